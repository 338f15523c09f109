/** How the company signs, remembered on this device so that it is typed once. */
import { useDebouncedValue, useLocalStorage } from "@mantine/hooks";

export interface Company {
  /** Null where nothing is typed: the paper then has a line to write it on. */
  readonly name: string | null;
  readonly typed: string;
  readonly type: (name: string) => void;
}

const SETTLED_MS = 300;

export function useCompany(): Company {
  const [typed, type] = useLocalStorage({ key: "sluice.company", defaultValue: "", getInitialValueInEffect: false });
  const [settled] = useDebouncedValue(typed.trim(), SETTLED_MS);
  return { name: settled === "" ? null : settled, typed, type };
}
