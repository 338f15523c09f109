import type { StandingOf } from "../ledger/standing.js";
import type { Usca } from "./gpp-usca.js";

/** What the business does, as its map has it. */
export interface Practice {
  readonly sells: boolean;
  readonly shares: boolean;
  readonly usesSensitive: boolean;
}

const KINDS_OF_SENSITIVE = 9;

/**
 * The section of one person. The public page gives the notices, so one is given wherever there is something to refuse,
 * and to whoever refused. No consent is recorded here, and no transaction is claimed for the MSPA.
 */
export function uscaOf(standing: StandingOf, { sells, shares, usesSensitive }: Practice, signal: boolean): Usca {
  const out = signal || standing.opt_out_sale_share !== undefined;
  const limited = standing.limit_spi !== undefined;
  const child = standing.under_16 === undefined ? 0 : 1;
  const choice = (applies: boolean, refused: boolean) => (refused ? 1 : applies ? 2 : 0);
  return {
    SaleOptOutNotice: sells || out ? 1 : 0,
    SharingOptOutNotice: shares || out ? 1 : 0,
    SensitiveDataLimitUseNotice: usesSensitive || limited ? 1 : 0,
    SaleOptOut: choice(sells, out),
    SharingOptOut: choice(shares, out),
    SensitiveDataProcessing: Array.from({ length: KINDS_OF_SENSITIVE }, () => choice(usesSensitive, limited)),
    KnownChildSensitiveDataConsents: [child, child],
    PersonalDataConsents: 1,
    MspaCoveredTransaction: 2,
    MspaOptOutOptionMode: 0,
    MspaServiceProviderMode: 0,
    Gpc: signal,
  };
}
