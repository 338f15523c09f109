/** The review of a document; with the vendor it is thought to be of. */
export function documentPage(id: string, vendor?: string): string {
  return `/review/${id}${vendor === undefined ? "" : `?vendor=${encodeURIComponent(vendor)}`}`;
}

/** Documents that were handed in are named by their hash; others by where they are. */
export function isKeptHere(document: string): boolean {
  return /^[0-9a-f]{64}$/.test(document);
}
