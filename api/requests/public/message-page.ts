import { layout, type Site } from "./layout.js";
import { type Markup, markup } from "../../common/markup.js";

export interface Message {
  readonly title: string;
  readonly lead: string;
  readonly more?: Markup;
}

/** A page that says one thing. */
export function messagePage(site: Site, { title, lead, more }: Message): string {
  const body = markup`<h1>${title}</h1>
<p class="lead">${lead}</p>
${more ?? null}`;
  return layout(site, { title, body });
}

export const NOT_FOUND: Message = {
  title: "There is nothing here",
  lead: "The address may be cut off or mistyped. If you followed a private link, copy the whole of it.",
};

export const AWAY: Message = {
  title: "We cannot take your request just now",
  lead: "Nothing was kept. Please send it again in a few minutes: sending it twice does no harm.",
};

export const TOO_LARGE: Message = {
  title: "That is too much",
  lead: "What was sent is larger than this form can hold. Nothing was kept. Please shorten it and send it again.",
};

export const TOO_MANY: Message = {
  title: "Too many requests at once",
  lead: "Many requests came from your network within a minute. Nothing was kept of this one. Please send it again in a minute.",
};

export const OTHER_SITE: Message = {
  title: "This was sent from another site",
  lead: "Nothing was kept. To ask for something, please use the form on these pages.",
};

export const UNREADABLE: Message = {
  title: "This cannot be read",
  lead: "What was sent is not a form of these pages. Nothing was kept. Please open the form and fill it in again.",
};

export const FAILED: Message = {
  title: "Something went wrong here",
  lead: "This is our mistake, not yours. Please try again; if it happens again, ask us in another way.",
};
