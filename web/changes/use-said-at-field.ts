import { useEffect } from "react";
import { useFormContext, type UseFormReturn } from "react-hook-form";
import type { ProblemParts } from "../ui/problem-of.js";

/** What the server refused is said beside the field it is about as well, and the keyboard is led there; null elsewhere. */
export function useSaidAtField(problem: ProblemParts | null): string | null {
  // Outside a form there is none, whatever its type says.
  const form = useFormContext() as UseFormReturn | null;
  const name = problem?.field?.replace(PLACE, "") ?? null;
  const isHere = form !== null && name !== null && name in form.getValues();
  const words = isHere ? aboutField(problem?.message ?? "") : null;
  useEffect(() => {
    if (form !== null && name !== null && words !== null)
      form.setError(name, { type: "server", message: words }, { shouldFocus: true });
  }, [form, name, words, problem]);
  return words;
}

/** Where the field stood in the request. */
const PLACE = /^changes\[\d+\]\.\w+\./;

/** Beside a field nobody needs to be told which it is. */
function aboutField(message: string): string {
  const words = message.replace(/^(?:changes\[\d+\]: )?(?:The field "[^"]*" of (?:this \w+|the \w+ "[^"]*") )?/, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
