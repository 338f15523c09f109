import { Field, ID, InputType } from "type-graphql";
import { FindingStatusEnum } from "../law/finding-status.type.js";
import type { FindingStatus } from "../model/contract.js";
import type { AcceptedFinding } from "./accept-findings.service.js";

@InputType("AcceptedFindingInput", { description: "One clause as a person who has the document open reads it." })
export class AcceptedFindingInput implements AcceptedFinding {
  @Field(() => ID, { description: "The clause." })
  readonly clause: string;

  @Field(() => FindingStatusEnum, { description: "How it was read." })
  readonly status: FindingStatus;

  @Field(() => String, {
    nullable: true,
    description: "The words it rests on, as the document has them; where they stand is found by the server.",
  })
  readonly quote?: string | null;
}
