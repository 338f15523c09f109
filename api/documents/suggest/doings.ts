/** What an annex or a sentence says is done with the data, in words of its own or in those of any processing. */

export const LABELS =
  "(?:(?:nature|subject(?: ?matter)?),? ?(?:and|&|\\/) ?purposes?|purposes?|subject ?matter)(?: of (?:the )?(?:data )?processing)?";
export const LABEL = `\\b${LABELS}"? ?[:|]`;
/** A heading of its own over what it tells. */
export const HEADED = new RegExp(`^(?:\\W|\\d|\\.)*(?:(?:annex|schedule|exhibit|appendix) \\w+\\W+)?${LABELS}\\W*$`);
/** "Storing workflows; routing messages to couriers; printing labels" says what is done, "storage, use, erasure" does not. */
export const DOINGS = "(?:[^,;|.]{0,40}\\b\\w+ing\\b [^,;|.]{4,80}[,;] ?(?:and )?){2}[^|.]{0,80}\\b\\w+ing\\b";

/** What any processing comes to, in the words of Article 4(2) GDPR or of serving: it tells no purpose. */
const ANY_PROCESSING =
  "(?:access|adapt|align|alter|analy|any |as |automat|collect|combin|compl|consult|copy|delet|deliver|destr|disclos|display|disseminat|enabl|encrypt|eras|hold|host|improv|mak(?:e|ing) available|maintain|operat|organi[sz]|other |perform|process|profil|protect|provi|receiv|record|related|restrict|retain|retention|retriev|return|secur|shar|stor|structur|such |support|test|transfer|transmi|us(?:e|ing)\\b|view)";
const CHUNK = "[^,;()|.]{3,80}";
/** "Nature: call handling (call routing, summaries, reminders)" tells what is done by three things of its own. */
const OF_ITS_OWN = `(?:[,;(] ?${CHUNK})*?[,;(] ?(?:and )?(?:to )?(?! |and |to |compl|${ANY_PROCESSING})(?![^,;()|.]*\\bservices?\\b)${CHUNK}`;
export const ITEMISED = `\\b(?:${LABELS}|nature(?: of (?:the )?processing)?|subject ?matter ?\\/ ?nature)"? ?[:|] ?${CHUNK}(?:${OF_ITS_OWN}){3}`;

/** "Purpose: to let Client book rooms, print badges, and bill visits": three acts of its own. */
export const TO_ACT = `${LABEL} ?(?:to )?(?:(?:enabl|allow|permit|let|help)\\w* (?:the )?\\w+ (?:to )?)?(?!${ANY_PROCESSING})${CHUNK}(?:${OF_ITS_OWN}){2}`;
const ACT_OF_ITS_OWN = `(?!${ANY_PROCESSING})\\w{3,}ing (?!(?:out|the) )[^,;()|.]{3,60}?`;
/** "Purpose: letting in guests and printing badges" */
export const TWO_ACTS = `${LABEL} ?${ACT_OF_ITS_OWN}(?:,? and |, )${ACT_OF_ITS_OWN}$`;
/** "Only to run the platform, which includes: booking rooms; printing badges; …" */
export const WHICH_INCLUDES = `\\bprocess\\w* [^.;:|]{0,60}\\b(?:only|solely|exclusively) (?:as (?:necessary|needed|required) |in order )?(?:to|for) [^.;:|]{0,100}(?:,? (?:which|that) includes?|,? including|,? namely): ?(?!${ANY_PROCESSING})${CHUNK}(?:${OF_ITS_OWN}){2}`;
