import { zodResolver } from "@hookform/resolvers/zod";
import { MultiSelect, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "../../changes/zod.js";
import type { InspectedParty } from "../inspect/party-panel.js";
import { useVocabulary } from "../use-vocabulary.js";
import { FormFrame } from "./form-frame.js";
import { systemKinds } from "./options.js";
import { textOrNull } from "./text-or-null.js";
import { useSubmit } from "./use-submit.js";

const schema = z.object({
  name: z.string().trim().min(1, "A system needs a name"),
  kind: z.enum(["APPLICATION", "WEBSITE", "MOBILE_APP", "STORE_FRONT", "DATABASE", "WAREHOUSE", "SPREADSHEET"]),
  owner: z.string(),
  description: z.string(),
  collects: z.array(z.string()),
  tags: z.array(z.string()),
});
type Values = z.infer<typeof schema>;
type System = Extract<InspectedParty, { __typename: "System" }>;

interface SystemFormProps {
  readonly system: System | null;
  readonly revision: number | undefined;
  readonly onDone: (id: string | null) => void;
}

export function SystemForm({ system, revision, onDone }: SystemFormProps): ReactElement {
  const { categories } = useVocabulary();
  const { submit, applying, trying } = useSubmit();
  const [sent, setSent] = useState<Values | null>(null);
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: valuesOf(system) });
  const { errors } = form.formState;
  const send = async (values: Values, baseRevision: number | undefined) => {
    setSent(values);
    const input = {
      ...values,
      id: system?.id ?? null,
      owner: textOrNull(values.owner),
      description: textOrNull(values.description),
    };
    const id = await submit({ change: { system: input }, words: values.name, baseRevision });
    if (id !== null) onDone(id);
  };
  const title = system ? `Edit ${system.name}` : "New system";
  return (
    <FormFrame
      title={title}
      applying={applying}
      trying={trying}
      mine={sent}
      onSubmit={(event) => void form.handleSubmit((values) => send(values, revision))(event)}
      onOverwrite={() => void form.handleSubmit((values) => send(values, undefined))()}
      onCancel={() => onDone(null)}
    >
      <TextInput label="Name" data-autofocus error={errors.name?.message} {...form.register("name")} />
      <Controller
        control={form.control}
        name="kind"
        render={({ field }) => <Select label="Kind" data={systemKinds} allowDeselect={false} {...field} />}
      />
      <Controller
        control={form.control}
        name="collects"
        render={({ field }) => (
          <MultiSelect label="Collects from consumers" data={categories} searchable clearable {...field} />
        )}
      />
      <TextInput label="Owner" {...form.register("owner")} />
      <Textarea label="Description" autosize minRows={2} {...form.register("description")} />
      <Controller control={form.control} name="tags" render={({ field }) => <TagsInput label="Tags" {...field} />} />
    </FormFrame>
  );
}

function valuesOf(system: System | null): Values {
  return {
    name: system?.name ?? "",
    kind: system?.kind ?? "APPLICATION",
    owner: system?.owner ?? "",
    description: system?.description ?? "",
    collects: system?.collects.map(({ id }) => id) ?? [],
    tags: system?.tags ?? [],
  };
}
