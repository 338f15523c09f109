import { askedAgain } from "../../api/requests/intake/again.js";
import { withShop } from "../api/shop.js";
import { openSluice } from "../api/sluice.js";
import { asked } from "./asked.js";

const NOW = "2026-11-24";
const citations = (...[request, others]: Parameters<typeof askedAgain>) =>
  askedAgain(request, others).map(({ citation }) => citation);
const answered = { state: "completed", answeredOn: "2026-11-01" } as const;

test("the third request to know in 12 months may be refused, by categories and by pieces together (§ 1798.130(b))", () => {
  const third = asked("know_specific", NOW);
  const first = asked("know_categories", "2025-11-25", answered);
  const second = asked("know_specific", "2026-05-01", answered);
  const [why] = askedAgain(third, [first, second, third]);
  expect(why?.citation).toBe("§ 1798.130(b)");
  expect(why?.text).toContain("Request 3 to know of this person in 12 months");
  expect(why?.text).toContain("25 November 2025 and 1 May 2026");
  expect(why?.text).toContain("may be refused or answered");
  expect(askedAgain(third, [first])).toEqual([]);
  expect(askedAgain(third, [asked("know_categories", "2025-11-24", answered), second])).toEqual([]);
  expect(askedAgain(third, [first, { ...second, state: "denied" }])).toEqual([]);
  expect(askedAgain(second, [first, third])).toEqual([]);
});

test("two that are not answered yet bar no third (§ 1798.130(b))", () => {
  const open = ["2026-10-01", "2026-10-02"].map((day) => asked("know_categories", day));
  expect(askedAgain(asked("know_specific", NOW), open)[0]?.text).toContain("and not before");
});

test("a correction that was denied less than 6 months before may be denied again (11 CCR § 7023(g))", () => {
  const again = asked("correct", NOW);
  expect(citations(again, [asked("correct", "2026-05-25", { state: "denied" })])).toEqual(["11 CCR § 7023(g)"]);
  expect(citations(again, [asked("correct", "2026-05-24", { state: "denied" })])).toEqual([]);
  expect(citations(again, [asked("correct", "2026-11-01", answered)])).toEqual([]);
});

test("what is open beside it can be joined, and what has ended has nothing beside it", () => {
  const one = asked("delete", NOW);
  const other = asked("delete", "2026-11-20");
  expect(askedAgain(one, [one, other])[0]?.text).toContain("20 November 2026");
  expect(askedAgain(one, [asked("correct", "2026-11-20")])).toEqual([]);
  expect(askedAgain({ ...one, state: "completed" }, [other])).toEqual([]);
});

test("the same person is found by any identifier, and nothing is refused by it", async () => {
  const sluice = await openSluice();
  await withShop(sluice);
  const ENTER = "mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id state } } }";
  const enter = (...values: readonly string[]) =>
    sluice.data(ENTER, {
      input: { right: "DELETE", method: "EMAIL", identifiers: values.map((value) => ({ type: "EMAIL", value })) },
    });
  await enter("ann@example.com");
  const { enterRequest } = await enter("ann.b@example.com", "Ann@example.com");
  const AGAIN = "query ($id: ID!) { request(id: $id) { state again { text citation } } }";
  const { request } = await sluice.data(AGAIN, { id: enterRequest.request.id });
  expect(request.state).toBe("RECEIVED");
  expect(request.again).toHaveLength(1);
  await sluice.stop();
});
