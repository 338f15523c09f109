import { useState, type ReactElement } from "react";
import { SaveProblem } from "../changes/save-problem.js";
import { useApply } from "../changes/use-apply.js";
import { Inline } from "../parties/inline.js";
import { ContractForm } from "./contract-form.js";
import type { ContractShown } from "./contract-page.js";
import { inputOfValues, valuesOf, type ContractValues } from "./contract-values.js";

interface EditContractProps {
  readonly contract: ContractShown;
  readonly revision: number;
  readonly onDone: () => void;
}

export function EditContract({ contract, revision, onDone }: EditContractProps): ReactElement {
  const { apply, saving, problem } = useApply();
  const [base] = useState(revision);
  const [sent, setSent] = useState<ContractValues | null>(null);
  const save = async (values: ContractValues, baseRevision: number | undefined) => {
    setSent(values);
    const changes = [{ contract: inputOfValues(values, contract.id) }];
    if (await apply({ changes, baseRevision, reason: `${contract.title} edited`, said: `${contract.title}: saved` }))
      onDone();
  };
  return (
    <Inline>
      <ContractForm
        id={contract.id}
        values={valuesOf(contract)}
        saving={saving}
        onSave={(values) => void save(values, base)}
        onCancel={onDone}
      >
        <SaveProblem
          problem={problem}
          mine={sent && inputOfValues(sent, contract.id)}
          onTakeTheirs={onDone}
          onOverwrite={() => sent && void save(sent, undefined)}
        />
      </ContractForm>
    </Inline>
  );
}
