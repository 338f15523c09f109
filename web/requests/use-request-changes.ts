import { useSubscription } from "@apollo/client/react";
import { useDebouncedCallback } from "@mantine/hooks";
import { RequestChangedDocument, type RequestChangedSubscription } from "../generated/graphql.js";

const QUIET_MS = 300;

type Changed = RequestChangedSubscription["requestChanged"];

/**
 * Tells when requests change. Nothing of it goes into the cache: a version there must be the one that is on screen,
 * since it is what the next act is decided on.
 */
export function useRequestChanges(onChanged: (changed: Changed) => void): void {
  const settle = useDebouncedCallback(onChanged, QUIET_MS);
  useSubscription(RequestChangedDocument, {
    fetchPolicy: "no-cache",
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data) settle(data.requestChanged);
    },
  });
}
