import { ROLES, type System, SYSTEM_KINDS, type Vendor } from "../party.js";
import { sortIds } from "../../common/order.js";
import { DEFAULTS } from "./fields.js";
import { ids, lines, refuseRepeats, words } from "./id.js";
import { type Source, wrong } from "./source.js";
import { line, name, text } from "./text.js";
import { flag, optionalWord } from "./value.js";

export function shapeSystem(source: Source): Omit<System, "id"> {
  return {
    name: name(source, "name"),
    kind: optionalWord(source, "kind", SYSTEM_KINDS) ?? DEFAULTS.system.kind,
    owner: line(source, "owner"),
    description: text(source, "description"),
    collects: ids(source, "collects"),
    tags: words(source, "tags"),
  };
}

export function shapeVendor(source: Source): Omit<Vendor, "id"> {
  return {
    name: name(source, "name"),
    legalName: line(source, "legalName"),
    domains: domains(source),
    website: website(source),
    privacyContact: line(source, "privacyContact"),
    declaredRole: optionalWord(source, "declaredRole", ROLES) ?? DEFAULTS.vendor.declaredRole,
    registeredBroker: flag(source, "registeredBroker"),
    description: text(source, "description"),
    tags: words(source, "tags"),
  };
}

/** Labels of letters, digits, hyphens and underscores with a dot between them; scripts of any country. */
const LABEL = /^(?!-)[\p{L}\p{N}\p{M}_-]{1,63}(?<!-)$/u;

function domains(source: Source): readonly string[] {
  const found = lines(source, "domains").map((one) => one.toLowerCase().normalize("NFC"));
  found.forEach((one, index) => {
    const labels = one.split(".");
    if (one.length > 253 || labels.length < 2 || !labels.every((label) => LABEL.test(label)))
      throw wrong(source, `domains[${String(index)}]`, "must be a host name such as shop.example");
  });
  refuseRepeats(source, "domains", found);
  return sortIds(found);
}

function website(source: Source): string | null {
  const found = line(source, "website");
  if (found === null) return null;
  if (!/^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/i.test(found) || !URL.canParse(found))
    throw wrong(source, "website", "must be an address that begins with http:// or https://");
  return found;
}
