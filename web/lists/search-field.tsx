import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState, type ReactElement } from "react";
import { Icon } from "../ui/icon.js";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Says what was typed once typing pauses; follows when the address changes otherwise, as by "back". */
export function SearchField({ label, value, onChange }: SearchFieldProps): ReactElement {
  const [typed, setTyped] = useState({ text: value, for: value });
  const settle = useDebouncedCallback((text: string) => {
    setTyped({ text, for: text });
    onChange(text);
  }, 200);
  return (
    <TextInput
      className="filter-search"
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<Icon name="search" size={14} />}
      value={typed.for === value ? typed.text : value}
      onChange={({ currentTarget }) => {
        setTyped({ text: currentTarget.value, for: value });
        settle(currentTarget.value);
      }}
    />
  );
}
