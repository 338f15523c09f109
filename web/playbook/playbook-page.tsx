import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import { Link, useSearchParams } from "react-router";
import { useWords } from "../apollo/about.js";
import { PlaybookDocument, type PlaybookQuery } from "../generated/graphql.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { PlaybookState } from "./playbook-state.js";
import "./playbook.css";

export type Chapter = PlaybookQuery["playbook"][number];
export type TemplateHead = PlaybookQuery["letterTemplates"][number];

/** What to do and to say: one right at a time, state by state. */
export function PlaybookPage(): ReactElement {
  const { data, error, refetch } = useQuery(PlaybookDocument);
  return (
    <Page
      title="Playbook"
      actions={
        <Button component={Link} to="/letterhead" variant="default" size="compact-sm">
          Letterhead
        </Button>
      }
    >
      {data && <Chapters chapters={data.playbook} templates={data.letterTemplates} />}
      {!data && error && <Problem what="The playbook" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting what="the playbook" rows={10} />}
    </Page>
  );
}

interface ChaptersProps {
  readonly chapters: readonly Chapter[];
  readonly templates: readonly TemplateHead[];
}

function Chapters({ chapters, templates }: ChaptersProps): ReactElement | null {
  const [params] = useSearchParams();
  const { word } = useWords();
  const asked = params.get("right")?.toUpperCase();
  const chapter = chapters.find(({ right }) => right === asked) ?? chapters[0];
  if (!chapter) return null;
  const { meaning, citation } = word("rights", chapter.right);
  return (
    <div className="playbook">
      <nav aria-label="Rights" className="playbook-rights">
        {chapters.map(({ right }) => (
          <Link
            key={right}
            to={`/playbook?right=${right.toLowerCase()}`}
            aria-current={right === chapter.right ? "page" : undefined}
          >
            {word("rights", right).label}
          </Link>
        ))}
      </nav>
      <div>
        <p className="playbook-asked">
          {meaning} {citation && <span className="citation">{citation}</span>}
        </p>
        {chapter.states.map((state) => (
          <PlaybookState key={`${chapter.right} ${state.state}`} state={state} templates={templates} />
        ))}
      </div>
    </div>
  );
}
