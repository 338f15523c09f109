import type { ReactElement } from "react";
import { clocksOf } from "../history/instant.js";
import { Block } from "../ui/block.js";
import type { RequestSeen } from "./request-page.js";

/** Everything that happened, the newest first; nothing of it can be changed. */
export function RequestHistory({ request: { happenings } }: { readonly request: RequestSeen }): ReactElement {
  return (
    <Block title="What happened" count={happenings.length}>
      <ol className="happenings">
        {[...happenings].reverse().map(({ number, at, actor, text }) => {
          const { california, utc } = clocksOf(at);
          return (
            <li key={number}>
              <span className="name">{text}</span>
              <span className="detail num" title={utc}>
                {california}, {actor}
              </span>
            </li>
          );
        })}
      </ol>
    </Block>
  );
}
