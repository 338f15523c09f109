/** "Try first": changes collected here, unsaved, and asked as a what-if until they are saved as one or thrown away. */
import { createContext, useContext, useMemo, useState } from "react";
import { useApply, type Apply } from "../../changes/use-apply.js";
import type { ChangeInput } from "../../generated/graphql.js";

export interface Tried {
  /** What the person did, such as "Add flow Web shop → Mailer Inc". */
  readonly words: string;
  readonly change: ChangeInput;
}

export interface Trial {
  readonly on: boolean;
  readonly tried: readonly Tried[];
  readonly changes: readonly ChangeInput[];
  readonly turn: (on: boolean) => void;
  readonly add: (tried: readonly Tried[]) => void;
  readonly drop: (index: number) => void;
  readonly discard: () => void;
  readonly save: () => Promise<boolean>;
  readonly applying: Apply;
}

export function useNewTrial(): Trial {
  const [on, setOn] = useState(false);
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const applying = useApply();
  const changes = useMemo(() => tried.map(({ change }) => change), [tried]);
  const discard = () => {
    setTried([]);
    applying.forget();
  };
  return {
    on,
    tried,
    changes,
    turn: (next) => {
      setOn(next);
      if (!next) discard();
    },
    add: (more) => {
      setOn(true);
      setTried((before) => [...before, ...more]);
    },
    drop: (index) => setTried((before) => before.filter((_, at) => at !== index)),
    discard,
    save: async () => {
      const saved = await applying.apply({ changes, said: `${String(changes.length)} tried changes saved` });
      if (saved) setTried([]);
      return saved !== null;
    },
    applying,
  };
}

export const TrialContext = createContext<Trial | null>(null);

export function useTrial(): Trial {
  const trial = useContext(TrialContext);
  if (!trial) throw new Error("The trial is only known inside the map page.");
  return trial;
}
