import type { Line } from "./line.js";

/** Organisations that use what they get for ends of their own. */
export const THIRD_PARTIES: readonly Line[] = [
  thirdParty("adlattice", "Adlattice", "Advertising network; places Quillwort's advertisements across sites."),
  thirdParty("bidotter", "Bidotter", "Auctions advertising space; hears every bid."),
  {
    ...thirdParty("audiencekiln", "Audience Kiln", "Sells audiences; registered as a data broker."),
    registeredBroker: true,
  },
  thirdParty("pixelmarsh", "Pixelmarsh", "Social network; its pixel is on every page of the web shop."),
  thirdParty("leafpoints", "Leafpoints", "Points that count at forty shops; Quillwort joined in 2025."),
  thirdParty("splitwell", "Splitwell Pay Later", "Customers who choose it at checkout pay it in four parts."),
  thirdParty("studyhall", "Studyhall Institute", "University institute that studies what people plant."),
  thirdParty("seedling-trust", "Seedling Trust", "Charity; customers round up at the till and may ask for a receipt."),
];

function thirdParty(id: string, name: string, description: string): Line {
  return {
    type: "vendor",
    id,
    name,
    domains: [`${id}.example`],
    website: `https://www.${id}.example/`,
    privacyContact: `privacy@${id}.example`,
    declaredRole: "third_party",
    description,
  };
}
