import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { SaveProblem } from "../changes/save-problem.js";
import { UndoRevisionDocument } from "../generated/graphql.js";
import { problemOf, type ProblemParts } from "../ui/problem-of.js";
import { toast } from "../ui/toast.js";

/** Takes one revision back as a new one; where a record was changed since, both versions are shown instead. */
export function UndoButton({ revision }: { readonly revision: number }): ReactElement {
  const client = useApolloClient();
  const [undoing, setUndoing] = useState(false);
  const [problem, setProblem] = useState<ProblemParts | null>(null);
  const undo = async () => {
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
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={undoing}
        aria-label={`Undo revision ${String(revision)}`}
        onClick={() => void undo()}
      >
        Undo
      </Button>
      {problem && (
        <div className="undo-problem">
          <SaveProblem problem={problem} mine={problem.details["yours"]} />
        </div>
      )}
    </>
  );
}
