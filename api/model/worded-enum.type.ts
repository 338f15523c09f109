import { enumType } from "../common/enum.type.js";
import type { Words } from "./wording.js";

/** An enum of the schema described by the words that people are shown. */
export function wordedEnum<T extends string>(
  name: string,
  description: string,
  words: Words<T>,
): Readonly<Record<string, T>> {
  const described = (Object.keys(words) as T[]).map((id) => {
    const [, meaning, citation = null] = words[id];
    return [id, citation === null ? meaning : `${meaning.slice(0, -1)}, ${citation}.`] as const;
  });
  return enumType(name, description, Object.fromEntries(described) as Record<T, string>);
}
