/** What jsdom lacks and the pages need: a canvas context, media queries, size observers, text encoders, turns, blob addresses. */
import "@testing-library/jest-dom";
import { configure } from "@testing-library/dom";
import { setImmediate } from "node:timers";
import { TextDecoder, TextEncoder } from "node:util";

const context = new Proxy(
  {},
  { get: (_, name) => (name === "measureText" ? () => ({ width: 10 }) : () => undefined), set: () => true },
);
HTMLCanvasElement.prototype.getContext = (() => context) as unknown as HTMLCanvasElement["getContext"];

class SizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const matchMedia = (query: string): MediaQueryList =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }) as unknown as MediaQueryList;

Object.assign(globalThis, { TextEncoder, TextDecoder, setImmediate, ResizeObserver: SizeObserver, matchMedia });
URL.createObjectURL = () => "blob:drawing";
Element.prototype.scrollIntoView = () => undefined;

// Machines may be busy: waiting is bounded, and ends as soon as the page is so.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
