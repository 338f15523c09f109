import { freeId, slug } from "../../api/model/shape/slug.js";

/** Gives each name one id, and no two names the same one. */
export function idsOfNames(taken: readonly string[] = []): (name: string) => string {
  const known = new Map<string, string>();
  const used = new Set(taken);
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const id = freeId(slug(name, "vendor"), (one) => used.has(one));
    used.add(id);
    known.set(name, id);
    return id;
  };
}
