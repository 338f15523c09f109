/** Files on their way, two at a time, and what became of each. */
import { useCallback, useRef, useState } from "react";
import { upload, type Sent } from "./upload.js";

export interface Uploading {
  readonly key: number;
  readonly name: string;
  /** Null while it is on its way. */
  readonly sent: Sent | null;
}

export interface Uploads {
  readonly files: readonly Uploading[];
  readonly add: (files: readonly File[]) => void;
  readonly clear: () => void;
}

const AT_ONCE = 2;

export function useUploads(onKept: () => void): Uploads {
  const [files, setFiles] = useState<readonly Uploading[]>([]);
  const waiting = useRef<{ key: number; file: File }[]>([]);
  const running = useRef(0);
  const last = useRef(0);
  const work = useCallback(async () => {
    if (running.current >= AT_ONCE) return;
    running.current++;
    for (let next = waiting.current.shift(); next !== undefined; next = waiting.current.shift()) {
      const { key, file } = next;
      const sent = await upload(file);
      setFiles((before) => before.map((each) => (each.key === key ? { ...each, sent } : each)));
      if ("kept" in sent) onKept();
    }
    running.current--;
  }, [onKept]);
  const add = useCallback(
    (chosen: readonly File[]) => {
      const fresh = chosen.map((file) => ({ key: ++last.current, file }));
      setFiles((before) => [...before, ...fresh.map(({ key, file }) => ({ key, name: file.name, sent: null }))]);
      waiting.current.push(...fresh);
      for (let at = 0; at < AT_ONCE; at++) void work();
    },
    [work],
  );
  return { files, add, clear: useCallback(() => setFiles([]), []) };
}
