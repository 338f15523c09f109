/**
 * Whether a browser sent the Global Privacy Control signal. Only a header that is exactly `1` counts; of several one
 * that does is enough, and anything else is ignored (W3C Global Privacy Control; 11 CCR § 7025(b)).
 */
export function hasSignal(values: readonly string[] | undefined): boolean {
  return values?.includes("1") ?? false;
}
