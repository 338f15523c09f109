/** Whether the server answers and its store does. Pages keep what they showed; the shell says that it may be stale. */
import { useSyncExternalStore } from "react";

export interface Connection {
  readonly server: "connecting" | "online" | "offline";
  readonly storeReachable: boolean;
}

let current: Connection = { server: "connecting", storeReachable: true };
const listeners = new Set<() => void>();

export function report(change: Partial<Connection>): void {
  const next = { ...current, ...change };
  if (next.server === current.server && next.storeReachable === current.storeReachable) return;
  current = next;
  for (const listener of listeners) listener();
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
