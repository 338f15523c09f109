import type { RecordType } from "../../api/model/change.js";

/** One line of an import, as a person would write it. */
export type Line = { readonly type: RecordType } & Readonly<Record<string, unknown>>;
