import { enumType } from "../common/enum.type.js";
import type { Role } from "./party.js";

export const RoleEnum = enumType<Role>(
  "Role",
  "What a recipient of personal information is, § 1798.140(j), (ag), (ai).",
  {
    service_provider: "Processes for the business under a contract with the terms of 11 CCR § 7051(a).",
    contractor: "Is given information for a business purpose under such a contract and certifies it.",
    third_party: "Anyone else.",
    undeclared: "Nobody said; judged as a service provider.",
  },
);
