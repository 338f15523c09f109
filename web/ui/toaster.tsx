import { Button, CloseButton } from "@mantine/core";
import { useEffect, type ReactElement } from "react";
import { dismiss, useToasts, type ShownToast } from "./toast.js";
import "./toaster.css";

const PLAIN_MS = 8000;

export function Toaster(): ReactElement {
  const toasts = useToasts();
  return (
    <div className="toaster" role="status" aria-live="polite">
      {toasts.map((one) => (
        <ToastCard key={one.id} toast={one} />
      ))}
    </div>
  );
}

/** A problem stays until it is read and closed. */
function ToastCard({ toast }: { readonly toast: ShownToast }): ReactElement {
  const { id, message, tone, action } = toast;
  useEffect(() => {
    if (tone === "problem") return undefined;
    const timer = setTimeout(() => dismiss(id), PLAIN_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  const act = () => {
    dismiss(id);
    action?.run();
  };
  return (
    <div className={`toast toast-${tone ?? "plain"}`}>
      <span className="name">{message}</span>
      {action && (
        <Button variant="subtle" size="compact-sm" onClick={act}>
          {action.label}
        </Button>
      )}
      <CloseButton size="sm" onClick={() => dismiss(id)} />
    </div>
  );
}
