/** The map must not call a vendor unreached because it stands on a later page, so all pages are fetched. */
import type { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import type { ReceivesQuery, ReceivesQueryVariables } from "../../generated/graphql.js";

/** As many as the map can draw. */
const MOST_RECEIPTS = 2000;
/** The first page is there at once; the others are few, since each marks the map anew. */
export const FIRST = 150;
const MORE = 500;

export function useAllPages(
  page: ReceivesQuery["vendorsReceiving"] | null,
  fetchMore: useQuery.Result<ReceivesQuery, ReceivesQueryVariables>["fetchMore"],
): void {
  const next = page?.pageInfo.hasNextPage && page.nodes.length < MOST_RECEIPTS ? page.pageInfo.endCursor : null;
  useEffect(() => {
    if (next === null) return;
    void fetchMore({
      variables: { after: next, first: MORE },
      updateQuery: (before, { fetchMoreResult }) => ({
        vendorsReceiving: {
          ...fetchMoreResult.vendorsReceiving,
          nodes: [...before.vendorsReceiving.nodes, ...fetchMoreResult.vendorsReceiving.nodes],
        },
      }),
    });
  }, [next, fetchMore]);
}
