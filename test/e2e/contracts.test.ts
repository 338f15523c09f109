import type { Page } from "playwright-core";
import { describeJourneys, picture } from "./browser.js";

/** An addendum of our own with every term of § 7051(a), for a vendor that has none. */
const ADDENDUM = `California Consumer Privacy Act addendum

This Addendum is entered into by and between Quillwort, Inc. (“Business”) and Lintel Vision (“Service Provider”). It is effective as of January 1, 2026.

Service Provider shall not sell or share the Personal Information that it collects under this Addendum.

The Personal Information is disclosed only for the limited and specified business purposes set forth in Annex 1.

Service Provider shall not retain, use or disclose the Personal Information for any purpose other than the business purposes specified in Annex 1, including any commercial purpose other than those, or outside the direct business relationship between the parties.

Service Provider shall not combine the Personal Information with personal information that it receives from another source or collects from its own interaction with a consumer.

Annex 1: Performing services on behalf of the Business: maintaining accounts, fulfilling orders, verifying customer information. Debugging to identify and repair errors.
`;

const file = (text: string, name: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

describeJourneys("From a signed file to a closed gap", (journey) => {
  test("a file is dropped, recorded with what it says filled in, and reviewed with the keyboard alone", async () => {
    const { open, demo } = journey();
    const page = await open("/contracts");
    await page.getByLabel("Files to add").setInputFiles([file(ADDENDUM, "lintel.txt"), file("", "empty.txt")]);
    await page.getByRole("alert").filter({ hasText: "The file is empty" }).waitFor();
    await page.getByRole("link", { name: "Review lintel.txt" }).click();
    await page.getByRole("heading", { name: "Whose contract is this?" }).waitFor();
    expect(await page.getByLabel("First day in force").inputValue()).toBe("2026-01-01");
    await picture(page, "8-document-read");
    await page.getByRole("button", { name: "Save" }).focus();
    await page.keyboard.press("Enter");

    await page.getByText("0 of 21 clauses read").waitFor();
    await onClause(page, "Written contract");
    await page.keyboard.press("ArrowDown");
    await onClause(page, "No selling or sharing");
    await page.keyboard.press("Enter");
    await page.getByText("1 of 21 clauses read").waitFor();
    await onClause(page, "Specific business purposes");
    await page.keyboard.press("2");
    await page.getByText("2 of 21 clauses read").waitFor();
    await picture(page, "8-review");

    const { documents } = (await demo.ask(
      "{ documents { nodes { contracts { findings { clause { id } status quote place } } } } }",
    )) as Answer;
    const findings = documents.nodes[0]?.contracts[0]?.findings ?? [];
    expect(findings.map(({ clause, status }) => [clause.id, status])).toEqual([
      ["sp_no_sell_share", "PRESENT"],
      ["sp_specific_purposes", "PARTIAL"],
    ]);
    expect(findings[0]).toMatchObject({
      place: "paragraph 3",
      quote: expect.stringContaining("shall not sell or share"),
    });
  });

  test("what was corrected stays corrected when Enter is pressed on it", async () => {
    const { open, demo } = journey();
    const page = await open("/documents");
    await page.getByLabel("Files to add").setInputFiles(file(ADDENDUM, "lintel.txt"));
    await page.getByRole("link", { name: "Review lintel.txt" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: /^No selling or sharing/ }).click();
    await page.keyboard.press("2");
    await onClause(page, "Specific business purposes");
    await page.keyboard.press("ArrowUp");
    await onClause(page, "No selling or sharing");
    await page.keyboard.press("Enter");
    await onClause(page, "Specific business purposes");
    await page.keyboard.press("2");
    await page.getByText("2 of 21 clauses read").waitFor();
    const { documents } = (await demo.ask("{ documents { nodes { contracts { findings { status } } } } }")) as Answer;
    expect(documents.nodes[0]?.contracts[0]?.findings.map(({ status }) => status)).toEqual(["PARTIAL", "PARTIAL"]);
  });

  test("a vendor is found by typing, and a form that lacks one leads back to it", async () => {
    const { open } = journey();
    const page = await open("/new-contract");
    await page.getByRole("combobox", { name: "Binds" }).waitFor();
    await page.getByRole("button", { name: "Save" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    await page.keyboard.type("Lintel");
    const marked = page.locator("[data-combobox-selected]");
    await page.getByRole("option", { name: "Lintel Vision" }).and(marked).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Save" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Lintel Vision/ }).waitFor();
  });

  test("a refused save is said beside its field, and the keyboard is led there", async () => {
    const { open } = journey();
    const page = await open("/new-contract?counterparty=lintel");
    await page.getByLabel("First day in force").fill("2027-01-01");
    await page.getByLabel("Last day in force").fill("2026-01-01");
    await page.getByRole("button", { name: "Save" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Must not be before its first day in force").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "expiresOn");
    expect(await page.getByLabel("Last day in force").getAttribute("aria-invalid")).toBe("true");
  });

  test("a long document begins at once, and words far down are brought into view", async () => {
    const { open } = journey();
    const page = await open("/documents");
    const clauses = Array.from(
      { length: 400 },
      (_, at) => `${String(at + 1)}. The parties keep to schedule ${String(at)}.`,
    );
    const [title, parties, ...terms] = ADDENDUM.split("\n\n");
    const text = [title, parties, ...clauses, ...terms].join("\n\n");
    await page.getByLabel("Files to add").setInputFiles(file(text, "long.txt"));
    await page.getByRole("link", { name: "Review long.txt" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: /^No combining (?!of)/ }).click();
    const words = page.locator("mark[data-active]").filter({ hasText: "shall not combine" });
    await words.waitFor();
    await page.waitForFunction(
      (mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top > 0 && bottom < window.innerHeight;
      },
      await words.elementHandle(),
    );
  });

  test("words selected in the document take the place of those proposed", async () => {
    const { open, demo } = journey();
    const page = await open("/documents");
    await page.getByLabel("Files to add").setInputFiles(file(ADDENDUM, "lintel.txt"));
    await page.getByRole("link", { name: "Review lintel.txt" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: /^Right to oversee/ }).click();
    await page.getByText("fulfilling orders").click({ clickCount: 3 });
    await page.getByRole("button", { name: "Take the selected words" }).click();
    await page.getByRole("button", { name: "Partial", exact: true }).click();
    await page.getByText("1 of 21 clauses read").waitFor();
    const { documents } = (await demo.ask(
      "{ documents { nodes { contracts { findings { status quote } } } } }",
    )) as Answer;
    const [finding] = documents.nodes[0]?.contracts[0]?.findings ?? [];
    expect(finding).toMatchObject({ status: "PARTIAL", quote: expect.stringContaining("fulfilling orders") });
  });

  test("a gap is tried on the map, closed by what was signed, and leaves the queue in another window", async () => {
    const { open, demo } = journey();
    const queue = await open("/gaps");
    await queue.getByRole("button", { name: /^Send Lintel Vision an addendum/ }).click();
    await queue.getByRole("button", { name: "Try it on the map" }).click();
    await queue.getByText("Flags cleared").waitFor();
    await picture(queue, "8-gap-tried");
    await queue.keyboard.press("Escape");
    await queue.getByRole("heading", { name: "What closing it changes" }).waitFor({ state: "detached" });
    await onClause(queue, "Send Lintel Vision an addendum");
    await queue.keyboard.press("Enter");
    await queue.getByRole("heading", { name: "What closing it changes" }).waitFor();
    await signed(demo.url);
    await queue.getByText("This gap is closed").waitFor();
  });

  test("two versions are compared clause by clause", async () => {
    const { open } = journey();
    const page = await open("/documents");
    const later = ADDENDUM.replace(/Service Provider shall not combine[^\n]*\n/, "");
    const chooser = page.getByLabel("Files to add");
    await chooser.setInputFiles([file(ADDENDUM, "first.txt"), file(later, "second.txt")]);
    await page.getByRole("link", { name: "Review second.txt" }).waitFor();
    await page.getByRole("cell", { name: "To be reviewed" }).nth(1).waitFor();
    await page.getByRole("link", { name: "Compare two versions" }).click();
    await choose(page, "Earlier version", /^first\.txt/);
    await choose(page, "Later version", /^second\.txt/);
    await page.getByText("Lost: present → missing").waitFor();
    await picture(page, "8-compared");
  });
});

interface Answer {
  readonly documents: {
    readonly nodes: readonly {
      readonly contracts: readonly {
        readonly findings: readonly {
          readonly clause: { readonly id: string };
          readonly status: string;
          readonly quote: string;
          readonly place: string;
        }[];
      }[];
    }[];
  };
}

async function onClause(page: Page, label: string): Promise<void> {
  await page.waitForFunction((name) => document.activeElement?.textContent.startsWith(name) === true, label);
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).click();
}

/** A contract with every term, as another program would record it. */
async function signed(url: string): Promise<void> {
  const asked = async (query: string, variables: object = {}) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return ((await answer.json()) as { data: { clauses: { id: string }[] } }).data;
  };
  const { clauses } = await asked("{ clauses { id } }");
  const findings = clauses.map(({ id }) => ({ clause: id, status: "PRESENT" }));
  const contract = { counterparty: "lintel", kind: "CCPA_ADDENDUM", effectiveFrom: "2026-01-01", findings };
  await asked("mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { revision } }", {
    changes: [{ contract }],
  });
}
