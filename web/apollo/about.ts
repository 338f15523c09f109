/** The server's words and limits. Pages take every label and meaning from here, so that no rule lives twice. */
import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { AboutDocument, type AboutQuery, type WordingPartsFragment } from "../generated/graphql.js";

export type About = AboutQuery["about"];
export type Wording = WordingPartsFragment;

type Lists = { [K in keyof About as About[K] extends readonly Wording[] ? K : never]: About[K] };
export type WordList = keyof Lists;

export interface Words {
  readonly about: About | undefined;
  /** Falls back to the id in plain words while the server's are on their way. */
  readonly flag: (kind: string) => Wording;
  readonly disclosure: (kind: string) => Wording;
  readonly action: (kind: string) => Wording;
  readonly severity: (kind: string) => Wording;
  /** A value of any list. */
  readonly word: (list: WordList, id: string) => Wording;
}

export function useWords(): Words {
  const { data } = useQuery(AboutDocument);
  return useMemo(() => wordsOf(data?.about), [data]);
}

export function plain(id: string): string {
  const words = id.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(about: About | undefined): Words {
  const finder = (list: readonly Wording[] = []) => {
    const byId = new Map(list.map((wording) => [wording.id.toUpperCase(), wording]));
    return (id: string): Wording => byId.get(id.toUpperCase()) ?? { id, label: plain(id), meaning: "", citation: null };
  };
  return {
    about,
    flag: finder(about?.flagKinds),
    disclosure: finder(about?.disclosures),
    action: finder(about?.actions),
    severity: finder(about?.severities),
    word: (list, id) => finder(about?.[list])(id),
  };
}
