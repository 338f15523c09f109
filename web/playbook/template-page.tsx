import { useQuery } from "@apollo/client/react";
import { Anchor } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link, useParams } from "react-router";
import { LetterTemplatesDocument, type LetterTemplatesQuery } from "../generated/graphql.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { TemplateFacts } from "./template-facts.js";
import { TemplateForm } from "./template-form.js";
import { TemplateVersions } from "./template-versions.js";
import "./playbook.css";

export type Template = LetterTemplatesQuery["letterTemplates"][number];
export type LetterFact = LetterTemplatesQuery["letterFacts"][number];

const above = (
  <Anchor component={Link} to="/playbook">
    Playbook
  </Anchor>
);

/** One letter's words: read, changed, and every version of them. */
export function TemplatePage(): ReactElement {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(LetterTemplatesDocument, { fetchPolicy: "network-only" });
  const template = data?.letterTemplates.find((each) => each.id === id);
  if (data && template)
    return (
      <Shown key={id} template={template} facts={data.letterFacts} onLookAgain={async () => void (await refetch())} />
    );
  return (
    <Page title="Letter" above={above}>
      {data && <Empty title="The playbook has no such letter" hint="The link was cut short." />}
      {!data && error && <Problem what="This letter" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting what="the letter" rows={10} />}
    </Page>
  );
}

interface ShownProps {
  readonly template: Template;
  readonly facts: readonly LetterFact[];
  readonly onLookAgain: () => Promise<void>;
}

function Shown({ template, facts, onLookAgain }: ShownProps): ReactElement {
  const [words, setWords] = useState({ subject: template.subject, body: template.body });
  return (
    <Page title={template.title} above={above}>
      <p className="playbook-asked">
        {template.to === "vendor" ? "A notice to a recipient." : "A letter to the person."}{" "}
        <span className="citation">{template.citation}</span>
      </p>
      <div className="two-columns">
        <TemplateForm template={template} words={words} onWords={setWords} onLookAgain={onLookAgain} />
        <aside aria-label="About this letter">
          <TemplateFacts facts={facts} requires={template.requires} words={words} />
          <TemplateVersions template={template} onTake={setWords} />
        </aside>
      </div>
    </Page>
  );
}
