/** What the key outside the store does. The key itself is seen by nobody else. */
export interface Keys {
  /** Tells two keys apart without telling either. */
  readonly fingerprint: string;
  /** Keyed token of an identifier in its normalised form: the same for the same person, meaningless without the key. */
  readonly token: (type: string, normalised: string) => string;
  readonly seal: (clear: Uint8Array) => Uint8Array;
  /** Throws where it was sealed with another key, or changed since. */
  readonly open: (sealed: Uint8Array) => Uint8Array;
  /** Ed25519 over the text in UTF-8, in base64url: what this Sluice says is what it said. */
  readonly sign: (text: string) => string;
  /** By which others check it: a JSON Web Key (RFC 8037). */
  readonly publicKey: Readonly<Record<string, unknown>>;
}
