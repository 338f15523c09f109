/** Path of the private page of a request: its secret is nobody's identifier. */
export function statusPath(secret: string): string {
  return `/privacy/status/${secret}`;
}
