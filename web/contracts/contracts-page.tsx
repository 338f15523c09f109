import { useApolloClient } from "@apollo/client/react";
import { Button, MultiSelect } from "@mantine/core";
import { useCallback, useMemo, type ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import { DropFiles } from "../documents/drop-files.js";
import { ContractsDocument, type ContractRowFragment } from "../generated/graphql.js";
import { ListCount } from "../lists/list-count.js";
import { LongTable } from "../lists/long-table.js";
import { SearchField } from "../lists/search-field.js";
import { useFilter } from "../lists/use-filter.js";
import { usePages, type Load, type Pages } from "../lists/use-pages.js";
import { newContract } from "../parties/place.js";
import { choices, contractKinds, contractProgress, contractStates } from "../ui/choices.js";
import { Empty } from "../ui/empty.js";
import { Icon } from "../ui/icon.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { contractColumns } from "./contract-columns.js";
import { contractsAddress, filterOf, isFiltered, type ContractsAsked } from "./contract-filter.js";
import "../lists/filter-bar.css";

const PAGE = 100;

export function ContractsPage(): ReactElement {
  const [asked, ask] = useFilter(contractsAddress);
  const pages = usePages(useContracts(asked));
  return (
    <Page
      title="Contracts"
      actions={
        <>
          <Button component={Link} to="/documents" variant="default">
            Documents
          </Button>
          <Button component={Link} to={newContract()} leftSection={<Icon name="plus" />}>
            New contract
          </Button>
        </>
      }
    >
      <DropFiles />
      <Filters asked={asked} ask={ask} />
      <ContractList
        pages={pages}
        filtered={isFiltered(asked)}
        onClear={() => ask(contractsAddress.read(new URLSearchParams()))}
      />
    </Page>
  );
}

function useContracts(asked: ContractsAsked): Load<ContractRowFragment> {
  const client = useApolloClient();
  return useCallback(
    async (after) => {
      const variables = { filter: filterOf(asked), first: PAGE, after };
      const { data } = await client.query({ query: ContractsDocument, variables, fetchPolicy: "no-cache" });
      if (!data) throw new Error("The server sent no contracts.");
      return data.contracts;
    },
    [client, asked],
  );
}

interface FiltersProps {
  readonly asked: ContractsAsked;
  readonly ask: (change: Partial<ContractsAsked>) => void;
}

function Filters({ asked, ask }: FiltersProps): ReactElement {
  return (
    <div className="filter-bar" role="search" aria-label="Which contracts">
      <SearchField label="Name, vendor or id" value={asked.search} onChange={(search) => ask({ search })} />
      <MultiSelect
        aria-label="State"
        placeholder={asked.states.length === 0 ? "Any state" : ""}
        data={choices(contractStates)}
        value={[...asked.states]}
        onChange={(states) => ask({ states })}
        clearable
        clearButtonProps={{ "aria-label": "Any state" }}
      />
      <MultiSelect
        aria-label="Kind"
        placeholder={asked.kinds.length === 0 ? "Any kind" : ""}
        data={choices(contractKinds)}
        value={[...asked.kinds]}
        onChange={(kinds) => ask({ kinds })}
        clearable
        clearButtonProps={{ "aria-label": "Any kind" }}
      />
      <MultiSelect
        aria-label="How far"
        placeholder={asked.progress.length === 0 ? "However far" : ""}
        data={choices(contractProgress)}
        value={[...asked.progress]}
        onChange={(progress) => ask({ progress })}
        clearable
        clearButtonProps={{ "aria-label": "However far" }}
      />
    </div>
  );
}

interface ContractListProps {
  readonly pages: Pages<ContractRowFragment>;
  readonly filtered: boolean;
  readonly onClear: () => void;
}

function ContractList({ pages, filtered, onClear }: ContractListProps): ReactElement {
  const { about } = useWords();
  const today = about?.today ?? "";
  const columns = useMemo(() => contractColumns(today), [today]);
  const { rows, total, loading, error, more, retry } = pages;
  if (error !== undefined && total === null) return <Problem what="The contracts" error={error} onRetry={retry} />;
  if (total === null) return <Waiting what="the contracts" rows={10} />;
  if (total === 0 && filtered) return <NoneFits onClear={onClear} />;
  if (total === 0)
    return (
      <Empty title="No contracts yet" hint="Record the first one: without contracts every disclosure may be a sale." />
    );
  return (
    <>
      <ListCount shown={rows.length} total={total} one="contract" many="contracts" />
      <LongTable caption="Contracts" columns={columns} rows={rows} total={total} busy={loading} more={more} />
      {error !== undefined && <Problem what="The rest" error={error} onRetry={retry} />}
    </>
  );
}

function NoneFits({ onClear }: { readonly onClear: () => void }): ReactElement {
  return (
    <Empty
      title="No contract fits"
      hint="None meets all of these at once."
      actions={
        <Button variant="default" onClick={onClear}>
          Clear the filters
        </Button>
      }
    />
  );
}
