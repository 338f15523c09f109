import { Group } from "@mantine/core";
import { useId, type ReactElement, type ReactNode } from "react";
import "./block.css";

interface BlockProps {
  readonly title: string;
  readonly count?: number;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page, found by its heading. */
export function Block({ title, count, actions, children }: BlockProps): ReactElement {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <Group justify="space-between" gap="xs" mb={8}>
        <h2 id={id} className="block-title">
          {title}
          {count !== undefined && <span className="num block-count">{count}</span>}
        </h2>
        {actions}
      </Group>
      {children}
    </section>
  );
}
