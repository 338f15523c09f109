import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Checkbox, Group, Select, SimpleGrid, TagsInput, TextInput } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { Controller, FormProvider, useForm, type UseFormReturn } from "react-hook-form";
import { VendorPicker } from "../parties/vendor-picker.js";
import { choices, contractKinds, contractProgress } from "../ui/choices.js";
import { isKeptHere } from "../documents/address.js";
import { contractSchema, type ContractValues } from "./contract-values.js";
import { RelatedContracts } from "./related-contracts.js";
import { ScopeFields } from "./scope-fields.js";
import "../parties/parties.css";
import "./contracts.css";

interface ContractFormProps {
  readonly id: string | null;
  readonly values: ContractValues;
  readonly saving: boolean;
  readonly onSave: (values: ContractValues) => void;
  /** False where the paper is the one that is being read. */
  readonly papers?: boolean;
  /** Where there is somewhere to go back to. */
  readonly onCancel?: () => void;
  /** What else belongs to the form, above its buttons. */
  readonly children?: ReactNode;
}

export type ContractFields = UseFormReturn<ContractValues>;

export function ContractForm(props: ContractFormProps): ReactElement {
  const { id, values, saving, onSave, onCancel, papers = true, children } = props;
  const form = useForm<ContractValues>({ resolver: zodResolver(contractSchema), defaultValues: values });
  return (
    <form
      className="contract-form"
      noValidate
      aria-label={id === null ? "New contract" : "Edit the contract"}
      onSubmit={(event) => void form.handleSubmit(onSave)(event)}
    >
      <Parties form={form} />
      <Dates form={form} />
      <OnItsWay form={form} />
      <ScopeFields form={form} />
      <Affiliates form={form} />
      <RelatedContracts form={form} id={id} />
      {papers && <Papers form={form} />}
      <FormProvider {...form}>{children}</FormProvider>
      <Group gap="xs">
        <Button type="submit" loading={saving}>
          Save
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </Group>
    </form>
  );
}

function Parties({ form }: { readonly form: ContractFields }): ReactElement {
  const { errors } = form.formState;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <Controller
        control={form.control}
        name="counterparty"
        render={({ field }) => (
          <VendorPicker
            label="Binds"
            required
            placeholder="Which vendor?"
            ref={field.ref}
            value={field.value}
            onChange={field.onChange}
            error={errors.counterparty?.message}
          />
        )}
      />
      <Controller
        control={form.control}
        name="kind"
        render={({ field }) => <Select label="Kind" data={choices(contractKinds)} allowDeselect={false} {...field} />}
      />
      <TextInput
        label="Name"
        placeholder="Made from kind and vendor"
        error={errors.name?.message}
        {...form.register("name")}
      />
      <Controller
        control={form.control}
        name="onBehalfOf"
        render={({ field }) => (
          <VendorPicker
            label="Signed by"
            placeholder="Us"
            ref={field.ref}
            value={field.value}
            onChange={field.onChange}
            error={errors.onBehalfOf?.message}
          />
        )}
      />
    </SimpleGrid>
  );
}

function Affiliates({ form }: { readonly form: ContractFields }): ReactElement {
  return (
    <Controller
      control={form.control}
      name="affiliates"
      render={({ field }) => (
        <TagsInput
          label="Affiliates covered"
          description="Companies of either side’s group that it names; Enter after each."
          error={form.formState.errors.affiliates?.message}
          {...field}
        />
      )}
    />
  );
}

function Papers({ form }: { readonly form: ContractFields }): ReactElement {
  return (
    <Controller
      control={form.control}
      name="documents"
      render={({ field: { value, onChange, ...field } }) => (
        <TagsInput
          label="Documents kept elsewhere"
          description="Where to find them; Enter after each."
          value={value.filter((each) => !isKeptHere(each))}
          onChange={(elsewhere) => onChange([...value.filter(isKeptHere), ...elsewhere])}
          {...field}
        />
      )}
    />
  );
}

/** Most papers are recorded once they are in force; one on its way says who moves it next, and by when. */
function OnItsWay({ form }: { readonly form: ContractFields }): ReactElement {
  const { errors } = form.formState;
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <Controller
        control={form.control}
        name="progress"
        render={({ field }) => (
          <Select label="How far" data={choices(contractProgress)} allowDeselect={false} {...field} />
        )}
      />
      <TextInput label="Who moves it" error={errors.owner?.message} {...form.register("owner")} />
      <TextInput type="date" label="Next move by" error={errors.dueOn?.message} {...form.register("dueOn")} />
    </SimpleGrid>
  );
}

function Dates({ form }: { readonly form: ContractFields }): ReactElement {
  const { errors } = form.formState;
  const days = [
    ["signedOn", "Signed on"],
    ["effectiveFrom", "First day in force"],
    ["expiresOn", "Last day in force"],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 1, sm: 4 }} spacing="md">
      {days.map(([name, label]) => (
        <TextInput key={name} type="date" label={label} error={errors[name]?.message} {...form.register(name)} />
      ))}
      <TextInput
        label="Days of notice"
        inputMode="numeric"
        error={errors.noticeDays?.message}
        {...form.register("noticeDays")}
      />
      <Checkbox
        label="Renews itself: the last day does not end it"
        style={{ gridColumn: "1 / -1" }}
        {...form.register("evergreen")}
      />
    </SimpleGrid>
  );
}
