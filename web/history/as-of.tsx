import { useQuery } from "@apollo/client/react";
import { Anchor, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import { MapAsOfDocument, type MapAsOfQuery } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import { FlagBadges } from "../ui/flag-badge.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { AsOfChoice } from "./as-of-choice.js";
import { isolated, wayOf } from "../ui/isolated.js";

type Past = MapAsOfQuery["mapAsOf"];

interface AsOfProps {
  readonly revision: string | null;
  readonly day: string | null;
}

const LIMIT = 500;

/** The map as it was, to read. Kept out of the cache: its records share their ids with those of today. */
export function AsOf({ revision, day }: AsOfProps): ReactElement {
  const asked = revision === null ? { day } : { revision: Number(revision) };
  const { data, error, refetch } = useQuery(MapAsOfDocument, {
    variables: { ...asked, limit: LIMIT },
    fetchPolicy: "no-cache",
  });
  const when = revision === null ? `at the end of ${day ?? ""}` : `at revision ${revision}`;
  return (
    <Page
      title={`The map ${when}`}
      above={
        <Anchor component={Link} to="/history">
          History
        </Anchor>
      }
      actions={<AsOfChoice key={day} />}
    >
      {error && <Problem what="The map of that time" error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting what="the map of that time" />}
      {!error && data && <PastMap past={data.mapAsOf} />}
    </Page>
  );
}

function PastMap({ past }: { readonly past: Past }): ReactElement {
  const { parties, totalParties, totalFlows, flows, isPartial, revision } = past;
  const systems = parties.filter(({ __typename }) => __typename === "System");
  const vendors = parties.filter(({ __typename }) => __typename === "Vendor");
  return (
    <>
      <Text mb="lg" className="num">
        Revision {revision}: {totalParties.toLocaleString("en-US")} parties and {totalFlows.toLocaleString("en-US")}{" "}
        flows.
        {isPartial && ` Shown are ${String(parties.length)} of the parties and ${String(flows.length)} of the flows.`}
      </Text>
      <Parties title="Systems" parties={systems} />
      <Parties title="Vendors" parties={vendors} />
      <Flows flows={flows} />
    </>
  );
}

function Parties({
  title,
  parties,
}: {
  readonly title: string;
  readonly parties: Past["parties"];
}): ReactElement | null {
  if (parties.length === 0) return null;
  return (
    <Block title={title} count={parties.length}>
      <ul className="past-list">
        {parties.map(({ id, name, flags }) => (
          <li key={id}>
            <span className="name">{name}</span>
            {flags.length > 0 && <FlagBadges flags={flags} />}
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Flows({ flows }: { readonly flows: Past["flows"] }): ReactElement | null {
  const words = useWords();
  if (flows.length === 0) return null;
  return (
    <Block title="Flows" count={flows.length}>
      <ul className="past-list">
        {flows.map(({ id, from, to, carries, standing }) => (
          <li key={id}>
            <span>
              <span className="name">{wayOf({ from, to })}</span>
              <span className="detail name">
                {carries.length > 0
                  ? carries.map(({ label }) => isolated(label)).join(", ")
                  : "Categories not recorded"}
              </span>
            </span>
            <span>{words.disclosure(standing.disclosure).label}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
