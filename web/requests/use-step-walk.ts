/** The steps by keyboard: the arrows go from step to step, a digit presses that outcome's button of the step at hand. */
import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

export interface StepWalk {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** True while a step is on its way out of the list: with it gone the keyboard goes on to the next open one. */
  readonly follow: (moving: boolean) => void;
}

export function useStepWalk(box: RefObject<HTMLElement | null>): StepWalk {
  const moveOn = useRef(false);
  useEffect(() => {
    if (!moveOn.current) return;
    moveOn.current = false;
    const next = box.current?.querySelector<HTMLElement>("[data-step-open]") ?? null;
    (next ? headOf(next) : box.current?.querySelector<HTMLElement>("[data-steps-done]"))?.focus();
  });
  const follow = useCallback((moving: boolean) => {
    moveOn.current = moving;
  }, []);
  return {
    follow,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const steps = [...(box.current?.querySelectorAll<HTMLElement>("[data-step]") ?? [])];
      const at = steps.findIndex((step) => step.contains(event.target as Node));
      const step = steps[at];
      if (!step) return;
      const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
      const outcome = /^[1-9]$/.test(event.key) ? step.querySelectorAll<HTMLElement>("[data-outcome]") : null;
      if (to === undefined && !outcome?.length) return;
      event.preventDefault();
      if (to !== undefined) headOf(steps[to])?.focus();
      else outcome?.[Number(event.key) - 1]?.click();
    },
  };
}

function headOf(step: HTMLElement | undefined): HTMLElement | null {
  return step?.querySelector<HTMLElement>("[data-step-head]") ?? null;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
