import { useEffect, useState } from "react";
import { useWords } from "../apollo/about.js";
import { loadRegister, type Register } from "./register.js";

interface Answer {
  readonly asked: string;
  readonly register: Register | null;
  readonly error: unknown;
}

export interface Asked {
  readonly register: Register | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Loaded again when the map or the day changes; until then the one before stays. */
export function useRegister(day: string | null): Asked {
  const { about } = useWords();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>({ asked: "", register: null, error: undefined });
  const asked = about ? `${String(about.revision)} ${about.today} ${day ?? ""} ${String(attempt)}` : "";
  useEffect(() => {
    if (asked === "") return undefined;
    const gone = new AbortController();
    loadRegister(day, gone.signal)
      .then((register) => setAnswer({ asked, register, error: undefined }))
      .catch((error: unknown) => {
        if (!gone.signal.aborted) setAnswer({ asked, register: null, error });
      });
    return () => gone.abort();
  }, [asked, day]);
  return { ...answer, retry: () => setAttempt((count) => count + 1) };
}
