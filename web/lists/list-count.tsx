import type { ReactElement } from "react";

interface ListCountProps {
  readonly shown: number;
  readonly total: number;
  readonly one: string;
  readonly many: string;
}

/** A list that is not whole says so. */
export function ListCount({ shown, total, one, many }: ListCountProps): ReactElement {
  const noun = total === 1 ? one : many;
  return (
    <p className="list-count" role="status">
      {shown < total
        ? `${amount(shown)} of ${amount(total)} ${noun}; more load as you scroll`
        : `${amount(total)} ${noun}`}
    </p>
  );
}

function amount(count: number): string {
  return count.toLocaleString("en-US");
}
