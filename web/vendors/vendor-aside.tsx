import { Anchor, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { Facts } from "../ui/facts.js";
import { receiversOf } from "../parties/place.js";
import { Block } from "../ui/block.js";
import { ExposureBar } from "./exposure-bar.js";
import { ExposureParts } from "./exposure-parts.js";
import type { VendorShown } from "./vendor-page.js";

export function VendorAside({ vendor }: { readonly vendor: VendorShown }): ReactElement {
  return (
    <aside aria-label={`About ${vendor.name}`}>
      <Block
        title="Exposure"
        actions={
          <span className="exposure-head">
            <ExposureBar score={vendor.exposure.score} />
          </span>
        }
      >
        <ExposureParts exposure={vendor.exposure} />
      </Block>
      <Receives vendor={vendor} />
      <Block title="About">
        <Facts
          facts={[
            ["Description", vendor.description],
            ["Legal name", vendor.legalName],
            ["Privacy contact", vendor.privacyContact],
            ["Domains", vendor.domains.join(", ")],
            ["Website", vendor.website],
            ["Data broker", vendor.registeredBroker ? "Registered" : null],
            ["Tags", vendor.tags.join(", ")],
            ["Id", vendor.id],
          ]}
        />
      </Block>
    </aside>
  );
}

function Receives({ vendor }: { readonly vendor: VendorShown }): ReactElement {
  const { receives } = vendor;
  return (
    <Block title="Receives" count={receives.length}>
      {receives.length === 0 && (
        <Text c="dimmed" size="sm">
          No category is recorded on the flows into it.
        </Text>
      )}
      <ul className="category-rows">
        {receives.map(({ id, label, sensitive }) => (
          <li key={id}>
            <span>
              <span className="name">{label}</span>
              {sensitive && <span className="detail">Sensitive</span>}
            </span>
            <Anchor component={Link} to={receiversOf(id)} size="sm" aria-label={`Who else gets ${label}?`}>
              Who else?
            </Anchor>
          </li>
        ))}
      </ul>
    </Block>
  );
}
