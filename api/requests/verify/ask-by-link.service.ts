import { randomBytes } from "node:crypto";
import { invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { isVerified } from "../../law/verification.js";
import { hashOf } from "../intake/receive.service.js";
import { act } from "../ledger/act.service.js";
import type { At } from "../ledger/acts.service.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { lookHash } from "./by-link.service.js";

const GOOD_FOR_DAYS = 14;
const DAY_MS = 86_400_000;

export interface AskedByLink {
  readonly request: ConsumerRequest;
  /** For the letter to an address that the company knew already. It is kept nowhere. */
  readonly path: string;
}

/** Makes a link by which a person confirms a request: good for 14 days and one use. Verification stops no clock. */
export async function askByLink(context: Context, at: At): Promise<AskedByLink> {
  const secret = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + GOOD_FOR_DAYS * DAY_MS).toISOString();
  const link = { request: at.id, purpose: "verify", expiresAt } as const;
  const request = await act(context, {
    ...at,
    decide: ({ right }) => {
      if (!isVerified(right)) throw invalid("id", "This right must not ask who the person is (11 CCR § 7060(b)).");
      return {
        whats: [{ kind: "verification_asked", means: "email_link" }],
        beside: {
          links: [
            { ...link, hash: hashOf(secret), once: true },
            { ...link, hash: lookHash(secret), once: false },
          ],
        },
      };
    },
  });
  return { request, path: `/privacy/verify/${secret}` };
}
