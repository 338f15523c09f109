import type { Line } from "./line.js";

/** Vendors that work for Quillwort, and those that work for them. */
export const PROVIDERS: readonly Line[] = [
  vendor("cloudbarn", "Cloudbarn Hosting", "Cloudbarn Hosting LLC", "Servers, databases and the warehouse run here."),
  vendor("coldshelf", "Coldshelf Storage", "Coldshelf Storage Inc.", "Cloudbarn's backups."),
  vendor("deepvault", "Deepvault Archive", "Deepvault Archive Ltd", "Coldshelf's tapes, in a former salt mine."),
  vendor("pennybridge", "Pennybridge Payments", "Pennybridge Payments Inc.", "Card payments, on line and at the till."),
  {
    ...vendor("shieldmoth", "Shieldmoth", "Shieldmoth Risk Inc.", "Scores orders for fraud."),
    declaredRole: "contractor",
  },
  vendor("parcelfox", "Parcelfox Logistics", "Parcelfox Logistics LLC", "Picks, packs and delivers."),
  vendor("hopskip", "Hopskip Couriers", "Hopskip Couriers Inc.", "Rides the last mile for Parcelfox."),
  vendor("inkpost", "Inkpost Mail", "Inkpost Inc.", "Order mails and newsletters."),
  vendor("helpnook", "Helpnook", "Helpnook Software Inc.", "Tickets and chat of the contact centre."),
  vendor("sumwise", "Sumwise Analytics", "Sumwise Inc.", "Visitor statistics. Signed up for with a click in 2021."),
  vendor("bugsieve", "Bugsieve", "Bugsieve GmbH", "Collects crashes and errors."),
  vendor("payloom", "Payloom", "Payloom Payroll Inc.", "Pays the staff."),
  vendor("surveyfern", "Surveyfern", "Surveyfern LLC", "Asks customers how it went."),
  vendor("mapthimble", "Mapthimble", "Mapthimble Inc.", "Maps, and the way to the nearest shop."),
  vendor("reviewpebble", "Reviewpebble", "Reviewpebble Inc.", "Collects and shows product reviews."),
  vendor("printmallow", "Printmallow Press", "Printmallow Press Inc.", "Prints and mails the catalogue."),
  {
    ...vendor("lintel", "Lintel Vision", "Lintel Vision Inc.", "Keeps the shop cameras' video."),
    declaredRole: "undeclared",
    privacyContact: null,
  },
];

function vendor(id: string, name: string, legalName: string, description: string): Line {
  return {
    type: "vendor",
    id,
    name,
    legalName,
    domains: [`${id}.example`],
    website: `https://www.${id}.example/`,
    privacyContact: `privacy@${id}.example`,
    declaredRole: "service_provider",
    description,
  };
}
