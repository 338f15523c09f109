import { Text } from "@mantine/core";
import type { ReactElement } from "react";
import { declaredWords, word } from "../ui/choices.js";
import type { VendorShown } from "./vendor-page.js";

/** What it is called beside what it is: a role is computed for each flow, never typed. */
export function VendorRoles({ vendor }: { readonly vendor: VendorShown }): ReactElement {
  const counts = new Map<string, number>();
  for (const { standing } of vendor.inbound.nodes)
    if (standing.role) counts.set(standing.role, (counts.get(standing.role) ?? 0) + 1);
  const computed = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([role, count]) => `${word(role).toLowerCase()} for ${String(count)} ${count === 1 ? "flow" : "flows"}`);
  return (
    <Text mb="xl" size="lg">
      <strong>{declaredWords(vendor.declaredRole)}</strong>.
      {computed.length > 0 && (
        <>
          {" "}
          By its contracts and flows it is <strong>{computed.join(", ")}</strong>
          {vendor.inbound.nodes.length < vendor.inbound.totalCount &&
            ` of the first ${String(vendor.inbound.nodes.length)}`}
          .
        </>
      )}
    </Text>
  );
}
