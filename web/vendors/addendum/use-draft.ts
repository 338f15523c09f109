import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useUndo } from "../../changes/use-apply.js";
import { DraftAddendumDocument, type DraftAddendumMutationVariables } from "../../generated/graphql.js";
import { problemOf, type ProblemParts } from "../../ui/problem-of.js";
import { toast } from "../../ui/toast.js";

export interface Draft {
  readonly draft: (asked: DraftAddendumMutationVariables) => Promise<boolean>;
  readonly saving: boolean;
  readonly problem: ProblemParts | null;
}

/** The one change whose record the server makes itself: it knows which terms lack and what the annexes name. */
export function useDraft(): Draft {
  const client = useApolloClient();
  const undo = useUndo();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<ProblemParts | null>(null);
  const draft = async (variables: DraftAddendumMutationVariables) => {
    setSaving(true);
    setProblem(null);
    try {
      const { data } = await client.mutate({ mutation: DraftAddendumDocument, variables });
      if (!data) return false;
      const { revision } = data.draftAddendum;
      toast({ message: "Addendum drafted", action: { label: "Undo", run: () => undo(revision) } });
      await client.refetchQueries({ include: "active" });
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { draft, saving, problem };
}
