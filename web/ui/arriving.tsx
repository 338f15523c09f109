import { useEffect, useState, type ComponentType, type ReactElement } from "react";
import { Waiting } from "./waiting.js";

/**
 * A page, or a part of one, that comes as its own chunk, asked for as soon as it is to be shown. Not by React's `lazy`,
 * which holds back what was suspended for up to 300 ms, and with it the page's first question to the server.
 */
export function arriving<P extends object>(load: () => Promise<ComponentType<P>>, what: string): ComponentType<P> {
  let asked: Promise<void> | null = null;
  let part: ComponentType<P> | null = null;
  const ask = async () => {
    part = await load();
  };
  const forget = () => {
    asked = null;
  };
  return function Arriving(props: P): ReactElement {
    const [, setArrived] = useState(part !== null);
    const [failure, setFailure] = useState<Error | null>(null);
    if (!asked) void (asked = ask()).catch(forget);
    useEffect(() => {
      let current = true;
      asked?.then(
        () => current && setArrived(true),
        (error: unknown) => current && setFailure(new Error("The page could not be loaded.", { cause: error })),
      );
      return () => void (current = false);
    }, []);
    if (failure) throw failure;
    const Part = part;
    return Part ? <Part {...props} /> : <Waiting what={what} />;
  };
}
