import { Anchor } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link, useLocation, useNavigate, useSearchParams } from "react-router";
import { SaveProblem } from "../changes/save-problem.js";
import { useApply } from "../changes/use-apply.js";
import { contractPage } from "../parties/place.js";
import { Page } from "../ui/page.js";
import { Inline } from "../parties/inline.js";
import { ContractForm } from "./contract-form.js";
import { emptyContract, inputOfValues, type ContractValues } from "./contract-values.js";
import { FirstReading, type FirstFindings } from "./first-reading.js";

export function NewContractPage(): ReactElement {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  // "default" is the first page of this window: there is nothing of ours to go back to.
  const { key } = useLocation();
  const [findings, setFindings] = useState<FirstFindings>([]);
  const { apply, saving, problem } = useApply();
  const save = async (values: ContractValues) => {
    const contract = { ...inputOfValues(values, null), findings: [...findings] };
    const saved = await apply({ changes: [{ contract }], reason: "Contract added", said: "Contract added" });
    const id = saved?.ids[0];
    if (id !== undefined) void navigate(contractPage(id));
  };
  return (
    <Page
      title="New contract"
      above={
        <Anchor component={Link} to="/contracts">
          Contracts
        </Anchor>
      }
    >
      <Inline>
        <ContractForm
          id={null}
          values={{ ...emptyContract(params.get("counterparty")), documents: params.getAll("document") }}
          saving={saving}
          onSave={(values) => void save(values)}
          onCancel={() => void (key === "default" ? navigate("/contracts") : navigate(-1))}
        >
          <FirstReading findings={findings} onChange={setFindings} />
          <SaveProblem problem={problem} />
        </ContractForm>
      </Inline>
    </Page>
  );
}
