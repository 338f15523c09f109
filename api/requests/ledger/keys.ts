/** What the key outside the store does. The key itself is seen by nobody else. */
export interface Keys {
  /** Tells two keys apart without telling either. */
  readonly fingerprint: string;
  /** Keyed token of an identifier in its normalised form: the same for the same person, meaningless without the key. */
  readonly token: (type: string, normalised: string) => string;
  readonly seal: (clear: Uint8Array) => Uint8Array;
  /** Throws where it was sealed with another key, or changed since. */
  readonly open: (sealed: Uint8Array) => Uint8Array;
}
