import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { InspectPartyDocument } from "../generated/graphql.js";
import { VendorForm } from "../map/edit/vendor-form.js";
import { Inline } from "../parties/inline.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import "../map/panel.css";

/** The map's own form, in place. */
export function EditVendor({ id, onDone }: { readonly id: string; readonly onDone: () => void }): ReactElement {
  const { data, error, refetch } = useQuery(InspectPartyDocument, { variables: { id } });
  if (error && !data) return <Problem what="This vendor" error={error} onRetry={() => void refetch()} />;
  if (data?.node?.__typename !== "Vendor") return <Waiting what="the form" />;
  return (
    <Inline>
      <VendorForm vendor={data.node} revision={data.about.revision} onDone={onDone} />
    </Inline>
  );
}
