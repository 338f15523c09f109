import { MultiSelect, SegmentedControl, SimpleGrid, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Controller } from "react-hook-form";
import { useVocabulary, type ChoiceGroup } from "../map/use-vocabulary.js";
import type { ContractFields } from "./contract-form.js";
import type { ContractValues } from "./contract-values.js";

export function ScopeFields({ form }: { readonly form: ContractFields }): ReactElement {
  const { purposes, categories } = useVocabulary();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <Controller
        control={form.control}
        name="purposes"
        render={({ field }) => <Part what="purposes" data={purposes} value={field.value} onChange={field.onChange} />}
      />
      <Controller
        control={form.control}
        name="categories"
        render={({ field }) => (
          <Part what="categories" data={categories} value={field.value} onChange={field.onChange} />
        )}
      />
    </SimpleGrid>
  );
}

interface PartProps {
  readonly what: "purposes" | "categories";
  readonly data: ChoiceGroup[];
  readonly value: ContractValues["purposes"];
  readonly onChange: (value: ContractValues["purposes"]) => void;
}

/** Not stating a part and stating an empty one are different contracts, so they are different answers. */
function Part({ what, data, value, onChange }: PartProps): ReactElement {
  const { stated, ids } = value;
  return (
    <div role="group" aria-label={`Scope: ${what}`}>
      <Text fw={500} size="sm" mb={4}>
        Scope: {what}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={`Does it state ${what}?`}
        value={stated ? "stated" : "silent"}
        onChange={(next) => onChange({ stated: next === "stated", ids })}
        data={[
          { value: "silent", label: `States no ${what}` },
          { value: "stated", label: "Lists them" },
        ]}
      />
      {stated && (
        <MultiSelect
          mt={6}
          aria-label={`Covered ${what}`}
          placeholder={ids.length === 0 ? `Which ${what}?` : ""}
          data={data}
          value={ids}
          onChange={(next) => onChange({ stated, ids: next })}
          searchable
          clearable
          clearButtonProps={{ "aria-label": `No ${what}` }}
          maxDropdownHeight={320}
        />
      )}
      <Text size="xs" c="dimmed" mt={4}>
        {!stated && `Nothing is limited: every one of the ${what} is covered.`}
        {stated && ids.length === 0 && `An empty list covers no ${what} at all.`}
      </Text>
    </div>
  );
}
