import { skipToken, useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { FIRST, useAllPages } from "./use-all-pages.js";
import { ReceivesDocument, RequestPlanDocument, type ChangeInput } from "../../generated/graphql.js";
import type { Address } from "../address.js";
import { noMarks, planMarks, receiptMarks, type Marks, type Plan, type Receipt } from "./marks.js";

/** Answers of thousands of rows are read once and asked again on every change: normalising them would only halt the page. */
const fetchPolicy = "no-cache";

export interface OverlayState {
  readonly marks: Marks;
  readonly receipts: readonly Receipt[] | null;
  readonly receiptTotal: number;
  readonly plan: Plan | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks the overlay's question; an unsaved try is asked as a what-if and never enters the cache. */
export function useOverlay({ overlay, from, select }: Address, tried: readonly ChangeInput[]): OverlayState {
  const category = overlay.kind === "receives" ? overlay.category : null;
  const start = from.length > 0 ? [...from] : null;
  const receives = useQuery(
    ReceivesDocument,
    category === null ? skipToken : { variables: { category, from: start, first: FIRST }, fetchPolicy },
  );
  useAllPages(receives.dataState === "complete" ? receives.data.vendorsReceiving : null, receives.fetchMore);
  const request = overlay.kind === "request" ? overlay : null;
  const whatIf = tried.length === 0 ? null : [...tried];
  const planned = useQuery(
    RequestPlanDocument,
    request === null
      ? skipToken
      : { variables: { right: request.right, from: start, receivedOn: request.receivedOn, whatIf }, fetchPolicy },
  );
  const asked = request === null ? receives : planned;
  const receipts = category === null ? null : ((receives.data ?? receives.previousData)?.vendorsReceiving ?? null);
  const answered = (planned.data ?? planned.previousData)?.propagation ?? null;
  // While another right is asked about, the last one's answer is no answer.
  const plan = answered !== null && answered.right === request?.right ? answered : null;
  const marks = useMemo(() => {
    if (receipts) return receiptMarks(receipts.nodes, select);
    if (plan) return planMarks(plan);
    return noMarks;
  }, [receipts, plan, select]);
  return {
    marks,
    receipts: receipts?.nodes ?? null,
    receiptTotal: receipts?.totalCount ?? 0,
    plan,
    loading: asked.loading && !receipts && !plan,
    error: (receipts ?? plan) ? undefined : asked.error,
    retry: () => void asked.refetch(),
  };
}
