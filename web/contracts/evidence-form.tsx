import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, Textarea, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { useForm } from "react-hook-form";
import { z } from "../changes/zod.js";
import type { FindingFieldsFragment } from "../generated/graphql.js";
import type { Reader } from "./reader.js";
import type { Reading } from "./use-finding.js";

const schema = z.object({ quote: z.string(), place: z.string(), reviewer: z.string(), reviewedOn: z.string() });
type Values = z.infer<typeof schema>;

interface EvidenceFormProps {
  readonly finding: FindingFieldsFragment | undefined;
  readonly reader: Reader;
  readonly saving: boolean;
  readonly onSave: (reading: Reading) => void;
  readonly onCancel: () => void;
}

export function EvidenceForm({ finding, reader, saving, onSave, onCancel }: EvidenceFormProps): ReactElement {
  const defaultValues: Values = {
    quote: finding?.quote ?? "",
    place: finding?.place ?? "",
    reviewer: finding?.reviewer ?? reader.name ?? "",
    reviewedOn: finding?.reviewedOn ?? reader.today,
  };
  const { register, handleSubmit } = useForm<Values>({ resolver: zodResolver(schema), defaultValues });
  const send = (values: Values) => onSave({ ...recorded(values), status: finding?.status ?? "NOT_READ" });
  return (
    <form
      className="clause-form"
      onSubmit={(event) => void handleSubmit(send)(event)}
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <Textarea label="Words of the contract" autosize minRows={2} autoFocus {...register("quote")} />
      <TextInput label="Place" placeholder="Section 4.2" {...register("place")} />
      <Group grow gap="xs">
        <TextInput label="Read by" {...register("reviewer")} />
        <TextInput label="On" type="date" {...register("reviewedOn")} />
      </Group>
      <Group gap="xs">
        <Button type="submit" size="compact-md" loading={saving}>
          Save
        </Button>
        <Button variant="default" size="compact-md" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

/** An emptied field is "not recorded". */
function recorded(values: Values) {
  const or = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    quote: or(values.quote),
    place: or(values.place),
    reviewer: or(values.reviewer),
    reviewedOn: or(values.reviewedOn),
  };
}
