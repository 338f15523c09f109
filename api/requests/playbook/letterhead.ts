/** What every letter says of the company: written once. `address` is no fact of a letter, two links begin with it. */
export const LETTERHEAD = {
  company: ["Company", "Its name, as consumers know it."],
  contact: ["Contact", "How to reach it about privacy: an address or a number."],
  address: ["Address of the privacy pages", "Where consumers reach them: https://privacy.example.com, for example."],
  opt_out_link: ["Opt-out page", "Where to opt out of sale and sharing; the privacy pages where empty."],
  policy_link: ["Privacy policy", "Where it is."],
  methods: ["Ways to ask", "In which ways a request can be made."],
} as const;

export type LetterheadPart = keyof typeof LETTERHEAD;
export type Letterhead = Readonly<Partial<Record<LetterheadPart, string>>>;

export const LETTERHEAD_PARTS = Object.keys(LETTERHEAD) as LetterheadPart[];

export function isLetterheadPart(name: string): name is LetterheadPart {
  return Object.hasOwn(LETTERHEAD, name);
}

/** The facts that it gives to a letter about the request whose private page is at `statusPath`. */
export function letterheadFacts(
  head: Letterhead,
  { company, statusPath }: { readonly company: string; readonly statusPath: string },
): Readonly<Record<string, string | null>> {
  const address = head.address?.replace(/\/+$/, "");
  return {
    company: head.company ?? company,
    contact: head.contact ?? null,
    policy_link: head.policy_link ?? null,
    methods: head.methods ?? null,
    opt_out_link: head.opt_out_link ?? (address === undefined ? null : `${address}/privacy`),
    status_link: address === undefined ? null : `${address}${statusPath}`,
  };
}
