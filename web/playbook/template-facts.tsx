import type { ReactElement } from "react";
import { Block } from "../ui/block.js";
import type { LetterWords } from "./template-form.js";
import type { LetterFact } from "./template-page.js";

interface TemplateFactsProps {
  readonly facts: readonly LetterFact[];
  readonly requires: readonly string[];
  readonly words: LetterWords;
}

/** What the law has this letter say, what else it says, and behind a fold everything that letters can say. */
export function TemplateFacts({ facts, requires, words }: TemplateFactsProps): ReactElement {
  const says = ({ name }: LetterFact) => `${words.subject}\n${words.body}`.includes(`{{${name}}}`);
  const demanded = facts.filter(({ name }) => requires.includes(name));
  const others = facts.filter(({ name }) => !requires.includes(name));
  return (
    <Block title="Facts">
      <h3 className="template-group">The law has it say</h3>
      <FactList facts={demanded} />
      <h3 className="template-group">It also says</h3>
      <FactList facts={others.filter(says)} />
      <details className="template-more">
        <summary>It could also say</summary>
        <FactList facts={others.filter((each) => !says(each))} />
      </details>
    </Block>
  );
}

function FactList({ facts }: { readonly facts: readonly LetterFact[] }): ReactElement {
  return (
    <dl className="template-facts">
      {facts.map(({ name, meaning }) => (
        <div key={name}>
          <dt>
            <code>{`{{${name}}}`}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
