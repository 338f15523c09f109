/** Tried records must point at each other before the server has named them, so they get an id that nobody has. */
export function freshId(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  return `${slug === "" ? "record" : slug}-${crypto.randomUUID().slice(0, 8)}`;
}
