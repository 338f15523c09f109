import { Button, Select, TextInput } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import type { IdentifierInput, IdentifierType } from "../generated/graphql.js";
import { choices } from "../ui/choices.js";
import { identifierTypes } from "./request-choices.js";

interface FindPersonProps {
  readonly person: IdentifierInput | null;
  readonly onFind: (person: IdentifierInput | null) => void;
}

/** What finds a person goes to the server in the body of a question: never into the address, the history or a log. */
export function FindPerson({ person, onFind }: FindPersonProps): ReactElement {
  const { word } = useWords();
  const [type, setType] = useState<IdentifierType>("EMAIL");
  const [value, setValue] = useState("");
  const stop = () => {
    setValue("");
    onFind(null);
  };
  return (
    <form
      className="filter-bar find-person"
      aria-label="Find a person"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onFind(value.trim() === "" ? null : { type, value });
      }}
    >
      <Select
        aria-label="What is known of the person"
        data={choices(identifierTypes, (each) => word("identifierTypes", each).label)}
        value={type}
        onChange={(next) => next && setType(next)}
        allowDeselect={false}
      />
      <TextInput
        className="filter-search"
        aria-label={word("identifierTypes", type).label}
        placeholder="Find a person's requests"
        value={value}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <Button type="submit" variant="default" className="filter-tick">
        Find
      </Button>
      {person !== null && (
        <Button variant="subtle" className="filter-tick" onClick={stop}>
          Show everybody's
        </Button>
      )}
    </form>
  );
}
