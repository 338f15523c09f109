import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { readAddress, writeAddress, type Address } from "./address.js";

export type Go = (change: Partial<Address>, how?: { readonly replace?: boolean }) => void;

export function useAddress(): readonly [Address, Go] {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const go: Go = useCallback(
    (change, how) => {
      setParams((before) => writeAddress({ ...readAddress(before), ...change }), { replace: how?.replace ?? false });
    },
    [setParams],
  );
  return [address, go];
}
