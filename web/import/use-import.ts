/** Choosing a file tries it at once; only a second, explicit step imports it. */
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { useUndo } from "../changes/use-apply.js";
import { toast } from "../ui/toast.js";
import { problemOf } from "../ui/problem-of.js";
import { isCsv, send, type Outcome, type Progress } from "./send.js";

export interface Import {
  readonly file: File | null;
  readonly csv: boolean;
  readonly type: string | null;
  readonly working: "trying" | "importing" | null;
  readonly progress: Progress | null;
  readonly outcome: Outcome | null;
  readonly applied: boolean;
  readonly failure: string | null;
  readonly choose: (file: File, type?: string | null) => void;
  readonly apply: () => void;
}

const nothing = { file: null, type: null, working: null, progress: null, outcome: null, applied: false, failure: null };

type State = Omit<Import, "choose" | "apply" | "csv">;

export function useImport(): Import {
  const client = useApolloClient();
  const undo = useUndo();
  const [state, setState] = useState<State>(nothing);
  const run = async (file: File, type: string | null, dryRun: boolean) => {
    setState({ ...nothing, file, type, working: dryRun ? "trying" : "importing" });
    const onProgress = (progress: Progress) => setState((before) => ({ ...before, progress }));
    try {
      const outcome = await send({ file, type, dryRun, onProgress });
      const applied = !dryRun && "done" in outcome;
      setState((before) => ({ ...before, working: null, outcome, applied }));
      if (!applied) return;
      const { revision } = outcome.done;
      toast({ message: `${file.name} imported`, action: { label: "Undo", run: () => undo(revision) } });
      await client.refetchQueries({ include: "active" });
    } catch (error) {
      setState((before) => ({ ...before, working: null, failure: problemOf(error).message }));
    }
  };
  return {
    ...state,
    csv: state.file !== null && isCsv(state.file),
    choose: (file, type = null) => void run(file, type, true),
    apply: () => {
      if (state.file) void run(state.file, state.type, false);
    },
  };
}
