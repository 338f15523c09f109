import { Field, ObjectType } from "type-graphql";
import { enumType } from "../common/enum.type.js";
import { DayScalar } from "../common/scalar.type.js";
import { FLAG_ROWS, type FlagKind, type Severity } from "./flag-kinds.js";
import type { Flag } from "./vendor-flags.js";
import { SEVERITY_WORDINGS } from "./severities.js";

export const FlagKindEnum = enumType<FlagKind>(
  "FlagKind",
  "What can be wrong at a vendor.",
  Object.fromEntries(FLAG_ROWS.map(({ id, meaning }) => [id, meaning])) as Record<FlagKind, string>,
);

export const SeverityEnum = enumType<Severity>(
  "Severity",
  "How grave a flag is.",
  Object.fromEntries(SEVERITY_WORDINGS.map(({ id, meaning }) => [id, meaning])) as Record<Severity, string>,
);

@ObjectType("Flag", { simpleResolvers: true, description: "What is wrong at a vendor, with the flows that raise it." })
export class FlagType implements Omit<Flag, "party" | "flows"> {
  @Field(() => FlagKindEnum, { description: "What is wrong." })
  readonly kind: FlagKind;

  @Field(() => SeverityEnum, { description: "How grave it is." })
  readonly severity: Severity;

  @Field(() => DayScalar, {
    nullable: true,
    description: "First day on which it was so; null where that is not known.",
  })
  readonly since: string | null;
}
