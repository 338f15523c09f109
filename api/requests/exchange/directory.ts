/** An authorised agent of the Data Rights Protocol's directory (3.05.1): who signs is who its key says. */
export interface ExchangeAgent {
  readonly id: string;
  readonly name: string;
  /** Ed25519, 32 bytes. */
  readonly verifyKey: Uint8Array;
}

/** Whom this business takes signed requests from, and by which name they address it. */
export interface ExchangeDirectory {
  readonly business: string;
  readonly agents: readonly ExchangeAgent[];
}
