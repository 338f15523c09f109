import { Button, TextInput } from "@mantine/core";
import { useState, type ReactElement, type SyntheticEvent } from "react";
import { useSearchParams } from "react-router";
import { useWords } from "../apollo/about.js";

/** The map at the end of a past day in California. */
export function AsOfChoice(): ReactElement {
  const [params, setParams] = useSearchParams();
  const { about } = useWords();
  const [day, setDay] = useState(params.get("day") ?? "");
  const show = (event: SyntheticEvent) => {
    event.preventDefault();
    setParams({ day });
  };
  return (
    <form className="as-of-choice" onSubmit={show}>
      <TextInput
        type="date"
        aria-label="Day in California"
        value={day}
        max={about?.today ?? ""}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={day === ""}>
        Show the map of that day
      </Button>
    </form>
  );
}
