import { Field, InputType } from "type-graphql";
import { ContractInput } from "../addenda/contract.input.js";
import { FindingInput } from "../addenda/finding.input.js";
import { FlowInput } from "../flows/flow.input.js";
import { SystemInput } from "../flows/system.input.js";
import { VendorInput } from "../flows/vendor.input.js";
import { CategoryInput } from "../law/category.input.js";
import { PurposeInput } from "../law/purpose.input.js";
import type { GivenChange } from "./changes.js";
import { RemoveInput } from "./remove.input.js";

@InputType("ChangeInput", {
  description: "One change to one record. Exactly one field is set; anything else is INVALID.",
})
export class ChangeInput implements GivenChange {
  @Field(() => SystemInput, { nullable: true, description: "Puts a system in place." })
  readonly system?: SystemInput | null;

  @Field(() => VendorInput, { nullable: true, description: "Puts a vendor in place." })
  readonly vendor?: VendorInput | null;

  @Field(() => CategoryInput, { nullable: true, description: "Puts a category of the company's own in place." })
  readonly category?: CategoryInput | null;

  @Field(() => PurposeInput, { nullable: true, description: "Puts a purpose of the company's own in place." })
  readonly purpose?: PurposeInput | null;

  @Field(() => FlowInput, { nullable: true, description: "Puts a flow in place." })
  readonly flow?: FlowInput | null;

  @Field(() => ContractInput, {
    nullable: true,
    description: "Puts a contract in place, with its findings where given.",
  })
  readonly contract?: ContractInput | null;

  @Field(() => FindingInput, { nullable: true, description: "Puts a finding in place." })
  readonly finding?: FindingInput | null;

  @Field(() => RemoveInput, { nullable: true, description: "Removes a record." })
  readonly remove?: RemoveInput | null;
}
