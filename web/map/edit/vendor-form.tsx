import { zodResolver } from "@hookform/resolvers/zod";
import { Checkbox, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "../../changes/zod.js";
import type { InspectedParty } from "../inspect/party-panel.js";
import { FormFrame } from "./form-frame.js";
import { roles } from "./options.js";
import { textOrNull } from "./text-or-null.js";
import { useSubmit } from "./use-submit.js";

const schema = z.object({
  name: z.string().trim().min(1, "A vendor needs a name"),
  legalName: z.string(),
  declaredRole: z.enum(["SERVICE_PROVIDER", "CONTRACTOR", "THIRD_PARTY", "UNDECLARED"]),
  domains: z.array(z.string()),
  website: z.string(),
  privacyContact: z.string(),
  registeredBroker: z.boolean(),
  description: z.string(),
  tags: z.array(z.string()),
});
type Values = z.infer<typeof schema>;
type Vendor = Extract<InspectedParty, { __typename: "Vendor" }>;

interface VendorFormProps {
  readonly vendor: Vendor | null;
  readonly revision: number | undefined;
  readonly onDone: (id: string | null) => void;
}

export function VendorForm({ vendor, revision, onDone }: VendorFormProps): ReactElement {
  const { submit, applying, trying } = useSubmit();
  const [sent, setSent] = useState<Values | null>(null);
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: valuesOf(vendor) });
  const { errors } = form.formState;
  const send = async (values: Values, baseRevision: number | undefined) => {
    setSent(values);
    const id = await submit({ change: { vendor: inputOf(values, vendor) }, words: values.name, baseRevision });
    if (id !== null) onDone(id);
  };
  return (
    <FormFrame
      title={vendor ? `Edit ${vendor.name}` : "New vendor"}
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
        name="declaredRole"
        render={({ field }) => (
          <Select
            label="Declared role"
            description="What it is called. What it is, is computed flow by flow from the contracts."
            data={roles}
            allowDeselect={false}
            {...field}
          />
        )}
      />
      <TextInput label="Legal name" {...form.register("legalName")} />
      <TextInput label="Privacy contact" {...form.register("privacyContact")} />
      <TextInput label="Website" {...form.register("website")} />
      <Controller
        control={form.control}
        name="domains"
        render={({ field }) => <TagsInput label="Domains" {...field} />}
      />
      <Checkbox label="Registered data broker" {...form.register("registeredBroker")} />
      <Textarea label="Description" autosize minRows={2} {...form.register("description")} />
      <Controller control={form.control} name="tags" render={({ field }) => <TagsInput label="Tags" {...field} />} />
    </FormFrame>
  );
}

function valuesOf(vendor: Vendor | null): Values {
  return {
    name: vendor?.name ?? "",
    legalName: vendor?.legalName ?? "",
    declaredRole: vendor?.declaredRole ?? "UNDECLARED",
    domains: vendor?.domains ?? [],
    website: vendor?.website ?? "",
    privacyContact: vendor?.privacyContact ?? "",
    registeredBroker: vendor?.registeredBroker ?? false,
    description: vendor?.description ?? "",
    tags: vendor?.tags ?? [],
  };
}

function inputOf(values: Values, vendor: Vendor | null) {
  const { legalName, website, privacyContact, description } = values;
  return {
    ...values,
    id: vendor?.id ?? null,
    legalName: textOrNull(legalName),
    website: textOrNull(website),
    privacyContact: textOrNull(privacyContact),
    description: textOrNull(description),
  };
}
