import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../common/connection.type.js";
import { enumType } from "../../common/enum.type.js";
import { DayScalar } from "../../common/scalar.type.js";
import { RENEWAL_ROWS, type RenewalKind } from "./renewal-kinds.js";
import type { Renewal } from "./renewals.js";

export const RenewalKindEnum = enumType<RenewalKind>(
  "RenewalKind",
  "What there is to do about a contract on a day.",
  Object.fromEntries(RENEWAL_ROWS.map(({ id, meaning }) => [id, meaning])) as Record<RenewalKind, string>,
);

@ObjectType("Renewal", {
  simpleResolvers: true,
  description: "One thing to do about one contract on a day ahead, or on one that has passed without its being done.",
})
export class RenewalType implements Pick<Renewal, "id" | "kind" | "on" | "overdue"> {
  @Field(() => ID, { description: "Stays the same when its day moves." })
  readonly id: string;

  @Field(() => RenewalKindEnum, { description: "What is to be done." })
  readonly kind: RenewalKind;

  @Field(() => DayScalar, { description: "By which day." })
  readonly on: string;

  @Field({ description: "Whether that day has passed." })
  readonly overdue: boolean;
}

export const RenewalConnectionType = connectionOf("Renewal", () => RenewalType);
