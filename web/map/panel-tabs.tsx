import { CloseButton, Tabs } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";

export interface PanelTab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface PanelTabsProps {
  readonly tabs: readonly PanelTab[];
  readonly active: string;
  readonly onTab: (id: string) => void;
  readonly onClose: () => void;
}

export function PanelTabs({ tabs, active, onTab, onClose }: PanelTabsProps): ReactElement {
  return (
    <aside className="map-panel" aria-label="Details">
      <Tabs value={active} onChange={(id) => id !== null && onTab(id)} keepMounted={false} className="panel-tabs">
        <div className="panel-head">
          <Tabs.List>
            {tabs.map(({ id, label }) => (
              <Tabs.Tab key={id} value={id}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <CloseButton aria-label="Close the panel" onClick={onClose} />
        </div>
        {tabs.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id} className="panel-scroll" tabIndex={0}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  );
}
