import { Anchor } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link } from "react-router";
import type { HistoryQuery } from "../generated/graphql.js";
import { SaveProblem } from "../changes/save-problem.js";
import { EntryList } from "./entry-list.js";
import { clocksOf } from "./instant.js";
import { UndoButton } from "./undo-button.js";
import { useUndoOne } from "./use-undo-one.js";

export type RevisionShown = HistoryQuery["history"]["nodes"][number];

interface RevisionRowProps {
  readonly revision: RevisionShown;
  /** The record that the page is about; what happened to it is open from the start. */
  readonly record: string | null;
}

export function RevisionRow({ revision: shown, record }: RevisionRowProps): ReactElement {
  const { revision, at, actor, reason, summary } = shown;
  const [opened, setOpened] = useState(record !== null);
  const { california, utc } = clocksOf(at);
  const undo = useUndoOne(revision);
  return (
    <li className="revision">
      <div className="revision-head">
        <span className="num revision-number">{revision}</span>
        <div className="revision-words">
          <strong className="name">{reason ?? summary}</strong>
          <span className="detail name">
            {actor} · <time dateTime={at}>{california}</time> · <span className="num">{utc}</span>
          </span>
        </div>
        <div className="revision-tools">
          <Anchor
            component={Link}
            to={`/history?asOf=${String(revision)}`}
            size="sm"
            aria-label={`The map at revision ${String(revision)}`}
          >
            The map then
          </Anchor>
          <UndoButton {...undo} />
        </div>
      </div>
      {undo.problem && (
        <div className="undo-problem">
          <SaveProblem problem={undo.problem} mine={undo.problem.details["yours"]} />
        </div>
      )}
      <details open={opened} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className="plain-summary">{reason === null ? "What changed" : summary}</summary>
        {opened && <EntryList revision={revision} record={record} />}
      </details>
    </li>
  );
}
