/** The one way in which a page lets something happen to a request. What went wrong comes back for the form that asked. */
import { useCallback, useState } from "react";
import { problemOf, type ProblemParts } from "../ui/problem-of.js";
import { toast } from "../ui/toast.js";

export interface Act {
  /** False where it failed; `problem` then says why. */
  readonly act: (send: () => Promise<unknown>, said: string) => Promise<boolean>;
  readonly acting: boolean;
  readonly problem: ProblemParts | null;
  readonly forget: () => void;
}

export function useAct(): Act {
  const [acting, setActing] = useState(false);
  const [problem, setProblem] = useState<ProblemParts | null>(null);
  const act = useCallback(async (send: () => Promise<unknown>, said: string) => {
    setActing(true);
    setProblem(null);
    try {
      await send();
      toast({ message: said });
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      setActing(false);
    }
  }, []);
  return { act, acting, problem, forget: useCallback(() => setProblem(null), []) };
}
