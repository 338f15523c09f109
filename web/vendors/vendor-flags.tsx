import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { ToldByFlow } from "../parties/told-by-flow.js";
import { Block } from "../ui/block.js";
import { SeverityMark } from "../ui/severity-mark.js";
import type { VendorShown } from "./vendor-page.js";

interface VendorFlagsProps {
  readonly flags: VendorShown["flags"];
  readonly receives: boolean;
}

export function VendorFlags({ flags, receives }: VendorFlagsProps): ReactElement {
  const words = useWords();
  return (
    <Block title="Flags" count={flags.length}>
      {flags.length === 0 && (
        <Text c="dimmed">
          {receives ? "No rule flags what it receives." : "It receives nothing, so nothing can be flagged."}
        </Text>
      )}
      {flags.map(({ kind, label, severity, since, because }) => (
        <article key={kind} className="told-flag">
          <h3>
            <SeverityMark severity={severity} /> {label}
            <span className="dimmed told-flag-severity">
              {words.severity(severity).label}
              {since && <span className="num">, since {since}</span>}
            </span>
          </h3>
          <p>{words.flag(kind).meaning}</p>
          <ToldByFlow because={because} said={words.flag(kind).meaning} />
        </article>
      ))}
    </Block>
  );
}
