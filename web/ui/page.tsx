import { Group, Title } from "@mantine/core";
import { useEffect, type ReactElement, type ReactNode } from "react";
import { useWords } from "../apollo/about.js";
import "./page.css";

interface PageProps {
  readonly title: string;
  /** Above the title: where this page belongs, as links. */
  readonly above?: ReactNode;
  /** Beside the title: what can be done here. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page that scrolls, with its title as the window's. The map does not use it: it fills the window. */
export function Page({ title, above, actions, children }: PageProps): ReactElement {
  const { about } = useWords();
  useTitle(title);
  return (
    <div className="page">
      <div className="page-inner">
        {above && <div className="page-above">{above}</div>}
        <Group justify="space-between" align="flex-end" mb="lg" gap="sm">
          <Title order={1} size="1.75rem" className="name">
            {title}
          </Title>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
        {children}
        <p className="page-foot">{about?.notLegalAdvice}</p>
      </div>
    </div>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Sluice`;
  }, [title]);
}
