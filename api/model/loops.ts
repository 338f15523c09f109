/**
 * The first loop met when walking up from the starts, as ids in order (`a` under `b` under `a` gives [a, b]); null
 * where there is none. Used for category parents and for the amendments and successions of contracts.
 */
export function findLoop(starts: Iterable<string>, above: (id: string) => readonly string[]): readonly string[] | null {
  const done = new Set<string>();
  for (const start of starts) {
    const loop = loopFrom(start, above, done);
    if (loop !== null) return loop;
  }
  return null;
}

/** Depth first without recursion: a chain of 100,000 parents is a long walk, not a full stack. */
function loopFrom(
  start: string,
  above: (id: string) => readonly string[],
  done: Set<string>,
): readonly string[] | null {
  const path: string[] = [];
  const onPath = new Set<string>();
  const pending: { readonly id: string; readonly leave: boolean }[] = [{ id: start, leave: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.leave) {
      path.pop();
      onPath.delete(next.id);
      done.add(next.id);
    } else if (onPath.has(next.id)) {
      return path.slice(path.indexOf(next.id));
    } else if (!done.has(next.id)) {
      path.push(next.id);
      onPath.add(next.id);
      pending.push({ id: next.id, leave: true });
      for (const id of above(next.id)) pending.push({ id, leave: false });
    }
  }
  return null;
}
