import { Button, CloseButton, Select, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { Controller, useFieldArray } from "react-hook-form";
import { useWords } from "../apollo/about.js";
import { choices } from "../ui/choices.js";
import { Icon } from "../ui/icon.js";
import { identifierTypes } from "./request-choices.js";
import type { RequestFields } from "./request-form.js";

/** Whatever finds the person in systems and at vendors: as many as are known. */
export function IdentifierFields({ form }: { readonly form: RequestFields }): ReactElement {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "identifiers" });
  return (
    <fieldset className="identifiers">
      <legend>What finds the person</legend>
      {fields.map(({ id }, at) => (
        <Identifier key={id} form={form} at={at} onRemove={fields.length > 1 ? () => remove(at) : null} />
      ))}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() =>
          append({ type: "PHONE", value: "" }, { focusName: `identifiers.${String(fields.length)}.value` })
        }
      >
        Add another
      </Button>
    </fieldset>
  );
}

interface IdentifierProps {
  readonly form: RequestFields;
  readonly at: number;
  readonly onRemove: (() => void) | null;
}

function Identifier({ form, at, onRemove }: IdentifierProps): ReactElement {
  const { word } = useWords();
  const error = form.formState.errors.identifiers?.[at]?.value?.message;
  const which = String(at + 1);
  return (
    <div className="identifier">
      <Controller
        control={form.control}
        name={`identifiers.${at}.type`}
        render={({ field }) => (
          <Select
            aria-label={`What it is, ${which}`}
            data={choices(identifierTypes, (each) => word("identifierTypes", each).label)}
            allowDeselect={false}
            {...field}
          />
        )}
      />
      <TextInput aria-label={`Identifier ${which}`} error={error} {...form.register(`identifiers.${at}.value`)} />
      {onRemove && <CloseButton aria-label={`Remove identifier ${which}`} onClick={onRemove} />}
    </div>
  );
}
