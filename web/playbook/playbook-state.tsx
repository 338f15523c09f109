import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import { Block } from "../ui/block.js";
import type { Chapter, TemplateHead } from "./playbook-page.js";

interface PlaybookStateProps {
  readonly state: Chapter["states"][number];
  readonly templates: readonly TemplateHead[];
}

/** What to do while a request is so far, and what can be written then. */
export function PlaybookState({ state, templates }: PlaybookStateProps): ReactElement {
  const { label, meaning } = useWords().word("requestStates", state.state);
  const letters = state.letters.flatMap((id) => templates.find((each) => each.id === id) ?? []);
  return (
    <Block title={label}>
      <p className="playbook-meaning">{meaning}</p>
      <ul className="playbook-duties">
        {state.duties.map(({ text, citation }) => (
          <li key={text}>
            {text} {citation && <span className="citation">{citation}</span>}
          </li>
        ))}
      </ul>
      {letters.length > 0 && (
        <ul className="playbook-letters" aria-label={`Letters, ${label.toLowerCase()}`}>
          {letters.map(({ id, title, to, version }) => (
            <li key={id}>
              <Anchor component={Link} to={`/playbook/${id}`}>
                {title}
              </Anchor>{" "}
              <span className="playbook-to">
                {to === "vendor" ? "to a recipient" : "to the person"}
                {version > 0 && `, your words, version ${String(version)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
