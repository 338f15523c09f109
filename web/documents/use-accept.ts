/** Saves what a person accepted, one decision after the other, in the order in which they were made. */
import { useApolloClient } from "@apollo/client/react";
import { useCallback, useRef, useState } from "react";
import { useUndo } from "../changes/use-apply.js";
import { useReader } from "../contracts/reader.js";
import { AcceptFindingsDocument, type AcceptedFindingInput } from "../generated/graphql.js";
import { problemOf, type ProblemParts } from "../ui/problem-of.js";
import { toast } from "../ui/toast.js";

export interface AcceptTarget {
  readonly document: string;
  readonly contract: string;
  /** What the page shows is of this revision; null asks for no check. */
  readonly revision: number | null;
}

export interface Accept {
  /** `said` is told once it is saved, with its undo; null where the page shows it. */
  readonly accept: (findings: readonly AcceptedFindingInput[], said: string | null) => Promise<boolean>;
  readonly saving: boolean;
  readonly problem: ProblemParts | null;
}

export function useAccept({ document, contract, revision }: AcceptTarget): Accept {
  const client = useApolloClient();
  const undo = useUndo();
  const { reader } = useReader("");
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<ProblemParts | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const own = useRef(0);
  const save = useCallback(
    async (findings: readonly AcceptedFindingInput[], said: string | null) => {
      try {
        const baseRevision = revision === null ? null : Math.max(revision, own.current);
        const variables = { document, contract, findings: [...findings], reviewer: reader.name, baseRevision };
        const { data } = await client.mutate({ mutation: AcceptFindingsDocument, variables });
        const made = data?.acceptFindings;
        if (made) own.current = made.revision;
        // One clause shows by itself that it is saved; twenty messages in two minutes would hide the text.
        if (made?.changed && said !== null)
          toast({ message: said, action: { label: "Undo", run: () => undo(made.revision) } });
        setProblem(null);
        return made !== undefined;
      } catch (error) {
        setProblem(problemOf(error));
        return false;
      } finally {
        setWaiting((count) => count - 1);
      }
    },
    [client, contract, document, reader.name, revision, undo],
  );
  const accept = useCallback(
    (findings: readonly AcceptedFindingInput[], said: string | null) => {
      setWaiting((count) => count + 1);
      const done = turn.current.then(() => save(findings, said));
      turn.current = done;
      return done;
    },
    [save],
  );
  return { accept, saving: waiting > 0, problem };
}
