/** Answers on their way, one after the other, and what became of each. */
import { useCallback, useRef, useState } from "react";
import { sendAnswer } from "./send-answer.js";

export interface AnswerFile {
  readonly key: number;
  readonly name: string;
  readonly partyName: string;
  readonly state: "sending" | "taken" | "refused";
  /** Why it was not taken; empty where it was. */
  readonly refusal: string;
}

export interface AnswerOf {
  readonly id: string;
  readonly name: string;
}

export interface Answers {
  readonly files: readonly AnswerFile[];
  readonly add: (party: AnswerOf, files: readonly File[]) => Promise<void>;
}

export function useAnswers(request: string, onTaken: () => void): Answers {
  const [files, setFiles] = useState<readonly AnswerFile[]>([]);
  const last = useRef(0);
  const before = useRef(Promise.resolve());
  const add = useCallback(
    (party: AnswerOf, chosen: readonly File[]) => {
      const fresh = chosen.map((file) => ({ key: ++last.current, file }));
      const lines = fresh.map(({ key, file: { name } }) => ({ key, name, partyName: party.name }));
      setFiles((all) => [...all, ...lines.map((line) => ({ ...line, state: "sending" as const, refusal: "" }))]);
      const work = async () => {
        for (const { key, file } of fresh) {
          const refusal = await sendAnswer(request, party.id, file);
          const now = { state: refusal === null ? "taken" : "refused", refusal: refusal ?? "" } as const;
          setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...now } : each)));
          if (refusal === null) onTaken();
        }
      };
      before.current = before.current.then(work);
      return before.current;
    },
    [request, onTaken],
  );
  return { files, add };
}
