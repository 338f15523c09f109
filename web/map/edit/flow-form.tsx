import { zodResolver } from "@hookform/resolvers/zod";
import { MultiSelect, Select } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Controller, useForm } from "react-hook-form";
import type { MapData } from "../elements.js";
import type { InspectedFlow } from "../inspect/flow-panel.js";
import { useVocabulary } from "../use-vocabulary.js";
import { FlowDetails } from "./flow-details.js";
import { flowSchema, inputOf, valuesOf, type FlowValues } from "./flow-values.js";
import { FormFrame } from "./form-frame.js";
import { GateFields } from "./gate-fields.js";
import { considerations } from "./options.js";
import { useSubmit } from "./use-submit.js";

interface FlowFormProps {
  readonly flow: InspectedFlow | null;
  readonly ends: { readonly from: string | null; readonly to: string | null };
  readonly data: MapData;
  readonly revision: number | undefined;
  readonly onDone: (id: string | null) => void;
}

export function FlowForm({ flow, ends, data, revision, onDone }: FlowFormProps): ReactElement {
  const { categories, purposes } = useVocabulary();
  const { submit, applying, trying } = useSubmit();
  const [sent, setSent] = useState<FlowValues | null>(null);
  const form = useForm<FlowValues>({ resolver: zodResolver(flowSchema), defaultValues: valuesOf(flow, ends) });
  const { control, formState } = form;
  const parties = data.parties.map(({ id, name }) => ({ value: id, label: name }));
  const nameOf = (id: string) => parties.find(({ value }) => value === id)?.label ?? id;
  const send = async (values: FlowValues, baseRevision: number | undefined) => {
    setSent(values);
    const words = `${nameOf(values.from)} → ${nameOf(values.to)}`;
    const id = await submit({ change: { flow: inputOf(values, flow?.id ?? null) }, words, baseRevision });
    if (id !== null) onDone(id);
  };
  return (
    <FormFrame
      title={flow ? "Edit flow" : "New flow"}
      applying={applying}
      trying={trying}
      mine={sent}
      onSubmit={(event) => void form.handleSubmit((values) => send(values, revision))(event)}
      onOverwrite={() => void form.handleSubmit((values) => send(values, undefined))()}
      onCancel={() => onDone(null)}
    >
      {(["from", "to"] as const).map((end) => (
        <Controller
          key={end}
          control={control}
          name={end}
          render={({ field }) => (
            <Select
              label={end === "from" ? "From" : "To"}
              data={parties}
              searchable
              limit={100}
              error={formState.errors[end]?.message}
              {...field}
              value={field.value === "" ? null : field.value}
            />
          )}
        />
      ))}
      <Controller
        control={control}
        name="carries"
        render={({ field }) => (
          <MultiSelect
            label="Carries"
            description="Left empty, it counts as unknown, not as nothing."
            data={categories}
            searchable
            clearable
            {...field}
          />
        )}
      />
      <Controller
        control={control}
        name="purposes"
        render={({ field }) => <MultiSelect label="Purposes" data={purposes} searchable clearable {...field} />}
      />
      <Controller
        control={control}
        name="consideration"
        render={({ field }) => (
          <Select label="What we get for it" data={considerations} allowDeselect={false} {...field} />
        )}
      />
      <GateFields form={form} />
      <FlowDetails form={form} />
    </FormFrame>
  );
}
