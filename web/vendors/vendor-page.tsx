import { useQuery } from "@apollo/client/react";
import { Anchor, Button } from "@mantine/core";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { VendorPageDocument, type VendorPageQuery } from "../generated/graphql.js";
import { RemoveButton } from "../map/edit/remove-button.js";
import { FlowList } from "../parties/flow-list.js";
import { historyOf, onMap } from "../parties/place.js";
import { Block } from "../ui/block.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { VendorAddendum } from "./addendum/vendor-addendum.js";
import { SavedAtOnce } from "./saved-at-once.js";
import { VendorAside } from "./vendor-aside.js";
import { VendorContracts } from "./vendor-contracts.js";
import { VendorCoverage } from "./vendor-coverage.js";
import { VendorFlags } from "./vendor-flags.js";
import { VendorRoles } from "./vendor-roles.js";
import "../parties/parties.css";

type Node = NonNullable<VendorPageQuery["node"]>;
export type VendorShown = Extract<Node, { __typename: "Vendor" }>;

const EditVendor = lazy(async () => ({ default: (await import("./edit-vendor.js")).EditVendor }));

const FLOWS = 50;
const MOST_FLOWS = 500;

const above = (
  <Anchor component={Link} to="/vendors">
    Vendors
  </Anchor>
);

export function VendorPage(): ReactElement {
  const { id = "" } = useParams();
  const [flows, setFlows] = useState(FLOWS);
  const { data, previousData, error, refetch } = useQuery(VendorPageDocument, { variables: { id, flows } });
  const answer = data ?? (previousData?.node?.id === id ? previousData : undefined);
  const vendor = answer?.node;
  if (vendor?.__typename === "Vendor")
    return (
      <SavedAtOnce>
        <VendorShow vendor={vendor} today={answer?.about.today ?? ""} onMore={() => setFlows(MOST_FLOWS)} />
      </SavedAtOnce>
    );
  return (
    <Page title="Vendor" above={above}>
      {error && <Problem what="This vendor" error={error} onRetry={() => void refetch()} />}
      {!error && !answer && <Waiting what="the vendor" rows={10} />}
      {!error && answer && (
        <Empty title="No vendor has this id" hint="It may have been removed; the history says when and by whom." />
      )}
    </Page>
  );
}

interface VendorShowProps {
  readonly vendor: VendorShown;
  readonly today: string;
  readonly onMore: () => void;
}

function VendorShow({ vendor, today, onMore }: VendorShowProps): ReactElement {
  const [editing, setEditing] = useState(false);
  const { inbound, outbound } = vendor;
  const more = inbound.nodes.length < MOST_FLOWS && outbound.nodes.length < MOST_FLOWS ? onMore : undefined;
  return (
    <Page title={vendor.name} above={above} actions={<Actions vendor={vendor} onEdit={() => setEditing(true)} />}>
      <VendorRoles vendor={vendor} />
      <Suspense fallback={<Waiting what="the form" />}>
        {editing && <EditVendor id={vendor.id} onDone={() => setEditing(false)} />}
      </Suspense>
      <div className="two-columns">
        <div>
          <VendorFlags flags={vendor.flags} receives={inbound.totalCount > 0} />
          <VendorCoverage id={vendor.id} />
          <Block title="Flows in" count={inbound.totalCount}>
            {inbound.totalCount === 0 && <p className="dimmed">Nothing on the map goes to this vendor.</p>}
            <FlowList flows={inbound.nodes} total={inbound.totalCount} at={vendor.id} onMore={more} />
          </Block>
          <VendorContracts vendor={vendor} today={today} />
          <VendorAddendum key={vendor.id} id={vendor.id} />
          {outbound.totalCount > 0 && (
            <Block title="Flows out" count={outbound.totalCount}>
              <FlowList flows={outbound.nodes} total={outbound.totalCount} at={vendor.id} onMore={more} />
            </Block>
          )}
        </div>
        <VendorAside vendor={vendor} />
      </div>
    </Page>
  );
}

function Actions({ vendor, onEdit }: { readonly vendor: VendorShown; readonly onEdit: () => void }): ReactElement {
  const navigate = useNavigate();
  return (
    <>
      <Button component={Link} to={onMap(vendor.id)} variant="default" size="compact-sm">
        Show on the map
      </Button>
      <Button component={Link} to={historyOf(vendor.id)} variant="default" size="compact-sm">
        History
      </Button>
      <Button variant="default" size="compact-sm" onClick={onEdit}>
        Edit
      </Button>
      <RemoveButton
        id={vendor.id}
        name={vendor.name}
        flows={vendor.inbound.totalCount + vendor.outbound.totalCount}
        onRemoved={() => void navigate("/vendors")}
      />
    </>
  );
}
