import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { seenReasons } from "../../addenda/seen-addenda.js";
import type { Context } from "../../context.js";
import { RightEnum } from "../../flows/gate.type.js";
import { FACTS } from "../../law/letter-facts.js";
import { type Right, RIGHTS } from "../../model/flow.js";
import { dutiesAt, statesOf } from "./duties.js";
import { LETTERHEAD, LETTERHEAD_PARTS } from "./letterhead.js";
import { editLetterhead, letterheadNow, type LetterheadNow } from "./letterhead.service.js";
import { lettersAt } from "./letters-at.js";
import {
  LetterFactInput,
  LetterFactType,
  LetterheadType,
  LetterTemplateType,
  PlaybookChapterType,
  TemplateVersionType,
} from "./playbook.type.js";
import type { TemplateInForce } from "./template-in-force.js";
import { checkTemplate, editTemplate, templatesInForce, versionsOf } from "./templates.service.js";

@Resolver(() => LetterTemplateType)
export class PlaybookResolver {
  @Query(() => [PlaybookChapterType], { description: "What to do and to say, by right and state." })
  playbook(@Ctx() { world }: Context) {
    return RIGHTS.map((right) => ({
      right,
      states: statesOf(right).map((state) => ({
        state,
        duties: seenReasons(world, dutiesAt(right, state)),
        letters: lettersAt(right, state).map(({ id }) => id),
      })),
    }));
  }

  @Query(() => [LetterTemplateType], { description: "Every letter's words as they are in force." })
  letterTemplates(@Ctx() context: Context) {
    return templatesInForce(context);
  }

  @Query(() => [LetterFactType], { description: "Everything that letters can say." })
  letterFacts() {
    return Object.entries(FACTS).map(([name, meaning]) => ({ name, meaning }));
  }

  @Query(() => [String], { description: "What stands in the way of these words; empty where nothing does." })
  letterTemplateProblems(
    @Arg("id", () => ID, { description: "Which letter." }) id: string,
    @Arg("subject", () => String, { description: "Its subject." }) subject: string,
    @Arg("body", () => String, { description: "Its words." }) body: string,
  ) {
    return checkTemplate(id, { subject, body });
  }

  @Mutation(() => LetterTemplateType, {
    description: "New words for a letter. INVALID names every problem; CONFLICT where somebody edited it meanwhile.",
  })
  editLetterTemplate(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Which letter." }) id: string,
    @Arg("version", () => Int, { description: "The version that was edited." }) version: number,
    @Arg("subject", () => String, { description: "Its subject." }) subject: string,
    @Arg("body", () => String, { description: "Its words." }) body: string,
  ) {
    return editTemplate(context, { id, version, subject, body });
  }

  @Query(() => LetterheadType, { description: "What every letter says of the company." })
  async letterhead(@Ctx() context: Context) {
    return shownHead(context, await letterheadNow(context));
  }

  @Mutation(() => LetterheadType, {
    description: "Writes the whole letterhead. CONFLICT where somebody changed it meanwhile.",
  })
  async editLetterhead(
    @Ctx() context: Context,
    @Arg("version", () => Int, { description: "The version that was edited." }) version: number,
    @Arg("parts", () => [LetterFactInput], { description: "Parts; those left out say nothing." })
    parts: LetterFactInput[],
  ) {
    return shownHead(context, await editLetterhead(context, { version, parts }));
  }

  @FieldResolver(() => ID, { description: "Its id." })
  id(@Root() { letter }: TemplateInForce): string {
    return letter.id;
  }

  @FieldResolver(() => String, { description: "What it is called." })
  title(@Root() { letter }: TemplateInForce): string {
    return letter.title;
  }

  @FieldResolver(() => ID, { description: "`consumer` or `vendor`." })
  to(@Root() { letter }: TemplateInForce): string {
    return letter.to;
  }

  @FieldResolver(() => [RightEnum], { description: "Rights for which it is written." })
  rights(@Root() { letter }: TemplateInForce): readonly Right[] {
    return letter.rights;
  }

  @FieldResolver(() => String, { description: "Section of the statute or regulations." })
  citation(@Root() { letter }: TemplateInForce): string {
    return letter.citation;
  }

  @FieldResolver(() => [ID], { description: "Facts that the law has it say: an edited one must say them too." })
  requires(@Root() { letter }: TemplateInForce): readonly string[] {
    return letter.requires;
  }

  @FieldResolver(() => [TemplateVersionType], { description: "Newest first; version 0 is the last." })
  versions(@Root() template: TemplateInForce, @Ctx() context: Context) {
    return versionsOf(context, template);
  }
}

function shownHead({ live }: Context, { version, head }: LetterheadNow) {
  const parts = LETTERHEAD_PARTS.map((name) => {
    const [label, meaning] = LETTERHEAD[name];
    return { name, label, meaning, value: head[name] ?? (name === "company" ? live.company : null) };
  });
  return { version, parts };
}
