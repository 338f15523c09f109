/** What never changes is asked for once, and not again when the map does. */
import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { startTransition, useCallback, useEffect, useState } from "react";

export interface Once<T> {
  /** Null until it is there. */
  readonly value: T | null;
  readonly error: unknown;
  readonly retry: () => void;
}

type Answer<T> = { readonly id: string } & Omit<Once<T>, "retry">;

/** `ask` is the same function at every call; null asks nothing. */
export function useOnce<T>(id: string | null, ask: (client: ApolloClient, id: string) => Promise<T>): Once<T> {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>();
  useEffect(() => {
    if (id === null) return undefined;
    let current = true;
    // What is there already stays at hand while the new is drawn.
    const settle = (settled: Answer<T>) => startTransition(() => void (current && setAnswer(settled)));
    ask(client, id).then(
      (value) => settle({ id, value, error: undefined }),
      (error: unknown) => settle({ id, value: null, error }),
    );
    return () => void (current = false);
  }, [client, id, ask, attempt]);
  const retry = useCallback(() => {
    setAnswer(undefined);
    setAttempt((count) => count + 1);
  }, []);
  const fresh = answer?.id === id ? answer : undefined;
  return { value: fresh?.value ?? null, error: fresh?.error, retry };
}
