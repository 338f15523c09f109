import { MultiSelect, Select } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { choices } from "../ui/choices.js";
import { rights as allRights } from "../map/rights.js";
import { requestMethods } from "./request-choices.js";
import { dueChoices, whiches, type RequestsAsked, type Which } from "./requests-address.js";

interface RequestFiltersProps {
  readonly asked: RequestsAsked;
  readonly ask: (change: Partial<RequestsAsked>) => void;
}

const whichWords: Readonly<Partial<Record<Which, string>>> = {
  OPEN: "Wait for an answer",
  ENDED: "Have an answer",
  ALL: "In any state",
};

export function RequestFilters({ asked, ask }: RequestFiltersProps): ReactElement {
  const { word } = useWords();
  return (
    <div className="filter-bar" role="search" aria-label="Which requests">
      <Select
        aria-label="State"
        data={choices(whiches, (which) => whichWords[which] ?? word("requestStates", which).label)}
        value={asked.which}
        onChange={(which) => which && ask({ which })}
        allowDeselect={false}
      />
      <MultiSelect
        aria-label="Right"
        placeholder={asked.rights.length === 0 ? "Any right" : ""}
        data={choices(allRights, (right) => word("rights", right).label)}
        value={[...asked.rights]}
        onChange={(rights) => ask({ rights })}
        clearable
        clearButtonProps={{ "aria-label": "Any right" }}
      />
      <MultiSelect
        aria-label="Came in by"
        placeholder={asked.methods.length === 0 ? "Came in by any way" : ""}
        data={choices(requestMethods, (method) => word("requestMethods", method).label)}
        value={[...asked.methods]}
        onChange={(methods) => ask({ methods })}
        clearable
        clearButtonProps={{ "aria-label": "Any way" }}
      />
      <Select
        aria-label="Due"
        placeholder="Due on any day"
        data={choices(dueChoices, (days) => (days === "0" ? "Past due" : `Due within ${days} days`))}
        value={asked.due}
        onChange={(due) => ask({ due })}
        clearable
        clearButtonProps={{ "aria-label": "Due on any day" }}
      />
    </div>
  );
}
