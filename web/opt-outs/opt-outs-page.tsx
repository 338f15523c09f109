import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { StandingsDocument } from "../generated/graphql.js";
import { Block } from "../ui/block.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { ForPrograms } from "./for-programs.js";
import { MayDiscloseForm } from "./may-disclose-form.js";
import { StandingList } from "./standing-list.js";
import "./opt-outs.css";

/** For whom something stands, whether one may disclose, and how programs ask the same. */
export function OptOutsPage(): ReactElement {
  const { data, error, refetch } = useQuery(StandingsDocument, { fetchPolicy: "cache-and-network" });
  return (
    <Page title="Opt-outs">
      {error && <Problem what="The register of opt-outs" error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting what="the register of opt-outs" rows={5} />}
      {!error && data && <StandingList standings={data.standings} />}
      <Block title="May we disclose?">
        <MayDiscloseForm />
      </Block>
      <Block title="For programs">
        <ForPrograms />
      </Block>
    </Page>
  );
}
