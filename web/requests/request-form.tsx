import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, Select, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useEffect, type ReactElement, type ReactNode } from "react";
import { Controller, useForm, useWatch, type UseFormReturn } from "react-hook-form";
import { useWords } from "../apollo/about.js";
import { choices } from "../ui/choices.js";
import type { ProblemParts } from "../ui/problem-of.js";
import { AgentFields } from "./agent-fields.js";
import { IdentifierFields } from "./identifier-fields.js";
import { rights } from "../map/rights.js";
import { requestMethods } from "./request-choices.js";
import { fieldOf, requestSchema, type RequestValues } from "./request-values.js";
import "../contracts/contracts.css";
import "./requests.css";

interface RequestFormProps {
  readonly values: RequestValues;
  readonly saving: boolean;
  /** What the server said against it, shown at its field. */
  readonly problem: ProblemParts | null;
  readonly onSave: (values: RequestValues) => void;
  readonly children: ReactNode;
}

export type RequestFields = UseFormReturn<RequestValues>;

export function RequestForm({ values, saving, problem, onSave, children }: RequestFormProps): ReactElement {
  const form = useForm<RequestValues>({ resolver: zodResolver(requestSchema), defaultValues: values });
  const byAgent = useWatch({ control: form.control, name: "method" }) === "AGENT";
  const { setError } = form;
  useEffect(() => {
    const field = fieldOf(problem?.field ?? null);
    if (problem && field !== null) setError(field, { message: problem.message }, { shouldFocus: true });
  }, [problem, setError]);
  return (
    <form
      className="contract-form"
      noValidate
      autoComplete="off"
      aria-label="Enter a request"
      onSubmit={(event) => void form.handleSubmit(onSave)(event)}
    >
      <Asked form={form} />
      <IdentifierFields form={form} />
      {byAgent && <AgentFields form={form} />}
      <Said form={form} />
      {children}
      <Group gap="xs">
        <Button type="submit" loading={saving}>
          Enter it
        </Button>
      </Group>
    </form>
  );
}

function Asked({ form }: { readonly form: RequestFields }): ReactElement {
  const { word } = useWords();
  const { errors } = form.formState;
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <Controller
        control={form.control}
        name="right"
        render={({ field }) => (
          <Select
            label="What is asked"
            placeholder="Choose a right"
            required
            data={choices(rights, (each) => word("rights", each).label)}
            error={errors.right?.message}
            {...field}
          />
        )}
      />
      <Controller
        control={form.control}
        name="method"
        render={({ field }) => (
          <Select
            label="How it came in"
            placeholder="Choose a way"
            required
            data={choices(requestMethods, (each) => word("requestMethods", each).label)}
            error={errors.method?.message}
            {...field}
          />
        )}
      />
      <TextInput type="date" label="Received on" error={errors.receivedOn?.message} {...form.register("receivedOn")} />
    </SimpleGrid>
  );
}

function Said({ form }: { readonly form: RequestFields }): ReactElement {
  const { errors } = form.formState;
  return (
    <>
      <TextInput label="Name of the person" error={errors.name?.message} {...form.register("name")} />
      <Textarea
        label="What the person said"
        description="In their words, where they matter: what is to be corrected, for instance."
        autosize
        minRows={3}
        error={errors.words?.message}
        {...form.register("words")}
      />
    </>
  );
}
