import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useRef, useState, type ReactElement } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../apollo/about.js";
import { GapClosingDocument } from "../generated/graphql.js";
import { DifferenceView } from "../map/trial/difference-view.js";
import { onMap } from "../parties/place.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import "../map/panel.css";

/** What the map would be with it done: asked for, since it is worked out over the whole map. */
export function GapClosing({ id }: { readonly id: string }): ReactElement {
  const [asked, setAsked] = useState(false);
  const part = useRef<HTMLElement>(null);
  const ask = () => {
    setAsked(true);
    // The button goes: the keyboard stays where its answer comes.
    part.current?.focus({ preventScroll: true });
  };
  return (
    <section ref={part} className="gap-part" aria-label="What closing it changes" tabIndex={-1}>
      <h3>What closing it changes</h3>
      {!asked && (
        <Button variant="default" size="compact-md" onClick={ask}>
          Try it on the map
        </Button>
      )}
      {asked && <Answer id={id} />}
    </section>
  );
}

function Answer({ id }: { readonly id: string }): ReactElement {
  const words = useWords();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(GapClosingDocument, { variables: { id }, fetchPolicy: "no-cache" });
  if (error && !data) return <Problem what="The difference" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting what="the difference" rows={3} />;
  const { closing } = data.gap;
  if (closing === null) return <p className="dimmed">Only the answer to the question can tell.</p>;
  return (
    <div role="status">
      <p className="detail">As if it were done today with every term. Nothing is saved.</p>
      <DifferenceView difference={closing} words={words} onSelect={(record) => void navigate(onMap(record))} />
    </div>
  );
}
