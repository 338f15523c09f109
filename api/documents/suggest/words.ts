/** Words that several tables of clauses look for. */
export const PERSONAL = /\bpersonal (?:data|information)\b|\bconsumers?\b|\bpi\b|\bpii\b|\bdata ?subjects?\b/;
/** The information, or what a sentence calls it once named; not the services or the software. */
export const DATA = /\b(?:information|data|pi|pii|it|them|consumers?)\b/;
export const SECRETS = /\bconfidential information\b/;
export const SUB = /\bsub ?(?:processors?|contractors?|processing)\b/;
export const ANNEX = /\b(?:annex|schedule|exhibit|appendix|attachment|details of (?:the )?(?:data )?processing)\b/;
export const EUROPE =
  /\bstandard contractual clauses\b|\bsccs?\b|\bgdpr\b|\bmember state\b|\bthese clauses\b|\bclause \d|\bprivacy (?:framework|shield)\b|\bdpf\b/;
export const REQUESTS =
  /\b(?:data ?(?:subjects?|principals?)|consumers?|individuals?|users?|verifiable|verified)(?:'s?|s')? (?:\w+ ){0,3}(?:rights?|requests?)\b|\b(?:requests?|inquiries|enquiries)\b[^.;]{0,60}\b(?:data ?subjects?|consumers?|individuals?)\b|\b(?:exercis\w+|rights)\b[^.;]{0,60}\b(?:data ?subjects?|consumers?|individuals?|rights)\b|\brequests? to (?:know|delete|correct|access|opt ?out)\b|\brights? (?:to|of) (?:know|delet\w+|correct\w*|access|rectif\w+|eras\w+|opt ?out)\b|\b(?:access|correction|deletion|rectification|erasure|portability|objection|opt ?out)\b[^.;]{0,80}\brequests?\b|\brights? of (?:the )?(?:data ?subjects?|consumers?|individuals?)\b/;
