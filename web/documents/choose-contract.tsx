import { useQuery } from "@apollo/client/react";
import { Button, Select } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useSearchParams } from "react-router";
import { SaveProblem } from "../changes/save-problem.js";
import { useApply } from "../changes/use-apply.js";
import { ContractForm } from "../contracts/contract-form.js";
import { emptyContract, inputOfValues, type ContractValues } from "../contracts/contract-values.js";
import { ContractsDocument } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import type { DocumentShown } from "./review-page.js";
import { useAccept } from "./use-accept.js";
import type { Proposal } from "./use-proposal.js";

interface ChooseContractProps {
  readonly document: DocumentShown;
  readonly proposal: Proposal;
  readonly onAttached: () => void;
}

/** Which contract the document is: one that is recorded, or a new one with what the text proposes filled in. */
export function ChooseContract({ document, proposal, onAttached }: ChooseContractProps): ReactElement {
  const [params] = useSearchParams();
  const vendor = params.get("vendor") ?? proposal.vendors[0]?.id ?? null;
  const { apply, saving, problem } = useApply();
  const record = async (values: ContractValues) => {
    const contract = inputOfValues(values, null);
    const saved = await apply({
      changes: [{ contract }],
      reason: `Recorded from ${document.name}`.slice(0, 500),
      said: "Contract recorded",
    });
    if (saved) onAttached();
  };
  return (
    <Block title="Whose contract is this?">
      <Gist proposal={proposal} />
      <Recorded document={document.id} vendor={vendor} onAttached={onAttached} />
      <ContractForm
        id={null}
        values={proposed(document, proposal, vendor)}
        saving={saving}
        papers={false}
        onSave={(values) => void record(values)}
      >
        <SaveProblem problem={problem} />
      </ContractForm>
    </Block>
  );
}

function Gist({ proposal }: { readonly proposal: Proposal }): ReactElement {
  const { kind, parties } = proposal.suggestion;
  return (
    <p className="dimmed">
      {kind.why}
      {parties.length > 0 && ` It names: ${parties.map(({ name }) => name).join("; ")}.`} Check what is filled in.
    </p>
  );
}

function proposed(document: DocumentShown, { suggestion }: Proposal, vendor: string | null): ContractValues {
  const { kind, signedOn, effectiveFrom, expiresOn, evergreen, noticeDays } = suggestion;
  return {
    ...emptyContract(vendor),
    name: document.name.replace(/\.[a-z]{2,4}$/i, ""),
    kind: kind.value ?? "DATA_PROCESSING_AGREEMENT",
    signedOn: signedOn?.value ?? "",
    effectiveFrom: effectiveFrom?.value ?? "",
    expiresOn: expiresOn?.value ?? "",
    evergreen: evergreen?.value ?? false,
    noticeDays: noticeDays ? String(noticeDays.value) : "",
    documents: [document.id],
  };
}

interface RecordedProps {
  readonly document: string;
  readonly vendor: string | null;
  readonly onAttached: () => void;
}

/** The contracts of the vendor that are there already: a signed copy of one of them changes nothing but its papers. */
function Recorded({ document, vendor, onAttached }: RecordedProps): ReactElement | null {
  const [picked, pick] = useState<string | null>();
  const { data } = useQuery(ContractsDocument, {
    variables: { filter: vendor === null ? {} : { counterparty: vendor }, first: 100, after: null },
  });
  const contracts = data?.contracts.nodes ?? [];
  // What was sent out comes back: the one that is on its way is most likely this.
  const awaited = vendor === null ? undefined : contracts.find(({ state }) => state === "NOT_SIGNED");
  const chosen = picked === undefined ? (awaited?.id ?? null) : picked;
  const { accept, saving, problem } = useAccept({ document, contract: chosen ?? "", revision: null });
  if (contracts.length === 0) return null;
  return (
    <div className="review-recorded">
      <Select
        label="It is a contract that is recorded already"
        placeholder="None of these"
        data={contracts.map(({ id, title, state }) => ({
          value: id,
          label: state === "NOT_SIGNED" ? `${title} (on its way)` : title,
        }))}
        value={chosen}
        onChange={pick}
        searchable
        clearable
        clearButtonProps={{ "aria-label": "None of these" }}
      />
      <Button
        variant={awaited ? "filled" : "default"}
        disabled={chosen === null}
        loading={saving}
        onClick={() => void accept([], "Document kept with the contract").then((done) => done && onAttached())}
      >
        Keep it there
      </Button>
      <SaveProblem problem={problem} />
    </div>
  );
}
