import { useApolloClient } from "@apollo/client/react";
import { Anchor } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link, useNavigate } from "react-router";
import { useWords } from "../apollo/about.js";
import { SaveProblem } from "../changes/save-problem.js";
import { EnterRequestDocument } from "../generated/graphql.js";
import { requestPage } from "../parties/place.js";
import { Inline } from "../parties/inline.js";
import { Page } from "../ui/page.js";
import { problemOf, type ProblemParts } from "../ui/problem-of.js";
import { Waiting } from "../ui/waiting.js";
import { RequestForm } from "./request-form.js";
import { emptyRequest, inputOfRequest, type RequestValues } from "./request-values.js";

/** A call, a visit, a letter, a message: written down by whoever took it. */
export function NewRequestPage(): ReactElement {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { about } = useWords();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<ProblemParts | null>(null);
  const save = async (values: RequestValues) => {
    setSaving(true);
    setProblem(null);
    try {
      const variables = { input: inputOfRequest(values) };
      const { data } = await client.mutate({ mutation: EnterRequestDocument, variables, fetchPolicy: "no-cache" });
      if (!data) return;
      const { request, statusPath, isNew } = data.enterRequest;
      void navigate(requestPage(request.id), { state: { entered: { statusPath, isNew } } });
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSaving(false);
    }
  };
  return (
    <Page
      title="Enter a request"
      above={
        <Anchor component={Link} to="/requests">
          Requests
        </Anchor>
      }
    >
      {!about && <Waiting what="the form" rows={8} />}
      {about && (
        <Inline>
          <RequestForm
            values={emptyRequest(about.today)}
            saving={saving}
            problem={problem}
            onSave={(values) => void save(values)}
          >
            <SaveProblem problem={problem} />
          </RequestForm>
        </Inline>
      )}
    </Page>
  );
}
