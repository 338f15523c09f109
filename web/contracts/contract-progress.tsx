import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, SimpleGrid, TextInput } from "@mantine/core";
import { useRef, type ReactElement } from "react";
import { useForm } from "react-hook-form";
import { useWords } from "../apollo/about.js";
import { SaveProblem } from "../changes/save-problem.js";
import { useApply } from "../changes/use-apply.js";
import { z } from "../changes/zod.js";
import type { ContractFieldsFragment, ContractProgress } from "../generated/graphql.js";
import { contractProgress } from "../ui/choices.js";
import { inputOf } from "./contract-input.js";
import "./contract-progress.css";

interface ContractOnItsWayProps {
  readonly contract: ContractFieldsFragment;
  readonly revision: number;
  /** It is in force, so this goes: the keyboard is led on. */
  readonly onArrived: () => void;
}

/** The way of a paper from a draft into force: where it stands, and the moves that the law of moves has from there. */
export function ContractOnItsWay({ contract, revision, onArrived }: ContractOnItsWayProps): ReactElement {
  const { word } = useWords();
  const at = contractProgress.indexOf(contract.progress);
  const steps = useRef<HTMLOListElement>(null);
  return (
    <>
      <ol ref={steps} className="on-its-way" aria-label="How far" tabIndex={-1}>
        {contractProgress.map((each, index) => (
          <li key={each} data-done={index < at || undefined} aria-current={index === at ? "step" : undefined}>
            {word("contractProgress", each).label}
          </li>
        ))}
      </ol>
      <p className="dimmed on-its-way-told num">
        {word("contractProgress", contract.progress).meaning}
        {contract.owner !== null && ` ${contract.owner} has the next move.`}
        {contract.dueOn !== null && <span className="on-its-way-due"> Due {contract.dueOn}.</span>}
      </p>
      {/* The buttons change with every move: the keyboard stays at what they are about. */}
      <Moves
        key={contract.progress}
        contract={contract}
        revision={revision}
        onMoved={(to) => (to === "IN_FORCE" ? onArrived() : steps.current?.focus({ preventScroll: true }))}
      />
    </>
  );
}

const day = z.string().regex(/^$|^\d{4}-\d{2}-\d{2}$/, "A day is written YYYY-MM-DD");
const schema = z.object({ owner: z.string(), dueOn: day, effectiveFrom: day });
type Values = z.infer<typeof schema>;

interface MovesProps {
  readonly onMoved: (to: ContractProgress) => void;
}

/** The one move that leads on stands first; the first day is asked for where the next move needs it. */
function Moves({ contract, revision, onMoved }: Omit<ContractOnItsWayProps, "onArrived"> & MovesProps): ReactElement {
  const { word } = useWords();
  const { apply, saving, problem } = useApply();
  const { owner, dueOn, effectiveFrom, nextMoves } = contract;
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: { owner: owner ?? "", dueOn: dueOn ?? "", effectiveFrom: effectiveFrom ?? "" },
  });
  const { errors } = form.formState;
  const move = (to: ContractProgress) => async (values: Values) => {
    const said = `${contract.title}: ${word("contractProgress", to).label.toLowerCase()}`;
    const changes = [{ contract: { ...inputOf(contract), ...withoutBlanks(values), progress: to } }];
    if (await apply({ changes, baseRevision: revision, reason: said, said })) onMoved(to);
  };
  return (
    <form noValidate aria-label={`Next move of ${contract.title}`} className="on-its-way-form">
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <TextInput label="Who moves it next" {...form.register("owner")} />
        <TextInput type="date" label="By" error={errors.dueOn?.message} {...form.register("dueOn")} />
        {nextMoves.includes("IN_FORCE") && (
          <TextInput
            type="date"
            label="First day in force"
            error={errors.effectiveFrom?.message}
            {...form.register("effectiveFrom")}
          />
        )}
      </SimpleGrid>
      <Group gap="xs">
        {nextMoves.map((to, index) => (
          <Button
            key={to}
            variant={index === 0 ? "filled" : "default"}
            loading={saving}
            type={index === 0 ? "submit" : "button"}
            onClick={(event) => void form.handleSubmit(move(to))(event)}
          >
            {to === "DRAFTED" ? "Back to a draft" : `Record as ${word("contractProgress", to).label.toLowerCase()}`}
          </Button>
        ))}
      </Group>
      <SaveProblem problem={problem} />
    </form>
  );
}

function withoutBlanks({ owner, dueOn, effectiveFrom }: Values) {
  const or = (text: string) => (text.trim() === "" ? null : text.trim());
  return { owner: or(owner), dueOn: or(dueOn), effectiveFrom: or(effectiveFrom) };
}
