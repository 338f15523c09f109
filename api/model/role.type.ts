import type { Role } from "./party.js";
import { wordedEnum } from "./worded-enum.type.js";
import { ROLE_WORDS } from "./words.js";

export const RoleEnum = wordedEnum<Role>("Role", "What a recipient of personal information is.", ROLE_WORDS);
