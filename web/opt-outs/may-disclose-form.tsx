import { Alert, Button, Select, TextInput } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { VendorPicker } from "../parties/vendor-picker.js";
import { identifierTypes } from "../requests/request-choices.js";
import { choices } from "../ui/choices.js";
import { MayDiscloseAnswer } from "./may-disclose-answer.js";
import { type Asked, notAsked, questionOf } from "./may-disclose-question.js";
import { useMayDisclose } from "./use-may-disclose.js";
import { WhatIsDisclosed } from "./what-is-disclosed.js";

/** One person, one disclosure: what a program asks thousands of times, asked once by hand. */
export function MayDiscloseForm(): ReactElement {
  const { word } = useWords();
  const { ask, asking, answer, problem, forget } = useMayDisclose();
  const [asked, setAsked] = useState<Asked>(notAsked);
  const change = (part: Partial<Asked>) => {
    forget();
    setAsked({ ...asked, ...part });
  };
  const question = questionOf(asked);
  const atValue = problem?.field?.includes("identifiers") ?? false;
  return (
    <form
      className="may-disclose"
      aria-label="May we disclose?"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (question !== null) void ask(question);
      }}
    >
      <div className="may-disclose-fields">
        <Select
          label="What finds the person"
          data={choices(identifierTypes, (each) => word("identifierTypes", each).label)}
          value={asked.type}
          onChange={(type) => type !== null && change({ type: type })}
          allowDeselect={false}
        />
        <TextInput
          label={word("identifierTypes", asked.type).label}
          value={asked.value}
          error={atValue && problem?.message}
          onChange={({ currentTarget }) => change({ value: currentTarget.value })}
        />
        <VendorPicker
          label="To which vendor"
          value={asked.vendor}
          onChange={(vendor) => change({ vendor, flow: null })}
        />
        <WhatIsDisclosed key={asked.vendor} asked={asked} onChange={change} />
      </div>
      <Button type="submit" loading={asking} disabled={question === null}>
        Ask
      </Button>
      <div role="status">
        {answer && <MayDiscloseAnswer answer={answer} />}
        {problem && !atValue && (
          <Alert color="red" variant="light" title="Not answered">
            {problem.message}
          </Alert>
        )}
      </div>
    </form>
  );
}
