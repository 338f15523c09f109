import { useEffect } from "react";
import { onMapChanged } from "../apollo/follow-changes.js";

/** A change that comes from elsewhere is announced, not only drawn. */
export function useNews(say: (words: string) => void): void {
  useEffect(
    () =>
      onMapChanged(({ idCount, actor }) => {
        say(`The map changed: ${String(idCount)} ${idCount === 1 ? "record" : "records"}, by ${actor}.`);
      }),
    [say],
  );
}
