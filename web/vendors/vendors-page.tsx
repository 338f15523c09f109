import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useCallback, useState, type ReactElement } from "react";
import { Link } from "react-router";
import { VendorsDocument, type VendorRowFragment } from "../generated/graphql.js";
import { LongTable } from "../lists/long-table.js";
import { ListCount } from "../lists/list-count.js";
import { useFilter } from "../lists/use-filter.js";
import { usePages, type Load, type Pages } from "../lists/use-pages.js";
import { Empty } from "../ui/empty.js";
import { Icon } from "../ui/icon.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { AddVendor } from "./add-vendor.js";
import { vendorColumns } from "./vendor-columns.js";
import { filterOf, isFiltered, vendorsAddress, type VendorsAsked } from "./vendor-filter.js";
import { VendorFilters } from "./vendor-filters.js";
import "../parties/parties.css";

const PAGE = 100;

export function VendorsPage(): ReactElement {
  const [asked, ask] = useFilter(vendorsAddress);
  const [adding, setAdding] = useState(false);
  const pages = usePages(useVendors(asked));
  const add = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setAdding(true)}>
      Add a vendor
    </Button>
  );
  return (
    <Page
      title="Vendors"
      actions={
        <>
          <Button component={Link} to="/import" variant="default">
            Import
          </Button>
          <Button component="a" href="/export" download="sluice.ndjson" variant="default">
            Export
          </Button>
          {add}
        </>
      }
    >
      {adding && <AddVendor onClose={() => setAdding(false)} />}
      <VendorFilters asked={asked} ask={ask} />
      <VendorList
        pages={pages}
        filtered={isFiltered(asked)}
        onClear={() => ask(vendorsAddress.read(new URLSearchParams()))}
      />
    </Page>
  );
}

function useVendors(asked: VendorsAsked): Load<VendorRowFragment> {
  const client = useApolloClient();
  return useCallback(
    async (after) => {
      const variables = { filter: filterOf(asked), orderBy: asked.order, first: PAGE, after };
      const { data } = await client.query({ query: VendorsDocument, variables, fetchPolicy: "no-cache" });
      if (!data) throw new Error("The server sent no vendors.");
      return data.vendors;
    },
    [client, asked],
  );
}

interface VendorListProps {
  readonly pages: Pages<VendorRowFragment>;
  readonly filtered: boolean;
  readonly onClear: () => void;
}

function VendorList({ pages, filtered, onClear }: VendorListProps): ReactElement {
  const { rows, total, loading, error, more, retry } = pages;
  if (error !== undefined && total === null) return <Problem what="The vendors" error={error} onRetry={retry} />;
  if (total === null) return <Waiting what="the vendors" rows={10} />;
  if (total === 0 && filtered)
    return (
      <Empty
        title="No vendor fits"
        hint="Nothing on the map meets all of these at once."
        actions={
          <Button variant="default" onClick={onClear}>
            Clear the filters
          </Button>
        }
      />
    );
  if (total === 0)
    return (
      <Empty
        title="No vendors yet"
        hint="Add the first organisation that receives personal information, or bring in a whole map."
        actions={
          <Button component={Link} to="/import" variant="default">
            Import a map
          </Button>
        }
      />
    );
  return (
    <>
      <ListCount shown={rows.length} total={total} one="vendor" many="vendors" />
      <LongTable caption="Vendors" columns={vendorColumns} rows={rows} total={total} busy={loading} more={more} />
      {error !== undefined && <Problem what="The rest" error={error} onRetry={retry} />}
    </>
  );
}
