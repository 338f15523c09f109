import { Kbd } from "@mantine/core";
import type { ReactElement } from "react";

const keys = [
  [["↓", "↑"], "next and previous clause"],
  [["Enter"], "accept what is proposed"],
  [["1", "2", "3", "4"], "present, partial, missing, not applicable"],
  [["Q"], "take the words selected in the document"],
  [["X"], "set aside"],
] as const;

export function ReviewKeys(): ReactElement {
  return (
    <dl className="review-keys" aria-label="Keys">
      {keys.map(([names, does]) => (
        <div key={does}>
          <dt>
            {names.map((name) => (
              <Kbd key={name} size="xs">
                {name}
              </Kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
