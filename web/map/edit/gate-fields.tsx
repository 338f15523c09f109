import { Button, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { Controller, useFieldArray, type UseFormReturn } from "react-hook-form";
import { plain } from "../../apollo/about.js";
import { Icon } from "../../ui/icon.js";
import type { FlowValues } from "./flow-values.js";
import { gateMeans } from "./options.js";

/** How the flow is technically stopped when somebody opts out, with evidence and the day of the last test. */
export function GateFields({ form }: { readonly form: UseFormReturn<FlowValues> }): ReactElement {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "gates" });
  return (
    <fieldset className="gates">
      <legend>Gates</legend>
      <Stack gap="sm">
        {fields.map((gate, index) => (
          <div key={gate.id} className="gate">
            <Group justify="space-between">
              <Text size="sm" fw={600}>
                {plain(gate.right)}
              </Text>
              <Button size="compact-xs" variant="subtle" onClick={() => remove(index)}>
                Remove
              </Button>
            </Group>
            <Controller
              control={form.control}
              name={`gates.${index}.means`}
              render={({ field }) => (
                <Select size="xs" label="Stopped by" data={gateMeans} allowDeselect={false} {...field} />
              )}
            />
            <TextInput size="xs" label="Evidence" {...form.register(`gates.${index}.evidence`)} />
            <TextInput size="xs" type="date" label="Last tested on" {...form.register(`gates.${index}.testedOn`)} />
          </div>
        ))}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="plus" size={12} />}
          onClick={() => append({ right: "OPT_OUT_SALE_SHARE", means: "CONSENT_TOOL", evidence: "", testedOn: "" })}
        >
          Add a gate for opt-outs
        </Button>
      </Stack>
    </fieldset>
  );
}
