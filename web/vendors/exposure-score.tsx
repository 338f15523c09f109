import { useQuery } from "@apollo/client/react";
import { Popover } from "@mantine/core";
import { useRef, useState, type ReactElement } from "react";
import { VendorExposureDocument, type VendorRowFragment } from "../generated/graphql.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { ExposureBar } from "./exposure-bar.js";
import { ExposureParts } from "./exposure-parts.js";

interface ExposureScoreProps {
  readonly vendor: Pick<VendorRowFragment, "id" | "name" | "exposure">;
  readonly tabIndex: number;
}

/** The score, with its parts on demand. Most rows are never asked, so the popover exists only where one was. */
export function ExposureScore({ vendor, tabIndex }: ExposureScoreProps): ReactElement {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const { score } = vendor.exposure;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="exposure row-control"
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`Exposure of ${vendor.name}: ${String(score)} of 100. Why?`}
        onClick={() => setOpen(true)}
      >
        <ExposureBar score={score} />
      </button>
      {open && <Why vendor={vendor} onClose={close} />}
    </>
  );
}

interface WhyProps {
  readonly vendor: ExposureScoreProps["vendor"];
  readonly onClose: () => void;
}

function Why({ vendor, onClose }: WhyProps): ReactElement {
  return (
    <Popover
      opened
      onChange={(opened) => !opened && onClose()}
      width={340}
      position="bottom-start"
      shadow="md"
      trapFocus
      withRoles={false}
    >
      <Popover.Target>
        <span className="exposure-hook" />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`Exposure of ${vendor.name}`} tabIndex={-1} data-autofocus>
        <Parts id={vendor.id} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Parts({ id }: { readonly id: string }): ReactElement {
  const { data, error, refetch } = useQuery(VendorExposureDocument, { variables: { id } });
  if (error && !data) return <Problem what="The exposure" error={error} onRetry={() => void refetch()} />;
  if (!data?.node || !("exposure" in data.node)) return <Waiting what="the exposure" rows={3} />;
  return <ExposureParts exposure={data.node.exposure} />;
}
