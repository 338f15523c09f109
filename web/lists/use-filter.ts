/** Filters live in the address, so that a link shows the same list. Reading is lenient: what is not known is left out. */
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

export interface FilterCodec<F> {
  readonly read: (params: URLSearchParams) => F;
  readonly write: (filter: F) => readonly (readonly [string, string])[];
}

export function useFilter<F extends object>(codec: FilterCodec<F>): readonly [F, (change: Partial<F>) => void] {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => codec.read(params), [codec, params]);
  const change = useCallback(
    (part: Partial<F>) =>
      setParams(
        (before) => {
          const pairs = codec.write({ ...codec.read(before), ...part });
          return new URLSearchParams(pairs.filter(([, value]) => value !== "").map(([name, value]) => [name, value]));
        },
        { replace: true },
      ),
    [codec, setParams],
  );
  return [filter, change];
}

export function knownOf<T extends string>(texts: readonly string[], known: readonly T[]): T[] {
  return known.filter((one) => texts.includes(one));
}
