import { Checkbox, Select, Stack, Textarea, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { Controller, type UseFormReturn } from "react-hook-form";
import type { FlowValues } from "./flow-values.js";
import { confidences, mechanisms } from "./options.js";

/** What is seldom changed, folded away. */
export function FlowDetails({ form }: { readonly form: UseFormReturn<FlowValues> }): ReactElement {
  const directed = form.watch("consumerDirected");
  return (
    <details className="form-more">
      <summary>More about this flow</summary>
      <Stack gap="sm" mt="xs">
        <Controller
          control={form.control}
          name="mechanism"
          render={({ field }) => <Select label="By" data={mechanisms} clearable {...field} />}
        />
        <Checkbox label="The consumer directs us to disclose it" {...form.register("consumerDirected")} />
        {directed && <TextInput label="Evidence of the direction" {...form.register("consumerDirectedEvidence")} />}
        <Checkbox label="Deidentified" {...form.register("deidentified")} />
        <Controller
          control={form.control}
          name="confidence"
          render={({ field }) => <Select label="Known by" data={confidences} allowDeselect={false} {...field} />}
        />
        <TextInput label="Confirmed on" type="date" {...form.register("confirmedOn")} />
        <TextInput label="Owner" {...form.register("owner")} />
        <Textarea label="Description" autosize minRows={2} {...form.register("description")} />
      </Stack>
    </details>
  );
}
