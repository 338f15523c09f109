import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../common/connection.type.js";
import { enumType } from "../common/enum.type.js";
import type { Certainty } from "../flows/carrying.js";
import type { Receipt } from "./receipts.js";

export const CertaintyEnum = enumType<Certainty>("Certainty", "How sure an answer is.", {
  CERTAIN: "Every flow on the way names the category, or one below it.",
  POSSIBLE: "Some flow on the way names only something broader, or nothing.",
});

@ObjectType("Receipt", {
  simpleResolvers: true,
  description: "A vendor that receives the category: by one flow or along a path.",
})
export class ReceiptType implements Omit<Receipt, "vendor" | "path"> {
  @Field(() => CertaintyEnum, { description: "Whether it surely arrives." })
  readonly certainty: Certainty;

  @Field(() => Int, { description: "Flows on the way shown." })
  readonly hops: number;
}

export const ReceiptConnectionType = connectionOf("Receipt", () => ReceiptType);
