import { Anchor, Button, Group, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { plain } from "../../apollo/about.js";
import { useLapse } from "../trial/use-lapse.js";
import type { InspectedParty } from "./party-panel.js";
import { Section } from "./section.js";
import { newContract } from "../../parties/place.js";

type Vendor = Extract<InspectedParty, { __typename: "Vendor" }>;

export function PartyContracts({ vendor }: { readonly vendor: Vendor }): ReactElement {
  const lapse = useLapse();
  return (
    <Section title="Contracts" count={vendor.contracts.length}>
      {vendor.contracts.map((contract) => (
        <div key={contract.id} className="panel-row">
          <div>
            <Anchor component={Link} to={`/contracts/${encodeURIComponent(contract.id)}`} className="name">
              {contract.title}
            </Anchor>
            <Text size="xs" c="dimmed" className="num">
              {plain(contract.state)} · {datesOf(contract)}
            </Text>
          </div>
          {contract.state === "IN_FORCE" && (
            <Button size="compact-xs" variant="subtle" onClick={() => lapse(contract.id)}>
              What if it lapses?
            </Button>
          )}
        </div>
      ))}
      <Group mt={4}>
        <Anchor size="sm" component={Link} to={newContract(vendor.id)}>
          Attach a contract
        </Anchor>
      </Group>
    </Section>
  );
}

function datesOf({ effectiveFrom, expiresOn, evergreen }: Vendor["contracts"][number]): string {
  const start = effectiveFrom === null ? "start not recorded" : `from ${effectiveFrom}`;
  if (expiresOn === null) return `${start}, no end`;
  return evergreen ? `${start}, renews itself` : `${start} through ${expiresOn}`;
}
