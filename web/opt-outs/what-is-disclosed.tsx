import { skipToken, useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import type { ReactElement } from "react";
import { FlowsIntoDocument } from "../generated/graphql.js";
import { useVocabulary } from "../map/use-vocabulary.js";
import type { Asked } from "./may-disclose-question.js";

interface WhatIsDisclosedProps {
  readonly asked: Asked;
  readonly onChange: (part: Partial<Asked>) => void;
}

const ANY = "";

/** Along one flow into the vendor, or in a category by whichever flow carries it there. */
export function WhatIsDisclosed({ asked, onChange }: WhatIsDisclosedProps): ReactElement {
  const { vendor, flow, category } = asked;
  const { data } = useQuery(FlowsIntoDocument, vendor === null ? skipToken : { variables: { to: vendor } });
  const { categories } = useVocabulary();
  const flows = (data?.flows.nodes ?? []).map(({ id, from, carries }) => ({
    value: id,
    label: `From ${from.name}${carries.length > 0 ? `: ${carries.map(({ label }) => label.toLowerCase()).join(", ")}` : ""}`,
  }));
  return (
    <>
      <Select
        label="Along which flow"
        data={[{ value: ANY, label: "Any flow with a category" }, ...flows]}
        value={flow ?? ANY}
        disabled={vendor === null}
        onChange={(next) => onChange({ flow: next === ANY ? null : next })}
        allowDeselect={false}
        searchable={flows.length > 8}
      />
      {flow === null && (
        <Select
          label="Which category"
          data={categories}
          value={category}
          onChange={(next) => onChange({ category: next })}
          searchable
          maxDropdownHeight={320}
        />
      )}
    </>
  );
}
