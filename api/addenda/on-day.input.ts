import { Arg } from "type-graphql";
import { DayScalar } from "../common/scalar.type.js";

/** Any question about the map can be asked of another day. */
export function OnDay(): ParameterDecorator {
  const description = "Judge the map as it is recorded now on this day, ahead or past; today where absent.";
  return Arg("on", () => DayScalar, { nullable: true, description }) as ParameterDecorator;
}
