import { MultiSelect, Select, Switch } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import type { VendorOrder } from "../generated/graphql.js";
import { SearchField } from "../lists/search-field.js";
import { useVocabulary } from "../map/use-vocabulary.js";
import { choices, flagKinds, roles } from "../ui/choices.js";
import type { VendorsAsked } from "./vendor-filter.js";
import "../lists/filter-bar.css";

interface VendorFiltersProps {
  readonly asked: VendorsAsked;
  readonly ask: (change: Partial<VendorsAsked>) => void;
}

const orders: { value: VendorOrder; label: string }[] = [
  { value: "EXPOSURE", label: "By exposure" },
  { value: "FLAGS", label: "By flags" },
  { value: "NAME", label: "By name" },
];

export function VendorFilters({ asked, ask }: VendorFiltersProps): ReactElement {
  const words = useWords();
  const { categories } = useVocabulary();
  return (
    <div className="filter-bar" role="search" aria-label="Which vendors">
      <SearchField label="Name, domain or id" value={asked.search} onChange={(search) => ask({ search })} />
      <MultiSelect
        aria-label="Flags"
        placeholder={asked.flags.length === 0 ? "Any flag" : ""}
        data={choices(flagKinds, (kind) => words.flag(kind).label)}
        value={[...asked.flags]}
        onChange={(flags) => ask({ flags })}
        clearable
        clearButtonProps={{ "aria-label": "Any flag" }}
        comboboxProps={{ width: 280, position: "bottom-start" }}
      />
      <Select
        aria-label="Receives the category"
        placeholder="Any category"
        data={categories}
        value={asked.receives}
        onChange={(receives) => ask({ receives })}
        searchable
        clearable
        clearButtonProps={{ "aria-label": "Any category" }}
        nothingFoundMessage="No category has this name"
        comboboxProps={{ width: 340, position: "bottom-start" }}
      />
      <MultiSelect
        aria-label="Declared role"
        placeholder={asked.roles.length === 0 ? "Any role" : ""}
        data={choices(roles)}
        value={[...asked.roles]}
        onChange={(chosen) => ask({ roles: chosen })}
        clearable
        clearButtonProps={{ "aria-label": "Any role" }}
      />
      <Select
        aria-label="Order"
        data={orders}
        value={asked.order}
        allowDeselect={false}
        onChange={(order) => ask({ order: order ?? "EXPOSURE" })}
      />
      <Switch
        className="filter-tick"
        label="Flagged only"
        checked={asked.flagged}
        onChange={({ currentTarget }) => ask({ flagged: currentTarget.checked })}
      />
    </div>
  );
}
