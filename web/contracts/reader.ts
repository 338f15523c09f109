/** Who reads, remembered on this device so that it is typed once and stands on every finding. */
import { useLocalStorage } from "@mantine/hooks";

export interface Reader {
  readonly name: string | null;
  readonly today: string;
}

export interface ReaderField {
  readonly reader: Reader;
  readonly typed: string;
  readonly type: (name: string) => void;
}

export function useReader(today: string): ReaderField {
  const [typed, type] = useLocalStorage({ key: "sluice.reader", defaultValue: "" });
  const name = typed.trim();
  return { reader: { name: name === "" ? null : name, today }, typed, type };
}
