import { useQuery } from "@apollo/client/react";
import { Popover } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { VendorExposureDocument, type VendorRowFragment } from "../generated/graphql.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { ExposureBar } from "./exposure-bar.js";
import { ExposureParts } from "./exposure-parts.js";

interface ExposureScoreProps {
  readonly vendor: Pick<VendorRowFragment, "id" | "name" | "exposure">;
  readonly tabIndex: number;
}

/** The score, with its parts on demand. */
export function ExposureScore({ vendor, tabIndex }: ExposureScoreProps): ReactElement {
  const [open, setOpen] = useState(false);
  const { score } = vendor.exposure;
  return (
    <Popover opened={open} onChange={setOpen} width={340} position="bottom-start" shadow="md" trapFocus withRoles>
      <Popover.Target>
        <button
          type="button"
          className="exposure row-control"
          tabIndex={tabIndex}
          aria-label={`Exposure of ${vendor.name}: ${String(score)} of 100. Why?`}
          onClick={() => setOpen(!open)}
        >
          <ExposureBar score={score} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Exposure of ${vendor.name}`} tabIndex={-1} data-autofocus>
        {open && <Parts id={vendor.id} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Parts({ id }: { readonly id: string }): ReactElement {
  const { data, error, refetch } = useQuery(VendorExposureDocument, { variables: { id } });
  if (error && !data) return <Problem what="The exposure" error={error} onRetry={() => void refetch()} />;
  if (!data?.node || !("exposure" in data.node)) return <Waiting what="the exposure" rows={3} />;
  return <ExposureParts exposure={data.node.exposure} />;
}
