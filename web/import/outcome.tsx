import { Button, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Block } from "../ui/block.js";
import { Facts } from "../ui/facts.js";
import type { Imported, Outcome, Refused } from "./send.js";
import type { Import } from "./use-import.js";

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly bringing: Import;
}

export function OutcomeShown({ outcome, bringing }: OutcomeProps): ReactElement {
  if ("refused" in outcome) return <RefusedShown refused={outcome.refused} />;
  const { done } = outcome;
  return (
    <div className="import-outcome">
      <Block title={titleOf(done, bringing)}>
        <Counts done={done} />
        {!bringing.applied && done.changed && (
          <Button mt="md" onClick={bringing.apply}>
            Import it
          </Button>
        )}
      </Block>
    </div>
  );
}

function titleOf(done: Imported, { file, applied }: Import): string {
  const name = file?.name ?? "The file";
  if (applied) return `${name} is on the map`;
  return done.changed ? `${name} can be imported` : `${name} would change nothing`;
}

function Counts({ done }: { readonly done: Imported }): ReactElement {
  const { lines, added, removed, changedRecords } = done;
  const number = (count: number) => count.toLocaleString("en-US");
  return (
    <Facts
      facts={[
        ["Lines", number(lines)],
        ["Records added", number(added)],
        ["Records changed", number(changedRecords - added - removed)],
        ["Records removed", removed > 0 ? number(removed) : null],
      ]}
    />
  );
}

function RefusedShown({ refused }: { readonly refused: Refused }): ReactElement {
  const { message, errors, errorCount } = refused;
  return (
    <div className="import-outcome">
      <Block title="This file cannot be imported as it is">
        <Text className="name">{message}</Text>
        {errors.length > 0 && <BadLines refused={refused} />}
        {errors.length < errorCount && (
          <p className="list-count">
            The first {errors.length} of {errorCount.toLocaleString("en-US")}.
          </p>
        )}
      </Block>
    </div>
  );
}

function BadLines({ refused }: { readonly refused: Refused }): ReactElement {
  return (
    <table className="bad-lines">
      <thead>
        <tr>
          <th scope="col" className="bad-lines-number">
            Line
          </th>
          <th scope="col">Field</th>
          <th scope="col">What is wrong</th>
        </tr>
      </thead>
      <tbody>
        {refused.errors.map(({ line, field, message }, index) => (
          <tr key={`${String(index)} ${message}`}>
            <td className="num bad-lines-number">{line ?? "–"}</td>
            <td className="name">{field === "" ? "–" : field}</td>
            <td className="name">{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
