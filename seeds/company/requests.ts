import { addDays, type Day } from "../../api/common/day.js";
import type { Incoming } from "../../api/requests/intake/incoming.js";
import type { Proof } from "../../api/requests/ledger/level-reached.js";

/** A request that somebody made of the company, and how far those who work there have come with it. */
export interface Asked {
  readonly incoming: Incoming;
  readonly acknowledged?: true;
  readonly proof?: Proof;
  /** How many of its steps are done. */
  readonly done?: number;
}

/** People who do not exist, at addresses that nobody can have (RFC 2606, and numbers kept for fiction). */
export function companyRequests(today: Day): readonly Asked[] {
  const ago = (days: number) => addDays(today, -days);
  const email = (value: string) => ({ type: "email" as const, value });
  return [
    {
      incoming: {
        right: "opt_out_sale_share",
        method: "web_form",
        identifiers: [email("maple.hartwell@example.com")],
        receivedOn: ago(28),
      },
      done: 1,
    },
    {
      incoming: {
        right: "opt_out_sale_share",
        method: "toll_free",
        identifiers: [{ type: "phone", value: "+1 415 555 0142" }, email("r.okafor@example.org")],
        name: "R. Okafor",
        words: "Called about advertising that follows me since I bought a lamp.",
        receivedOn: ago(6),
      },
      done: 2,
    },
    {
      incoming: {
        right: "opt_out_sale_share",
        method: "signal",
        identifiers: [{ type: "browser", value: "qw-7f3a91c2" }],
        receivedOn: today,
      },
    },
    {
      incoming: {
        right: "limit_spi",
        method: "web_form",
        identifiers: [email("ida.brandt@example.net")],
        receivedOn: ago(3),
      },
    },
    {
      incoming: {
        right: "delete",
        method: "mail",
        identifiers: [email("june.alvarez@example.com"), { type: "postal", value: "12 Cedar Lane, Fresno, CA 93701" }],
        name: "June Alvarez",
        words: "Please delete everything that you have about me, and tell those to whom you gave it.",
        receivedOn: ago(38),
      },
      acknowledged: true,
      proof: { means: "data_points", points: 3, declaration: false },
      done: 2,
    },
    {
      incoming: {
        right: "delete",
        method: "email",
        identifiers: [email("t.nakagawa@example.com"), { type: "account", value: "QW-204418" }],
        name: "T. Nakagawa",
        receivedOn: ago(9),
      },
    },
    {
      incoming: {
        right: "delete",
        method: "in_person",
        identifiers: [{ type: "account", value: "QW-204418" }],
        name: "T. Nakagawa",
        words: "Asked at the counter whether the message had come.",
        receivedOn: ago(2),
      },
    },
    {
      incoming: {
        right: "know_specific",
        method: "agent",
        identifiers: [email("sol.pereira@example.org")],
        name: "Sol Pereira",
        agent: { name: "Clearwater Agents", proof: "signed_permission" },
        receivedOn: ago(17),
      },
      acknowledged: true,
    },
    {
      incoming: {
        right: "know_categories",
        method: "web_form",
        identifiers: [email("ann.kowalski@example.com")],
        receivedOn: ago(31),
      },
      acknowledged: true,
      proof: { means: "email_link", points: 2, declaration: false },
    },
    {
      incoming: {
        right: "correct",
        method: "toll_free",
        identifiers: [{ type: "phone", value: "+1 213 555 0117" }],
        name: "Bea Lindqvist",
        words: "The street is Alder Road and not Elder Road.",
        receivedOn: ago(1),
      },
    },
  ];
}
