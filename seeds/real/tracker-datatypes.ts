import type { Line } from "../company/line.js";
import { idsOfNames } from "./named.js";
import { tableOf } from "./table.js";

const APP = "our-app";

/** What trackers in apps receive (columns adapter, vendor, data_property): one flow a tracker, one category a property. */
export function trackerDatatypes(text: string): readonly Line[] {
  const idOf = idsOfNames([APP]);
  const received = new Map<string, Set<string>>();
  for (const { vendor = "", data_property: property = "" } of tableOf(text)) {
    const properties = received.get(vendor) ?? new Set();
    received.set(vendor, properties.add(property));
  }
  const properties = [...new Set([...received.values()].flatMap((set) => [...set]))].sort();
  return [
    ...properties.map((name): Line => ({
      type: "category",
      id: categoryId(name),
      label: name,
      parents: [placeOf(name)],
    })),
    { type: "system", id: APP, name: "Our app", kind: "mobile_app", collects: properties.map(categoryId) },
    ...[...received].flatMap(([name, set]): Line[] => [
      { type: "vendor", id: idOf(name), name },
      {
        type: "flow",
        id: `${APP}>${idOf(name)}`,
        from: APP,
        to: idOf(name),
        carries: [...set].map(categoryId),
        mechanism: "pixel_or_sdk",
        confidence: "observed",
      },
    ]),
  ];
}

function categoryId(property: string): string {
  return `app.${property}`;
}

const IDENTIFIES = /id$|^(publicIp|deviceName)$/i;
const PLACES = /^(country|state|timezone)$|latitude|longitude/i;
const BUYS = /^(revenue|currency|isConversion)$/;

function placeOf(property: string): string {
  if (IDENTIFIES.test(property) || property === "otherIdentifiers") return "pi_identifiers";
  if (PLACES.test(property)) return "pi_geolocation";
  return BUYS.test(property) ? "pi_commercial" : "pi_internet_activity";
}
