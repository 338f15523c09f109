/**
 * A long list loaded page by page. When the map or the day changes, as many rows as were shown are asked for again and
 * replace the old ones together, so that the place on screen is kept and no row is half new.
 */
import { useQuery } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { AboutDocument } from "../generated/graphql.js";

export interface PageOf<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Must stay the same function while the question is the same. */
export type Load<T> = (after: string | null) => Promise<PageOf<T>>;

export interface Pages<T> {
  readonly rows: readonly T[];
  /** Null until the first answer. */
  readonly total: number | null;
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly error: unknown;
  readonly more: () => void;
  readonly retry: () => void;
}

interface Answer<T> {
  readonly to: string | null;
  readonly load: Load<T> | null;
  readonly list: PageOf<T> | null;
  readonly error: unknown;
}

export function usePages<T>(load: Load<T>): Pages<T> {
  const about = useQuery(AboutDocument);
  const { refetch } = about;
  const [attempt, setAttempt] = useState(0);
  const known = about.data?.about;
  const asked = known ? `${String(known.revision)} ${known.today} ${String(attempt)}` : null;
  const { answer, more } = useAnswer(load, asked);
  const fresh = answer.to === asked && answer.load === load;
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
    void refetch();
  }, [refetch]);
  return {
    rows: answer.list?.nodes ?? [],
    total: answer.list?.totalCount ?? null,
    loading: !fresh && about.error === undefined,
    hasMore: answer.list?.pageInfo.hasNextPage ?? false,
    error: known ? answer.error : about.error,
    more,
    retry,
  };
}

function useAnswer<T>(load: Load<T>, asked: string | null): { readonly answer: Answer<T>; readonly more: () => void } {
  const [answer, setAnswer] = useState<Answer<T>>({ to: null, load: null, list: null, error: undefined });
  const shown = useRef<{ load: Load<T> | null; rows: number }>({ load: null, rows: 0 });
  useEffect(() => {
    if (asked === null) return undefined;
    let current = true;
    if (shown.current.load !== load) shown.current = { load, rows: 0 };
    atLeast(shown.current.rows, load, null)
      .then((list) => {
        if (!current) return;
        shown.current = { load, rows: list.nodes.length };
        setAnswer({ to: asked, load, list, error: undefined });
      })
      .catch((error: unknown) => {
        // Rows that answer another question must not stand as if they answered this one.
        const kept = (before: Answer<T>) => (before.load === load ? before.list : null);
        if (current) setAnswer((before) => ({ to: asked, load, list: kept(before), error }));
      });
    return () => {
      current = false;
    };
  }, [load, asked]);
  return { answer, more: useMore(answer, setAnswer, shown) };
}

type Setter<T> = (next: (before: Answer<T>) => Answer<T>) => void;

function useMore<T>(
  answer: Answer<T>,
  setAnswer: Setter<T>,
  shown: { current: { load: Load<T> | null; rows: number } },
) {
  const waiting = useRef<PageOf<T> | null>(null);
  return useCallback(() => {
    const { list, load, error } = answer;
    if (error !== undefined || !list?.pageInfo.hasNextPage || !load || waiting.current === list) return;
    waiting.current = list;
    load(list.pageInfo.endCursor)
      .then((next) =>
        setAnswer((before) => {
          if (before.list !== list) return before;
          shown.current = { load, rows: list.nodes.length + next.nodes.length };
          return { ...before, list: { ...next, nodes: [...list.nodes, ...next.nodes] } };
        }),
      )
      .catch((error: unknown) => setAnswer((before) => (before.list === list ? { ...before, error } : before)))
      .finally(() => {
        if (waiting.current === list) waiting.current = null;
      });
  }, [answer, setAnswer, shown]);
}

async function atLeast<T>(rows: number, load: Load<T>, after: string | null): Promise<PageOf<T>> {
  const page = await load(after);
  const { hasNextPage, endCursor } = page.pageInfo;
  if (!hasNextPage || page.nodes.length === 0 || page.nodes.length >= rows) return page;
  const rest = await atLeast(rows - page.nodes.length, load, endCursor);
  return { ...rest, nodes: [...page.nodes, ...rest.nodes] };
}
