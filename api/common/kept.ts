/**
 * Answers about something that never changes, the last few asked for. They go with what they are about, so nothing
 * old is held on to.
 */
export function keepLast<K extends object, T>(most: number): (about: K, key: string, make: () => T) => T {
  const kept = new WeakMap<K, Map<string, T>>();
  return (about, key, make) => {
    const known = kept.get(about) ?? new Map<string, T>();
    kept.set(about, known);
    const found = known.has(key) ? (known.get(key) as T) : make();
    // What was asked for last is the last to go.
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return found;
  };
}
