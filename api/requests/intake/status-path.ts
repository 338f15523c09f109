/** Path of the private page of a request: its secret is nobody's identifier. */
export function statusPath(secret: string): string {
  return `/privacy/status/${secret}`;
}

/** Path of the page on which who asked first takes an opt-out back. */
export function optInPath(secret: string): string {
  return `${statusPath(secret)}/opt-in`;
}
