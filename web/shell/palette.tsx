import "@mantine/spotlight/styles.css";
import { skipToken, useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight, spotlight, type SpotlightActionGroupData } from "@mantine/spotlight";
import { useEffect, useState, type ReactElement } from "react";
import { useNavigate } from "react-router";
import { PaletteDocument } from "../generated/graphql.js";
import { plain } from "../apollo/about.js";
import { placeOf } from "./place-of.js";
import { morePages, pages } from "./pages.js";

/** Finds any party, category, contract, purpose, flow or page. The server ranks; nothing is filtered twice. */
export function Palette({ opening }: { readonly opening: number }): ReactElement {
  useEffect(() => spotlight.open(), [opening]);
  const [query, setQuery] = useState("");
  const [text] = useDebouncedValue(query.trim(), 120);
  const { data, previousData } = useQuery(PaletteDocument, text === "" ? skipToken : { variables: { text } });
  const navigate = useNavigate();
  const hits = text === "" ? [] : ((data ?? previousData)?.search ?? []);
  const found = hits.map((hit) => ({
    id: hit.node.id,
    label: hit.label,
    description: hit.detail ? `${plain(hit.kind)} · ${hit.detail}` : plain(hit.kind),
    onClick: () => void navigate(placeOf(hit.node)),
  }));
  const named = [...pages, ...morePages].filter(({ label }) =>
    label.toLowerCase().includes(query.trim().toLowerCase()),
  );
  const actions: SpotlightActionGroupData[] = [
    { group: "Records", actions: found },
    {
      group: "Pages",
      actions: named.map(({ to, label, about }) => ({
        id: to,
        label,
        description: about,
        onClick: () => void navigate(to),
      })),
    },
  ];
  return (
    <Spotlight
      actions={actions.filter((group) => group.actions.length > 0)}
      query={query}
      onQueryChange={setQuery}
      filter={(_, all) => all}
      nothingFound={text === "" ? "Type a name or an id" : "Nothing has this name"}
      shortcut={null}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
      maxHeight={440}
      searchProps={{ placeholder: "Find a system, vendor, category, contract or flow", "aria-label": "Search" }}
    />
  );
}
