import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useCallback, useEffect, useMemo, useRef, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { GapsDocument, type GapRowFragment } from "../generated/graphql.js";
import { ListCount } from "../lists/list-count.js";
import { LongTable } from "../lists/long-table.js";
import { useFilter } from "../lists/use-filter.js";
import { useSame } from "../lists/use-same.js";
import { usePages, type Load, type Pages } from "../lists/use-pages.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { gapColumns } from "./gap-columns.js";
import { GapPanel } from "./gap-panel.js";
import { gapsAddress, type GapsAsked } from "./gaps-address.js";
import { KindChips } from "./kind-chips.js";
import "./gaps.css";

const PAGE = 100;

/** What there is to do, most exposed first; beside it the one that is looked at. */
export function GapsPage(): ReactElement {
  const [asked, ask] = useFilter(gapsAddress);
  const pages = usePages(useGaps(asked));
  const open = useCallback((gap: string) => ask({ gap }), [ask]);
  useBackInQueue(asked.gap);
  return (
    <Page title="Gaps">
      <KindChips chosen={asked.kinds} onChoose={(kinds) => ask({ kinds })} />
      <div className={asked.gap === null ? "gaps" : "gaps gaps-split"}>
        <div className="gaps-list">
          <Queue pages={pages} asked={asked} onOpen={open} onClear={() => ask({ kinds: [], vendor: null })} />
        </div>
        {asked.gap !== null && <GapPanel key={asked.gap} id={asked.gap} onClose={() => ask({ gap: null })} />}
      </div>
    </Page>
  );
}

/** Where the panel closes, the keyboard goes on from the line that it was of. */
function useBackInQueue(gap: string | null): void {
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (gap === null && left.current !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-gap="${CSS.escape(left.current)}"]`)?.focus();
    left.current = gap;
  }, [gap]);
}

function useGaps({ kinds: asked, vendor }: GapsAsked): Load<GapRowFragment> {
  const client = useApolloClient();
  const kinds = useSame(asked);
  return useCallback(
    async (after) => {
      const filter = { ...(kinds.length === 0 ? {} : { kinds: [...kinds] }), ...(vendor === null ? {} : { vendor }) };
      const variables = { filter, first: PAGE, after };
      const { data } = await client.query({ query: GapsDocument, variables, fetchPolicy: "no-cache" });
      if (!data) throw new Error("The server sent no gaps.");
      return data.gaps;
    },
    [client, kinds, vendor],
  );
}

interface QueueProps {
  readonly pages: Pages<GapRowFragment>;
  readonly asked: GapsAsked;
  readonly onOpen: (gap: string) => void;
  readonly onClear: () => void;
}

function Queue({ pages, asked, onOpen, onClear }: QueueProps): ReactElement {
  const { about } = useWords();
  const { rows, total, loading, error, more, retry } = pages;
  const columns = useMemo(() => gapColumns({ open: asked.gap, onOpen }), [asked.gap, onOpen]);
  const filtered = asked.kinds.length > 0 || asked.vendor !== null;
  if (error !== undefined && total === null) return <Problem what="The gaps" error={error} onRetry={retry} />;
  if (total === null) return <Waiting what="the gaps" rows={10} />;
  if (total === 0 && filtered)
    return (
      <Empty
        title="Nothing of this kind is to be done"
        actions={
          <Button variant="default" onClick={onClear}>
            Show all gaps
          </Button>
        }
      />
    );
  if (total === 0)
    return (
      <Empty
        title="Nothing is to be done"
        hint={
          about?.counts.flows === 0
            ? "No flow is on the map yet: what to do follows from the flows into vendors and their contracts."
            : "Every flow into a vendor rests on a contract with the terms that the law demands."
        }
      />
    );
  return (
    <>
      <ListCount shown={rows.length} total={total} one="gap" many="gaps" />
      <LongTable caption="Gaps" columns={columns} rows={rows} total={total} busy={loading} more={more} />
      {error !== undefined && <Problem what="The rest" error={error} onRetry={retry} />}
    </>
  );
}
