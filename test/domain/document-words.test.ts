import { vendorGuesses } from "../../api/addenda/vendor-guess.js";
import { placeOfQuote } from "../../api/documents/find-quote.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { applyChanges } from "../../api/model/apply.js";
import { vendor } from "./maps.js";

const pages = {
  segments: [
    { place: "page 1", text: "The Recipient shall not “sell”\nor share it; with-\nout exception. It must" },
    { place: "page 2", text: "tell the Business." },
  ],
};

test.each([
  ["as it stands", "shall not “sell”", "page 1"],
  ["with straight quotation marks and other blanks", 'shall  not "sell" or', "page 1"],
  ["with a word made whole that a line broke", "without exception", "page 1"],
  ["over the end of a page, told by where it begins", "It must tell the Business", "page 1"],
  ["on a later page", "tell the Business", "page 2"],
  ["not there", "shall sell", null],
  ["of blanks alone", "   ", null],
])("a quote is found %s", (_how, quote, place) => {
  expect(placeOfQuote(pages, quote)).toBe(place);
});

const map = applyChanges(
  EMPTY_MAP,
  [
    { ...vendor("map"), name: "Mapthimble" },
    { ...vendor("ad"), name: "Ad Kiln", legalName: "Audience Kiln Holdings, Inc." },
    { ...vendor("post"), name: "Post", domains: ["letterbox.example"] },
  ].map((record) => ({ op: "put", put: { type: "vendor", record } })),
).map;

test.each([
  ["without its form of company", ["MAPTHIMBLE, L.L.C."], ["map"]],
  ["by its legal name", ["Audience Kiln Holdings"], ["ad"]],
  ["by its domain", ["Letterbox GmbH"], ["post"]],
  ["never by a part of a word", ["Map"], []],
  ["likeliest first", ["Ad Kiln", "Letterbox"], ["ad", "post"]],
  ["not by nothing", ["Inc."], []],
])("a vendor is known %s", (_how, names, ids) => {
  expect(vendorGuesses(map, names)).toEqual(ids);
});
