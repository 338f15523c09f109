import type { AddendumForm } from "../../law/addendum-terms.js";
import type { Reason } from "../reason.js";

/** An addendum before it is put on paper: what it says and what its drafter must know. */
export interface Addendum {
  readonly vendor: string;
  readonly form: AddendumForm;
  readonly title: string;
  readonly business: AddendumParty;
  readonly recipient: AddendumParty;
  /** Id of the contract that it amends; null where it stands by itself. */
  readonly amends: string | null;
  /** What it is, between whom, and what its words mean. */
  readonly opening: readonly string[];
  readonly articles: readonly Article[];
  /** Annex 1 and Annex 2: what its flows are for, and what they carry. */
  readonly purposes: readonly AnnexPurpose[];
  readonly categories: readonly AnnexCategory[];
  /** The flows that it is written for, ids in order. */
  readonly flows: readonly string[];
  /** Not part of the paper that is sent. */
  readonly notes: readonly Reason[];
}

export interface AddendumParty {
  readonly name: string;
  /** What the terms call it. */
  readonly word: string;
}

export interface Article {
  readonly number: number;
  readonly heading: string;
  /** Id of the clause of the law's tables that it meets. */
  readonly clause: string;
  readonly citation: string;
  readonly paragraphs: readonly string[];
}

export interface AnnexPurpose {
  readonly id: string;
  readonly label: string;
  readonly citation: string | null;
}

export interface AnnexCategory {
  readonly id: string;
  readonly label: string;
  readonly citation: string | null;
  readonly sensitive: boolean;
}
