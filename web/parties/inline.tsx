import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import "./parties.css";

/** A form that opens in the page takes the keyboard to its first field, and gives it back when it closes. */
export function Inline({ children }: { readonly children: ReactNode }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    box.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={box} className="inline-form">
      {children}
    </div>
  );
}
