import { strFromU8, unzipSync } from "fflate";
import { withShop } from "../api/shop.js";
import { type RunningSluice, startSluice, until } from "../api/sluice.js";

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
  await withShop(sluice);
});
afterEach(() => sluice.stop());

const ENTER = "mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id } } }";
const VERIFY = `mutation ($id: ID!) {
  verifyRequest(id: $id, means: DATA_POINTS, points: 3, declaration: true) { verification { level declaration } }
}`;
const LOOK =
  "query ($id: ID!) { request(id: $id) { state openSteps steps { toDo step { party { id } } } papers { kind name partyName } } }";
const NOTHING =
  "mutation ($id: ID!, $party: ID!) { recordStep(id: $id, party: $party, outcome: NOTHING_HELD) { openSteps } }";
const PACK = `mutation ($id: ID!, $leftOut: [ID!]) { makePackage(id: $id, leftOut: $leftOut) { path } }`;

async function planned(): Promise<string> {
  const input = { right: "KNOW_SPECIFIC", method: "EMAIL", identifiers: [{ type: "EMAIL", value: "ann@example.com" }] };
  const { enterRequest } = await sluice.data(ENTER, { input });
  const { id } = enterRequest.request;
  const { verifyRequest } = await sluice.data(VERIFY, { id });
  expect(verifyRequest.verification).toEqual({ level: "reasonably_high", declaration: true });
  await until(
    () => sluice.data(LOOK, { id }),
    ({ request }) => request.openSteps !== null,
  );
  return id;
}

function send(
  id: string,
  party: string,
  body: string | Uint8Array<ArrayBuffer>,
  name = "orders.json",
): Promise<Response> {
  const address = `${sluice.url}/requests/${id}/answers?party=${party}`;
  return fetch(address, {
    method: "POST",
    body,
    headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) },
  });
}

test("what was gathered and what the map says come as one package, fetched once (11 CCR § 7024(d), (f), (k), § 1798.130(a)(3)(B)(iii))", async () => {
  const id = await planned();
  const { request } = await sluice.data(LOOK, { id });
  const asked = request.steps.filter((each: any) => each.toDo).map((each: any) => each.step.party.id);
  expect(asked).toEqual(["mailer", "sender", "shop", "warehouse"]);
  expect((await sluice.ask(PACK, { id })).errors?.[0]?.extensions.code).toBe("INVALID");
  expect((await send(id, "shop", '{"orders":["<b>one</b>"]}')).status).toBe(201);
  expect((await send(id, "mailer", "sent: 3 letters", "mailer.txt")).status).toBe(201);
  for (const party of ["sender", "warehouse"]) await sluice.data(NOTHING, { id, party });
  const { makePackage } = await sluice.data(PACK, { id, leftOut: ["redact_password"] });
  const address = `${sluice.url}${makePackage.path}`;
  await sluice.data("mutation ($id: ID!) { answerRequest(id: $id) { state } }", { id });

  const page = await fetch(address);
  expect(page.headers.get("referrer-policy")).toBe("same-origin");
  expect(await page.text()).toMatch(/<link rel="stylesheet" href="\/privacy\/style.css">[^]*This link works once/);
  const foreign = await fetch(address, { method: "POST", headers: { "sec-fetch-site": "cross-site" } });
  expect(foreign.status).toBe(403);
  const given = await fetch(address, { method: "POST" });
  const files = unzipSync(new Uint8Array(await given.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual([
    "answer.html",
    "answer.json",
    "files/Mailer Inc/mailer.txt",
    "files/Web shop/orders.json",
  ]);
  const answer = JSON.parse(strFromU8(files["answer.json"] ?? new Uint8Array()));
  expect(answer).toMatchObject({
    right: "Know the specific pieces",
    categories: {
      collected: ["Email address", "Precise geolocation"],
      sources: ["The consumer"],
      thirdParties: ["AdNet", "Sender GmbH"],
      // Who answered holds something of the person, and received it all the same.
      disclosed: [{ category: "Email address", recipients: ["Mailer Inc"] }],
    },
    leftOut: [{ said: "We hold a password of yours." }],
    gathered: [
      { from: "Web shop", file: "files/Web shop/orders.json" },
      { from: "Mailer Inc", file: "files/Mailer Inc/mailer.txt" },
    ],
  });
  const again = await fetch(address, { method: "POST" });
  expect([again.status, await again.text()]).toEqual([410, expect.stringContaining("fetched already")]);
  expect((await fetch(`${sluice.url}/privacy/package/forged`, { method: "POST" })).status).toBe(404);
});

test.each([
  ["a Social Security number", '{"ssn":"123-45-6789"}'],
  ["the number of a payment card", "card 4111 1111 1111 1111"],
  ["a password", 'password: "hunter2"'],
  ["one in UTF-16", new Uint8Array(Buffer.from("\ufeffssn 123-45-6789", "utf16le"))],
  ["one behind a zero", "\0ssn 123-45-6789"],
])("%s in an answer is refused and not repeated (11 CCR § 7024(d))", async (_, body) => {
  const id = await planned();
  const refused = await send(id, "shop", body);
  expect(refused.status).toBe(400);
  const { error } = (await refused.json()) as { error: { field: string; message: string } };
  expect(error.field).toBe("body");
  expect(error.message).not.toMatch(/6789|4111|hunter2/);
});

test.each([
  ["a name that leads elsewhere", "../../etc/passwd", "shop", "x"],
  ["an empty answer", "a.txt", "shop", ""],
  ["an answer of somebody who was not asked", "a.txt", "adnet", "x"],
])("%s is refused", async (_, name, party, body) => {
  const id = await planned();
  expect((await send(id, party, body, name)).status).toBe(400);
});
