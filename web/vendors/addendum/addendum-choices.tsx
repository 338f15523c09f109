import { Checkbox, Select, SimpleGrid, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { choices } from "../../ui/choices.js";
import type { Company } from "./use-company.js";
import type { AddendumShown, Chosen } from "./vendor-addendum.js";

interface AddendumChoicesProps {
  readonly addendum: AddendumShown;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly company: Company;
}

/** What the server cannot know: how the company signs, and whether terms that nobody has read are to be in it. */
export function AddendumChoices({ addendum, chosen, choose, company }: AddendumChoicesProps): ReactElement {
  const { form, forms, unread, needed } = addendum;
  return (
    <div className="addendum-choices">
      {(needed || forms.length > 1) && (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <TextInput
            label="Your company, as it signs"
            placeholder="Left open"
            value={company.typed}
            onChange={(event) => company.type(event.currentTarget.value)}
            maxLength={500}
          />
          {forms.length > 1 && (
            <Select
              label="Form"
              data={choices(forms)}
              value={form}
              onChange={(next) => choose({ ...chosen, form: forms.find((each) => each === next) ?? null })}
              allowDeselect={false}
            />
          )}
        </SimpleGrid>
      )}
      {unread.length > 0 && (
        <Checkbox
          label={`With the ${unread.length === 1 ? "term" : `${String(unread.length)} terms`} that nobody has read yet`}
          checked={chosen.withUnread}
          onChange={(event) => choose({ ...chosen, withUnread: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}
