/** Short news at the edge of the page ("Saved. Undo"), polite to screen readers and gone by itself. */
import { useSyncExternalStore } from "react";

export interface Toast {
  readonly message: string;
  readonly tone?: "plain" | "problem";
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface ShownToast extends Toast {
  readonly id: number;
}

let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

export function toast(news: Toast): void {
  lastId += 1;
  set([...shown, { ...news, id: lastId }].slice(-3));
}

export function dismiss(id: number): void {
  set(shown.filter((one) => one.id !== id));
}

export function useToasts(): readonly ShownToast[] {
  return useSyncExternalStore(subscribe, () => shown);
}

function set(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
