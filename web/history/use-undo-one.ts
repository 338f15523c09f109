/** Takes one revision back as a new one. Where a record was changed since, the answer holds both versions of it. */
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { UndoRevisionDocument } from "../generated/graphql.js";
import { problemOf, type ProblemParts } from "../ui/problem-of.js";
import { toast } from "../ui/toast.js";

export interface UndoOne {
  readonly revision: number;
  readonly undoing: boolean;
  readonly problem: ProblemParts | null;
  readonly undo: () => void;
}

export function useUndoOne(revision: number): UndoOne {
  const client = useApolloClient();
  const [undoing, setUndoing] = useState(false);
  const [problem, setProblem] = useState<ProblemParts | null>(null);
  const run = async () => {
    setUndoing(true);
    setProblem(null);
    try {
      await client.mutate({ mutation: UndoRevisionDocument, variables: { revision } });
      toast({ message: `Revision ${String(revision)} undone` });
      await client.refetchQueries({ include: "active" });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setUndoing(false);
    }
  };
  return { revision, undoing, problem, undo: () => void run() };
}
