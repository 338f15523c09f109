/** The review of a document; with the vendor it is thought to be of. */
export function documentPage(id: string, vendor?: string): string {
  return `/review/${id}${vendor === undefined ? "" : `?vendor=${encodeURIComponent(vendor)}`}`;
}
