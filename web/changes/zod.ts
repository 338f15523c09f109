/** The page's content policy forbids code made from text, so zod must not try to make any. */
import { z } from "zod";

z.config({ jitless: true });

export { z };
