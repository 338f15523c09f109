import { ActionIcon } from "@mantine/core";
import type { Core } from "cytoscape";
import type { ReactElement } from "react";
import { Icon } from "../ui/icon.js";

interface ControlsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

export function Controls({ onZoom, onFit }: ControlsProps): ReactElement {
  return (
    <div className="map-controls" role="group" aria-label="Zoom">
      <ActionIcon variant="default" size="lg" aria-label="Zoom in" onClick={() => onZoom(1.35)}>
        <Icon name="plus" />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label="Zoom out" onClick={() => onZoom(1 / 1.35)}>
        <Icon name="minus" />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label="Show everything" onClick={onFit}>
        <Icon name="fit" />
      </ActionIcon>
    </div>
  );
}

export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
