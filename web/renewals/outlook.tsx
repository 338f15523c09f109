import { skipToken, useQuery } from "@apollo/client/react";
import { useState, type ReactElement } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../apollo/about.js";
import { OutlookDocument } from "../generated/graphql.js";
import { DifferenceView } from "../map/trial/difference-view.js";
import { onMap } from "../parties/place.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import "../map/panel.css";

/** Asked for when opened: the server judges the whole map on that day for it. */
export function Outlook({ until }: { readonly until: string | null }): ReactElement {
  const { about } = useWords();
  const [open, setOpen] = useState(false);
  const day = until ?? (about ? yearAfter(about.today) : null);
  return (
    <details className="renewals-outlook" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="plain-summary">
        What lapses if nothing is done by <span className="num">{day ?? "then"}</span>?
      </summary>
      {open && <Lapsed day={day} />}
    </details>
  );
}

function Lapsed({ day }: { readonly day: string | null }): ReactElement {
  const words = useWords();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(OutlookDocument, day === null ? skipToken : { variables: { day } });
  if (error && !data) return <Problem what="That day" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting what="that day" rows={3} />;
  return (
    <div role="status" className="renewals-outlook-told">
      <p className="detail">The map as it is recorded now, as it would be judged on that day.</p>
      <DifferenceView difference={data.outlook} words={words} onSelect={(record) => void navigate(onMap(record))} />
    </div>
  );
}

/** As far as the list reaches where no day is asked for. */
function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 366);
  return date.toISOString().slice(0, 10);
}
