import { Button, CopyButton } from "@mantine/core";
import type { ReactElement } from "react";

/** Where programs ask before they sell, as something to try at once. */
export function ForPrograms(): ReactElement {
  const { origin } = window.location;
  return (
    <>
      <Example
        title="Ask before selling, for up to 10,000 people at a time"
        command={askExample(origin)}
        after="One answer a person, in order, with its reason, section and the revision of the map. Where a program has tokens of the register it may name people by “tokens” instead of “identifiers”."
      />
      <Example
        title="Follow the register as it changes"
        command={`curl -N '${origin}/opt-outs/events?after=0'`}
        after="Server-Sent Events: every change after the number given, and each new one as it comes. Whoever reconnects with the last number misses none."
      />
      <Example
        title="Take the whole list to a system that keeps one"
        command={`curl '${origin}/opt-outs.ndjson?kind=opt_out_sale_share'`}
        after="One hashed identifier a line; the last line counts and signs them. The key to check it with is at /.well-known/sluice-key.json."
      />
    </>
  );
}

function askExample(origin: string): string {
  const body = {
    vendor: "adnet",
    category: "pi_identifiers",
    subjects: [{ identifiers: [{ type: "email", value: "ann@example.com" }] }],
  };
  return `curl '${origin}/may-disclose' -H 'content-type: application/json' \\\n  -d '${JSON.stringify(body)}'`;
}

interface ExampleProps {
  readonly title: string;
  readonly command: string;
  readonly after: string;
}

function Example({ title, command, after }: ExampleProps): ReactElement {
  return (
    <div className="example">
      <div className="example-head">
        <h3>{title}</h3>
        <CopyButton value={command} timeout={3000}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy} aria-label={`Copy: ${title}`}>
              {copied ? "Copied" : "Copy"}
            </Button>
          )}
        </CopyButton>
      </div>
      <pre tabIndex={0} aria-label={title}>
        {command}
      </pre>
      <p className="detail">{after}</p>
    </div>
  );
}
