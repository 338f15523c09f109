import { skipToken, useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState, type ReactElement, type Ref } from "react";
import { PartyNameDocument, VendorChoicesDocument } from "../generated/graphql.js";

interface VendorPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** The field itself, so that a form can lead to it where it is wrong. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** One vendor among thousands: the server looks, twenty are offered. */
export function VendorPicker({ value, onChange, error, ...words }: VendorPickerProps): ReactElement {
  const [typed, setTyped] = useState("");
  const chosen = useQuery(PartyNameDocument, value === null ? skipToken : { variables: { id: value } });
  const node = value === null ? undefined : chosen.data?.node;
  const name = node && "name" in node ? node.name : value;
  const [text] = useDebouncedValue(typed === name ? "" : typed.trim(), 150);
  const found = useQuery(VendorChoicesDocument, { variables: { search: text === "" ? null : text } });
  // The first of the answer is marked once it is here, so that Enter takes neither one of the answer before nor none.
  const settled = typed.trim() !== "" && !found.loading && text === typed.trim();
  const vendors = (found.data ?? found.previousData)?.vendors.nodes ?? [];
  const options = vendors.map((vendor) => ({ value: vendor.id, label: vendor.name }));
  if (value !== null && !options.some((option) => option.value === value))
    options.unshift({ value, label: name ?? value });
  return (
    <Select
      {...words}
      data={options}
      value={value}
      onChange={onChange}
      error={error}
      searchable
      // A form that opens takes the keyboard here: its list would lie over all the rest.
      openOnFocus={false}
      clearable
      clearButtonProps={{ "aria-label": `${words.label}: none` }}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      selectFirstOptionOnChange={settled}
      nothingFoundMessage="No vendor has this name"
    />
  );
}
