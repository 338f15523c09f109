import { home, readAddress, writeAddress, type Address } from "../../../web/map/address.js";

const there: readonly (readonly [string, Partial<Address>])[] = [
  ["", {}],
  ["select=pixel-ads", { select: "pixel-ads" }],
  [
    "overlay=receives%3Aspi_precise_geolocation",
    { overlay: { kind: "receives", category: "spi_precise_geolocation" } },
  ],
  ["overlay=receives%3Aa%3Ab", { overlay: { kind: "receives", category: "a:b" } }],
  [
    "overlay=optout&received=2026-11-24",
    { overlay: { kind: "request", right: "OPT_OUT_SALE_SHARE", receivedOn: "2026-11-24" } },
  ],
  [
    "overlay=request:delete&from=a&from=b",
    { overlay: { kind: "request", right: "DELETE", receivedOn: null }, from: ["a", "b"] },
  ],
  ["q=mail&flagged=1&group=owner&view=split", { q: "mail", flagged: true, group: "owner", view: "split" }],
  [
    "around=x&expand=y&category=email&purpose=bp_debugging&all=1",
    { around: ["x"], expand: ["y"], category: "email", purpose: "bp_debugging", all: true },
  ],
];

describe("the address of the map", () => {
  test.each(there)("?%s restores the view and is written the same", (search, change) => {
    const address = { ...home, ...change };
    expect(readAddress(new URLSearchParams(search))).toEqual(address);
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  test("says nothing of what is as it always is", () => {
    expect(writeAddress(home).toString()).toBe("");
  });

  test("reads what it does not know as home, never as an error", () => {
    expect(readAddress(new URLSearchParams("overlay=request:forget&view=cube&group=colour&flagged=yes"))).toEqual(home);
  });

  test("keeps ids with spaces, ampersands and other scripts whole", () => {
    const address = { ...home, select: "a & b=c", around: ["شركة 🐫"] };
    expect(readAddress(new URLSearchParams(writeAddress(address).toString()))).toEqual(address);
  });
});
