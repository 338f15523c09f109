import { Anchor, Button, FileButton } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { useState, type ReactElement } from "react";
import { Empty } from "../ui/empty.js";
import { Problem } from "../ui/problem.js";
import { toast } from "../ui/toast.js";

/** The friendly start: draw the first party, or bring a file. */
export function EmptyMap({ onAdd }: { readonly onAdd: (what: "system" | "vendor") => void }): ReactElement {
  const client = useApolloClient();
  const [error, setError] = useState<unknown>(null);
  const bring = async (file: File | null) => {
    if (!file) return;
    setError(null);
    try {
      const imported = await importFile(file);
      toast({ message: imported });
      await client.refetchQueries({ include: "active" });
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <div className="empty-map">
      <Empty
        title="The map is empty"
        hint="Start with a system you run, such as your web shop. Then add the vendors it sends personal information to, and draw the flows between them."
        actions={
          <>
            <Button onClick={() => onAdd("system")}>Add your first system</Button>
            <FileButton onChange={(file) => void bring(file)} accept=".ndjson,.jsonl,.json,.csv">
              {(props) => (
                <Button variant="default" {...props}>
                  Import a file
                </Button>
              )}
            </FileButton>
          </>
        }
      />
      <p className="dimmed">
        NDJSON or CSV; the form of an <Anchor href="/export">export</Anchor> is the form of an import.
      </p>
      {error !== null && <Problem what="The import's result" error={error} />}
    </div>
  );
}

async function importFile(file: File): Promise<string> {
  const type = file.name.endsWith(".csv") ? "text/csv" : "application/x-ndjson";
  const answer = await fetch("/import", { method: "POST", headers: { "content-type": type }, body: file });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${file.name} was not imported. ${text.slice(0, 600)}`);
  return `${file.name} imported`;
}
