/**
 * The one way in which a page saves. Every saved change offers its undo; what went wrong comes back as a problem for
 * the form that asked, with both versions where somebody else was faster.
 */
import { useApolloClient } from "@apollo/client/react";
import { useCallback, useState } from "react";
import { ApplyChangesDocument, UndoRevisionDocument, type ChangeInput } from "../generated/graphql.js";
import { problemOf, type ProblemParts } from "../ui/problem-of.js";
import { toast } from "../ui/toast.js";

export interface Saving {
  readonly changes: readonly ChangeInput[];
  /** The revision that the form was filled from; absent means "whatever is there". */
  readonly baseRevision?: number | undefined;
  readonly reason?: string;
  /** What the toast says, such as "Mailer Inc saved". */
  readonly said?: string;
}

export interface Saved {
  readonly revision: number;
  readonly ids: readonly string[];
}

export interface Apply {
  /** Null where it failed; `problem` then says why. */
  readonly apply: (saving: Saving) => Promise<Saved | null>;
  readonly saving: boolean;
  readonly problem: ProblemParts | null;
  readonly forget: () => void;
}

export function useApply(): Apply {
  const client = useApolloClient();
  const undo = useUndo();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<ProblemParts | null>(null);
  const apply = useCallback(
    async ({ changes, baseRevision, reason, said = "Saved" }: Saving): Promise<Saved | null> => {
      setSaving(true);
      setProblem(null);
      try {
        const variables = { changes: [...changes], baseRevision: baseRevision ?? null, reason: reason ?? null };
        const { data } = await client.mutate({ mutation: ApplyChangesDocument, variables });
        if (!data) return null;
        const { revision, changed, ids } = data.applyChanges;
        if (changed) toast({ message: said, action: { label: "Undo", run: () => undo(revision) } });
        else toast({ message: "Nothing to save: it was already so." });
        await client.refetchQueries({ include: "active" });
        return { revision, ids };
      } catch (error) {
        setProblem(problemOf(error));
        return null;
      } finally {
        setSaving(false);
      }
    },
    [client, undo],
  );
  return { apply, saving, problem, forget: useCallback(() => setProblem(null), []) };
}

export function useUndo(): (revision: number) => void {
  const client = useApolloClient();
  return useCallback(
    (revision: number) => {
      client
        .mutate({ mutation: UndoRevisionDocument, variables: { revision } })
        .then(() => client.refetchQueries({ include: "active" }))
        .then(() => toast({ message: "Undone" }))
        .catch((error: unknown) => toast({ message: problemOf(error).message, tone: "problem" }));
    },
    [client],
  );
}
