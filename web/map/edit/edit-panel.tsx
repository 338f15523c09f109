import type { ReactElement } from "react";
import type { MapData } from "../elements.js";
import type { Editing } from "./editing.js";
import { FlowForm } from "./flow-form.js";
import { SystemForm } from "./system-form.js";
import { VendorForm } from "./vendor-form.js";

interface EditPanelProps {
  readonly editing: Editing;
  readonly data: MapData;
  readonly onDone: (id: string | null) => void;
}

export function EditPanel({ editing, data, onDone }: EditPanelProps): ReactElement {
  switch (editing.what) {
    case "new-system":
      return <SystemForm system={null} revision={undefined} onDone={onDone} />;
    case "new-vendor":
      return <VendorForm vendor={null} revision={undefined} onDone={onDone} />;
    case "new-flow":
      return (
        <FlowForm
          key={`${editing.from ?? ""} ${editing.to ?? ""}`}
          flow={null}
          ends={editing}
          data={data}
          revision={undefined}
          onDone={onDone}
        />
      );
    case "flow":
      return <FlowForm flow={editing.flow} ends={noEnds} data={data} revision={editing.revision} onDone={onDone} />;
    case "party":
      return editing.party.__typename === "System" ? (
        <SystemForm system={editing.party} revision={editing.revision} onDone={onDone} />
      ) : (
        <VendorForm vendor={editing.party} revision={editing.revision} onDone={onDone} />
      );
  }
}

const noEnds = { from: null, to: null };
