import { Button, Group, Select, TextInput } from "@mantine/core";
import { useState, type ReactElement, type SyntheticEvent } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../apollo/about.js";
import { SaveProblem } from "../changes/save-problem.js";
import { useApply } from "../changes/use-apply.js";
import type { Role } from "../generated/graphql.js";
import { Inline } from "../parties/inline.js";
import { vendorPage } from "../parties/place.js";
import { choices, roles } from "../ui/choices.js";

/** The two things that matter at first; the rest is filled in on the vendor's page. */
export function AddVendor({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("UNDECLARED");
  const { about } = useWords();
  const { apply, saving, problem } = useApply();
  const navigate = useNavigate();
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    const saved = await apply({
      changes: [{ vendor: { name: name.trim(), declaredRole: role } }],
      reason: `${name.trim()} added`,
      said: `${name.trim()} added`,
    });
    if (saved?.ids[0]) void navigate(vendorPage(saved.ids[0]));
  };
  return (
    <Inline>
      <form
        aria-label="Add a vendor"
        onSubmit={(event) => void add(event)}
        onKeyDown={({ key }) => key === "Escape" && onClose()}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            label="Name"
            required
            maxLength={about?.limits.nameLength ?? 500}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            flex="1 1 240px"
          />
          <Select
            label="Declared role"
            data={choices(roles)}
            value={role}
            allowDeselect={false}
            onChange={(chosen) => setRole(chosen ?? "UNDECLARED")}
          />
          <Button type="submit" loading={saving} disabled={name.trim() === ""}>
            Add
          </Button>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
        </Group>
        <SaveProblem problem={problem} />
      </form>
    </Inline>
  );
}
