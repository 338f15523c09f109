import { Button } from "@mantine/core";
import { useMemo, type ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import type { RequestRowFragment } from "../generated/graphql.js";
import { ListCount } from "../lists/list-count.js";
import { LongTable } from "../lists/long-table.js";
import type { Pages } from "../lists/use-pages.js";
import { newRequest } from "../parties/place.js";
import { Empty } from "../ui/empty.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { requestColumns } from "./request-columns.js";

interface RequestListProps {
  readonly pages: Pages<RequestRowFragment>;
  /** Whether the requests of one person are shown. */
  readonly looked: boolean;
  readonly filtered: boolean;
  readonly onClear: () => void;
  readonly onAll: () => void;
}

export function RequestList({ pages, looked, filtered, onClear, onAll }: RequestListProps): ReactElement {
  const words = useWords();
  const columns = useMemo(() => requestColumns(words), [words]);
  const { rows, total, loading, error, more, retry } = pages;
  if (error !== undefined && total === null) return <Problem what="The requests" error={error} onRetry={retry} />;
  if (total === null) return <Waiting what="the requests" rows={10} />;
  if (total === 0 && looked) return <NobodyFound onClear={onClear} />;
  if (total === 0 && filtered) return <NoneFits onClear={onClear} />;
  if (total === 0) return <NothingWaits onAll={onAll} />;
  return (
    <>
      <ListCount shown={rows.length} total={total} one="request" many="requests" />
      <LongTable caption="Requests" columns={columns} rows={rows} total={total} busy={loading} more={more} />
      {error !== undefined && <Problem what="The rest" error={error} onRetry={retry} />}
    </>
  );
}

function NobodyFound({ onClear }: { readonly onClear: () => void }): ReactElement {
  return (
    <Empty
      title="No request of this person is known"
      hint="Nothing was asked under this, or what was kept of it was erased at the end of its retention."
      actions={
        <Button variant="default" onClick={onClear}>
          Show everybody's
        </Button>
      }
    />
  );
}

function NoneFits({ onClear }: { readonly onClear: () => void }): ReactElement {
  return (
    <Empty
      title="No request fits"
      hint="None meets all of these at once."
      actions={
        <Button variant="default" onClick={onClear}>
          Clear the filters
        </Button>
      }
    />
  );
}

function NothingWaits({ onAll }: { readonly onAll: () => void }): ReactElement {
  return (
    <Empty
      title="No request waits for an answer"
      hint={
        <>
          Consumers ask on the public page{" "}
          <a href="/privacy" target="_blank" rel="noreferrer">
            /privacy
          </a>
          , to which the company's site links. What comes by telephone, by letter or in person is entered here.
        </>
      }
      actions={
        <>
          <Button component={Link} to={newRequest}>
            Enter a request
          </Button>
          <Button variant="default" onClick={onAll}>
            Show ended ones
          </Button>
        </>
      }
    />
  );
}
