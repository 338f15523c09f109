import { useApolloClient } from "@apollo/client/react";
import { Button, MultiSelect, TextInput } from "@mantine/core";
import { useCallback, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { RenewalsDocument, type RenewalRowFragment } from "../generated/graphql.js";
import { ListCount } from "../lists/list-count.js";
import { useFilter } from "../lists/use-filter.js";
import { useSame } from "../lists/use-same.js";
import { usePages, type Load, type Pages } from "../lists/use-pages.js";
import { choices } from "../ui/choices.js";
import { Empty } from "../ui/empty.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { CalendarActions } from "./calendar-actions.js";
import { byMonth } from "./months.js";
import { Outlook } from "./outlook.js";
import { RenewalItem } from "./renewal-item.js";
import { renewalKinds, renewalsAddress, type RenewalsAsked } from "./renewals-address.js";
import "../lists/filter-bar.css";
import "../parties/parties.css";
import "./renewals.css";

const PAGE = 100;

/** What contracts ask for on days ahead, what is overdue first. */
export function RenewalsPage(): ReactElement {
  const [asked, ask] = useFilter(renewalsAddress);
  const { word } = useWords();
  const pages = usePages(useRenewals(asked));
  return (
    <Page title="Renewals" actions={<CalendarActions until={asked.until} />}>
      <div className="filter-bar" role="search" aria-label="Which renewals">
        <MultiSelect
          aria-label="Kind"
          placeholder={asked.kinds.length === 0 ? "Everything" : ""}
          data={choices(renewalKinds, (kind) => word("renewalKinds", kind).label)}
          value={[...asked.kinds]}
          onChange={(kinds) => ask({ kinds })}
          clearable
          clearButtonProps={{ "aria-label": "Everything" }}
        />
        <TextInput
          type="date"
          label="Through"
          className="renewals-until"
          value={asked.until ?? ""}
          error={asked.mistyped === null ? null : `The address says “${asked.mistyped}”, which is no day`}
          onChange={(event) => ask({ until: event.currentTarget.value === "" ? null : event.currentTarget.value })}
        />
      </div>
      <Outlook key={asked.until} until={asked.until} />
      <RenewalList pages={pages} filtered={asked.kinds.length > 0} onClear={() => ask({ kinds: [] })} />
    </Page>
  );
}

function useRenewals({ kinds: asked, until }: RenewalsAsked): Load<RenewalRowFragment> {
  const client = useApolloClient();
  const kinds = useSame(asked);
  return useCallback(
    async (after) => {
      const variables = { until, kinds: kinds.length === 0 ? null : [...kinds], first: PAGE, after };
      const { data } = await client.query({ query: RenewalsDocument, variables, fetchPolicy: "no-cache" });
      if (!data) throw new Error("The server sent no renewals.");
      return data.renewals;
    },
    [client, kinds, until],
  );
}

interface ListProps {
  readonly pages: Pages<RenewalRowFragment>;
  readonly filtered: boolean;
  readonly onClear: () => void;
}

function RenewalList({ pages, filtered, onClear }: ListProps): ReactElement {
  const { rows, total, loading, hasMore, error, more, retry } = pages;
  if (error !== undefined && total === null) return <Problem what="The renewals" error={error} onRetry={retry} />;
  if (total === null) return <Waiting what="the renewals" rows={10} />;
  if (total === 0) return <Nothing filtered={filtered} onClear={onClear} />;
  return (
    <div aria-busy={loading}>
      <ListCount shown={rows.length} total={total} one="date" many="dates" />
      {byMonth(rows).map((month) => (
        <section key={month.title} className="renewals-month" data-overdue={month.overdue} aria-label={month.title}>
          <h2>
            {month.title}
            <span className="renewals-count num">{month.rows.length}</span>
          </h2>
          <ol className="renewals-list">
            {month.rows.map((renewal) => (
              <RenewalItem key={renewal.id} renewal={renewal} />
            ))}
          </ol>
        </section>
      ))}
      {hasMore && (
        <Button variant="default" onClick={more}>
          Show more
        </Button>
      )}
      {error !== undefined && <Problem what="The rest" error={error} onRetry={retry} />}
    </div>
  );
}

function Nothing({ filtered, onClear }: Pick<ListProps, "filtered" | "onClear">): ReactElement {
  if (!filtered)
    return <Empty title="Nothing is ahead" hint="No contract ends, renews itself or is to be read again until then." />;
  return (
    <Empty
      title="Nothing of this kind is ahead"
      actions={
        <Button variant="default" onClick={onClear}>
          Show everything
        </Button>
      }
    />
  );
}
