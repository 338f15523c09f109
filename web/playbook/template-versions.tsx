import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import { Block } from "../ui/block.js";
import type { LetterWords } from "./template-form.js";
import type { Template } from "./template-page.js";

interface TemplateVersionsProps {
  readonly template: Template;
  readonly onTake: (words: LetterWords) => void;
}

/** Every version, newest first. An older one is taken into the form, and saved as a new one. */
export function TemplateVersions({ template, onTake }: TemplateVersionsProps): ReactElement {
  return (
    <Block title="Versions">
      <ul className="template-versions">
        {template.versions.map(({ version, editedAt, editedBy, subject, body }) => (
          <li key={version}>
            <span>
              {version === 0
                ? "The words that came with Sluice"
                : `Version ${String(version)}, ${(editedAt ?? "").slice(0, 10)}, ${editedBy ?? ""}`}
              {version === template.version && " (in force)"}
            </span>
            {version !== template.version && (
              <Button
                variant="default"
                size="compact-xs"
                aria-label={version === 0 ? "Take the first words" : `Take version ${String(version)}`}
                onClick={() => onTake({ subject, body })}
              >
                Take
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Block>
  );
}
