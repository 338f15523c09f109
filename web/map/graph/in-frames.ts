/** Work on many elements, some in each frame, so that the page can answer in between. */
interface Slices<T> {
  readonly size: number;
  readonly act: (slice: readonly T[]) => void;
  /** After the last. */
  readonly done?: () => void;
}

/** The first of them at once, so that little work is done in one piece. Returns what ends it. */
export function inFrames<T>(list: readonly T[], slices: Slices<T>): () => void {
  const { size, act, done } = slices;
  if (list.length > 0) act(list.slice(0, size));
  const rest = list.slice(size);
  if (rest.length === 0) {
    done?.();
    return () => undefined;
  }
  let stop: (() => void) | null = null;
  const frame = requestAnimationFrame(() => (stop = inFrames(rest, slices)));
  return () => {
    cancelAnimationFrame(frame);
    stop?.();
  };
}
