import { Field, Int, ObjectType } from "type-graphql";
import { enumType } from "../../common/enum.type.js";
import type { AddendumForm } from "../../law/addendum-terms.js";
import { ClauseType } from "../../law/clause.type.js";
import { type SeenClause } from "../../law/seen-terms.js";
import type { SeenAddendum } from "./addendum.service.js";

export const AddendumFormEnum = enumType<AddendumForm>("AddendumForm", "Whose addendum it is.", {
  service_provider: "For a service provider, 11 CCR § 7051(a).",
  contractor: "For a contractor, who certifies it as well, § 1798.140(j).",
  third_party: "For a third party to whom information is sold or shared, 11 CCR § 7053(a).",
});

@ObjectType("AddendumArticle", { simpleResolvers: true, description: "One term of an addendum, in plain words." })
export class AddendumArticleType {
  @Field(() => Int, { description: "Its number, from 1." })
  readonly number: number;

  @Field({ description: "Its heading." })
  readonly heading: string;

  @Field(() => ClauseType, { description: "The clause of the law that it meets." })
  readonly clause: SeenClause;

  @Field({ description: "Section that wants it." })
  readonly citation: string;

  @Field(() => [String], { description: "Its words." })
  readonly paragraphs: readonly string[];
}

@ObjectType("Addendum", {
  simpleResolvers: true,
  description:
    "The addendum that a vendor needs on today's map: only the terms that its best contract lacks, for its own flows. " +
    "A draft, and not legal advice. As a document: GET /addenda/<vendor id>.docx or .pdf.",
})
export class AddendumType implements Pick<SeenAddendum, "form" | "forms" | "needed" | "title" | "opening"> {
  @Field(() => AddendumFormEnum, { description: "Whose addendum it is." })
  readonly form: AddendumForm;

  @Field(() => [AddendumFormEnum], {
    description: "The forms that the vendor's flows ask for, the declared one first.",
  })
  readonly forms: readonly AddendumForm[];

  @Field({ description: "False where the contracts lack none of its terms and cover its flows." })
  readonly needed: boolean;

  @Field({ description: "Its title." })
  readonly title: string;

  @Field(() => [String], { description: "Between whom, under which law, and what its words mean." })
  readonly opening: readonly string[];
}
