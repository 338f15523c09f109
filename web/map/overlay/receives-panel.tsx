import { Button, Group, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Problem } from "../../ui/problem.js";
import { Waiting } from "../../ui/waiting.js";
import { FlowLine } from "../inspect/flow-line.js";
import { LongList } from "../long-list.js";
import type { Receipt } from "./marks.js";
import { useInSight } from "./use-in-sight.js";
import type { OverlayState } from "./use-overlay.js";
import { wayOf } from "../../ui/isolated.js";

interface ReceivesPanelProps {
  readonly state: OverlayState;
  readonly category: string;
  readonly from: readonly string[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onFrom: (ids: readonly string[]) => void;
  readonly nameOf: (id: string) => string;
}

export function ReceivesPanel(props: ReceivesPanelProps): ReactElement {
  const { state, category, from, selected, onSelect, onFrom, nameOf } = props;
  if (state.error) return <Problem what="The answer" error={state.error} onRetry={state.retry} />;
  if (!state.receipts) return <Waiting what="the answer" />;
  const certain = state.receipts.filter(({ certainty }) => certainty === "CERTAIN").length;
  return (
    <div className="panel-body">
      <Text size="sm" c="dimmed">
        Who receives
      </Text>
      <h2 className="panel-title name">{category}</h2>
      <Text size="sm" mb="sm" className="num">
        {state.receiptTotal === 0
          ? "No vendor receives it, as far as the map knows."
          : `${String(certain)} certainly, ${String(state.receipts.length - certain)} possibly`}
        {state.receipts.length < state.receiptTotal &&
          `. Showing ${String(state.receipts.length)} of ${String(state.receiptTotal)}`}
      </Text>
      <From from={from} selected={selected} onFrom={onFrom} nameOf={nameOf} />
      {state.receipts.length > 0 && (
        <LongList items={state.receipts} isChosen={({ vendor }) => vendor.id === selected}>
          {(shown) => <Receipts shown={shown} selected={selected} onSelect={onSelect} />}
        </LongList>
      )}
    </div>
  );
}

interface ReceiptsProps extends Pick<ReceivesPanelProps, "selected" | "onSelect"> {
  readonly shown: readonly Receipt[];
}

function Receipts({ shown, selected, onSelect }: ReceiptsProps): ReactElement {
  return (
    <table className="receipts">
      <thead>
        <tr>
          <th scope="col">Vendor</th>
          <th scope="col">Receives it</th>
          <th scope="col" className="right">
            Hops
          </th>
        </tr>
      </thead>
      {shown.map((receipt) => (
        <ReceiptRow
          key={receipt.vendor.id}
          receipt={receipt}
          chosen={receipt.vendor.id === selected}
          onSelect={onSelect}
        />
      ))}
    </table>
  );
}

interface ReceiptRowProps {
  readonly receipt: Receipt;
  readonly chosen: boolean;
  readonly onSelect: (id: string) => void;
}

function ReceiptRow({ receipt, chosen, onSelect }: ReceiptRowProps): ReactElement {
  const { vendor, certainty, hops, path } = receipt;
  const certain = certainty === "CERTAIN";
  const row = useInSight<HTMLTableSectionElement>(chosen);
  return (
    <tbody ref={row} data-chosen={chosen || undefined}>
      <tr>
        <td>
          <button type="button" className="panel-pick name" aria-expanded={chosen} onClick={() => onSelect(vendor.id)}>
            {vendor.name}
          </button>
        </td>
        <td>
          <span className={certain ? "ring ring-certain" : "ring ring-possible"} /> {certain ? "certainly" : "possibly"}
        </td>
        <td className="right">{hops}</td>
      </tr>
      {chosen && (
        <tr>
          <td colSpan={3}>
            {path.map((flow) => (
              <FlowLine key={flow.id} flow={flow} title={wayOf(flow)} onSelect={onSelect} />
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Where the question starts: everywhere, or at the selected party. */
export function From({
  from,
  selected,
  onFrom,
  nameOf,
}: Pick<ReceivesPanelProps, "from" | "selected" | "onFrom" | "nameOf">): ReactElement {
  return (
    <Group gap={6} mb="sm">
      <Text size="sm" c="dimmed">
        {from.length === 0 ? "From anywhere" : `From ${from.map(nameOf).join(", ")}`}
      </Text>
      {from.length > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => onFrom([])}>
          From anywhere
        </Button>
      )}
      {selected !== null && !from.includes(selected) && (
        <Button size="compact-xs" variant="subtle" onClick={() => onFrom([selected])}>
          From {nameOf(selected)} only
        </Button>
      )}
    </Group>
  );
}
