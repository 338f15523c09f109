import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useCallback, useState, type ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import { RequestsDocument, type IdentifierInput, type RequestRowFragment } from "../generated/graphql.js";
import { useFilter } from "../lists/use-filter.js";
import { usePages, type Load } from "../lists/use-pages.js";
import { newRequest } from "../parties/place.js";
import { Icon } from "../ui/icon.js";
import { Page } from "../ui/page.js";
import { FindPerson } from "./find-person.js";
import { RequestFilters } from "./request-filters.js";
import { RequestList } from "./request-list.js";
import { filterOf, isFiltered, requestsAddress, type RequestsAsked } from "./requests-address.js";
import { useRequestChanges } from "./use-request-changes.js";
import "../lists/filter-bar.css";
import "./requests.css";

const PAGE = 100;

/** What consumers asked, by the day on which an answer is due. */
export function RequestsPage(): ReactElement {
  const [asked, ask] = useFilter(requestsAddress);
  const [person, find] = useState<IdentifierInput | null>(null);
  const pages = usePages(useRequests(asked, person));
  useRequestChanges(pages.retry);
  return (
    <Page
      title="Requests"
      actions={
        <Button component={Link} to={newRequest} leftSection={<Icon name="plus" />}>
          Enter a request
        </Button>
      }
    >
      <RequestFilters asked={asked} ask={ask} />
      <FindPerson person={person} onFind={find} />
      <RequestList
        pages={pages}
        looked={person !== null}
        filtered={isFiltered(asked)}
        onClear={() => {
          find(null);
          ask(requestsAddress.read(new URLSearchParams()));
        }}
        onAll={() => ask({ which: "ALL" })}
      />
    </Page>
  );
}

function useRequests(asked: RequestsAsked, person: IdentifierInput | null): Load<RequestRowFragment> {
  const client = useApolloClient();
  const { about } = useWords();
  const today = about?.today ?? "";
  return useCallback(
    async (after) => {
      const variables = { filter: filterOf(asked, { today, person }), first: PAGE, after };
      const { data } = await client.query({ query: RequestsDocument, variables, fetchPolicy: "no-cache" });
      if (!data) throw new Error("The server sent no requests.");
      return data.requests;
    },
    [client, asked, person, today],
  );
}
