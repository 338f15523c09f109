import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import { Link, useNavigate } from "react-router";
import { SaveProblem } from "../changes/save-problem.js";
import { useApply } from "../changes/use-apply.js";
import { historyOf } from "../parties/place.js";
import type { ContractShown } from "./contract-page.js";

interface ContractActionsProps {
  readonly contract: ContractShown;
  readonly onEdit: () => void;
}

/** Removing takes the findings along; undo brings all of it back. */
export function ContractActions({ contract, onEdit }: ContractActionsProps): ReactElement {
  const { apply, saving, problem } = useApply();
  const navigate = useNavigate();
  const remove = async () => {
    const said = `${contract.title} removed`;
    const saved = await apply({ changes: [{ remove: { id: contract.id } }], reason: said, said });
    if (saved) void navigate("/contracts");
  };
  return (
    <>
      <Button component={Link} to={historyOf(contract.id)} variant="default" size="compact-sm">
        History
      </Button>
      <Button variant="default" size="compact-sm" onClick={onEdit}>
        Edit
      </Button>
      <Button variant="default" size="compact-sm" loading={saving} onClick={() => void remove()}>
        Delete
      </Button>
      <SaveProblem problem={problem} />
    </>
  );
}
