import { zodResolver } from "@hookform/resolvers/zod";
import { Button, SimpleGrid, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { useForm } from "react-hook-form";
import { SaveProblem } from "../../changes/save-problem.js";
import { z } from "../../changes/zod.js";
import { useDraft } from "./use-draft.js";
import type { Chosen } from "./vendor-addendum.js";

const schema = z.object({
  owner: z.string(),
  dueOn: z.string().regex(/^$|^\d{4}-\d{2}-\d{2}$/, "A day is written YYYY-MM-DD"),
});
type Values = z.infer<typeof schema>;

interface DraftFormProps {
  readonly vendor: string;
  readonly chosen: Chosen;
  readonly onDrafted: () => void;
}

/** Records it as drafted; from then on it is followed above. */
export function DraftForm({ vendor, chosen, onDrafted }: DraftFormProps): ReactElement {
  const { draft, saving, problem } = useDraft();
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { owner: "", dueOn: "" } });
  const { errors } = form.formState;
  const send = async ({ owner, dueOn }: Values) => {
    if (!(await draft({ vendor, ...chosen, owner: owner.trim() || null, dueOn: dueOn || null }))) return;
    form.reset();
    onDrafted();
  };
  return (
    <form
      className="addendum-draft"
      noValidate
      aria-label="Draft the addendum"
      onSubmit={(event) => void form.handleSubmit(send)(event)}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput label="Who sends it" {...form.register("owner")} />
        <TextInput type="date" label="By" error={errors.dueOn?.message} {...form.register("dueOn")} />
      </SimpleGrid>
      <Button type="submit" loading={saving}>
        Draft it and follow it
      </Button>
      <SaveProblem problem={problem} />
    </form>
  );
}
