import { skipToken, useQuery } from "@apollo/client/react";
import { MultiSelect, SimpleGrid } from "@mantine/core";
import type { ReactElement } from "react";
import { Controller, useWatch } from "react-hook-form";
import { ContractChoicesDocument } from "../generated/graphql.js";
import type { ContractFields } from "./contract-form.js";

const parts = [
  ["amends", "Amends, or forms part of"],
  ["supersedes", "Supersedes"],
] as const;

/** Offered once the vendor has other contracts at all. */
export function RelatedContracts({
  form,
  id,
}: {
  readonly form: ContractFields;
  readonly id: string | null;
}): ReactElement | null {
  const counterparty = useWatch({ control: form.control, name: "counterparty" });
  const { data } = useQuery(
    ContractChoicesDocument,
    counterparty === null ? skipToken : { variables: { counterparty } },
  );
  const others = (data?.contracts.nodes ?? []).filter((contract) => contract.id !== id);
  if (counterparty === null || others.length === 0) return null;
  const options = others.map(({ id: value, title }) => ({ value, label: title }));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {parts.map(([name, label]) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field }) => <MultiSelect label={label} data={options} clearable searchable {...field} />}
        />
      ))}
    </SimpleGrid>
  );
}
