import { Button, Group } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { contractPage, flowOnMap, newContract, vendorPage } from "../parties/place.js";
import type { GapShown } from "./gap-panel.js";

/** Where the work is done: the first button is the usual next step. */
export function GapSteps({ gap }: { readonly gap: GapShown }): ReactElement {
  const steps = stepsOf(gap);
  return (
    <Group gap="xs" my="sm">
      {steps.map(({ label, to }, index) => (
        <Button
          key={label}
          component={Link}
          to={to}
          size="compact-md"
          variant={index === 0 ? "filled" : "default"}
          className="gap-step"
        >
          {label}
        </Button>
      ))}
    </Group>
  );
}

interface Step {
  readonly label: string;
  readonly to: string;
}

function stepsOf({ kind, vendor, contract, asked, flows }: GapShown): readonly Step[] {
  const atVendor = { label: `Open ${vendor.name}`, to: vendorPage(vendor.id) };
  const flow = flows[0];
  const onMap = flow ? [{ label: "Show on the map", to: flowOnMap(flow.id) }] : [];
  switch (kind) {
    case "SEND_ADDENDUM":
      return [{ label: "Draft the addendum", to: `${vendorPage(vendor.id)}#addendum` }, ...onMap];
    case "NEGOTIATE":
    case "REVIEW":
    case "RECORD_SCOPE":
    case "RENEW":
      return [...(contract ? [{ label: "Open the contract", to: contractPage(contract.id) }] : []), atVendor, ...onMap];
    case "ASK_SUBPROCESSOR_TERMS":
      return [
        ...(asked ? [{ label: `Open ${asked.name}`, to: vendorPage(asked.id) }] : []),
        { label: "Record the contract", to: newContract(vendor.id) },
        ...onMap,
      ];
    case "STOP_FLOW":
    case "DOCUMENT_FLOW":
    case "TEST_GATE":
      return [...onMap, atVendor];
  }
}
