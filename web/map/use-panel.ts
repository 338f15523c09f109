/** Which tab of the side panel is shown: what there is to show decides which exist, the last act which is in front. */
import { useMediaQuery } from "@mantine/hooks";
import { useCallback, useMemo, useState } from "react";
import type { Address } from "./address.js";
import type { Editing } from "./edit/editing.js";
import type { OverlayState } from "./overlay/use-overlay.js";

export type PanelName = "edit" | "answer" | "try" | "selected" | "overview";

export interface PanelState {
  readonly available: readonly PanelName[];
  readonly active: PanelName;
  readonly open: boolean;
  readonly show: (name: PanelName) => void;
  readonly setOpen: (open: boolean) => void;
}

interface PanelInput {
  readonly address: Address;
  readonly overlay: OverlayState;
  readonly editing: Editing | null;
  readonly trying: boolean;
}

export function usePanel({ address, editing, trying }: PanelInput): PanelState {
  const narrow = useMediaQuery("(max-width: 760px)", false, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useState<PanelName | null>(null);
  const [openChoice, setOpen] = useState<boolean | null>(null);
  const [seenOverlay, setSeenOverlay] = useState(overlayKey(address));
  if (seenOverlay !== overlayKey(address)) {
    setSeenOverlay(overlayKey(address));
    setWanted("answer");
    if (address.overlay.kind !== "none") setOpen(true);
  }
  const asked =
    address.overlay.kind === "request" || (address.overlay.kind === "receives" && address.overlay.category !== null);
  const present: readonly (readonly [PanelName, boolean])[] = [
    ["edit", editing !== null],
    ["answer", asked],
    ["try", trying],
    ["selected", address.select !== null],
    ["overview", true],
  ];
  const names = present.filter(([, there]) => there).map(([name]) => name);
  const nameList = names.join();
  const available = useMemo(() => nameList.split(",") as PanelName[], [nameList]);
  const active = editing
    ? "edit"
    : wanted !== null && available.includes(wanted)
      ? wanted
      : (available[0] ?? "overview");
  const anything = editing !== null || asked || trying || address.select !== null;
  const open = editing !== null || (openChoice ?? (anything || !narrow));
  const show = useCallback((name: PanelName) => {
    setWanted(name);
    setOpen(true);
  }, []);
  return useMemo(() => ({ available, active, open, show, setOpen }), [available, active, open, show]);
}

function overlayKey({ overlay }: Address): string {
  if (overlay.kind === "request") return `request ${overlay.right}`;
  return overlay.kind === "receives" ? `receives ${overlay.category ?? ""}` : overlay.kind;
}
