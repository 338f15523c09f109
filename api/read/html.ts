import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Segment } from "../documents/document-text.js";
import { decode } from "./decode.js";
import { paragraphs } from "./paragraphs.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export function readHtml(bytes: Uint8Array): readonly Segment[] {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  return readHtmlText(decode(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null));
}

/** The words that a browser would show, block by block. Nothing in it is run or fetched. */
export function readHtmlText(html: string): readonly Segment[] {
  return paragraphs(blocks(parse(html)));
}

interface Step {
  readonly node: Node;
  readonly leaving: boolean;
  /** Inside a row of a table, where blocks do not begin paragraphs. */
  readonly inRow: boolean;
}

/** Walks without recursion: pages nest as deep as they like. */
function* blocks(root: Node): Generator<string> {
  const steps: Step[] = [{ node: root, leaving: false, inRow: false }];
  let text = "";
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, leaving, inRow } = step;
    if (node.nodeName === "#text") text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!("childNodes" in node) || (isElement(node) && isHidden(node))) continue;
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock && !inRow) {
      yield text;
      text = "";
    } else if (isBlock || node.nodeName === "br") text += " ";
    if (leaving) {
      if (inRow && CELLS.has(node.nodeName) && hasNextCell(node)) text += "| ";
      continue;
    }
    const within = inRow || isRow(node);
    steps.push({ node, leaving: true, inRow });
    for (const child of node.childNodes.toReversed()) steps.push({ node: child, leaving: false, inRow: within });
  }
  yield text;
}

const words = (list: string) => new Set(list.split(" "));

const BLOCKS = words(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul",
);
const CELLS = words("td th");
const UNSEEN = words(
  "applet audio canvas embed frame frameset head iframe math noembed noframes noscript object script style svg template title video",
);

function isElement(node: Node): node is Element {
  return "attrs" in node;
}

function isHidden({ nodeName, attrs }: Element): boolean {
  if (UNSEEN.has(nodeName)) return true;
  return attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "style" && /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![\d.]))/i.test(value)),
  );
}

/** A row is one paragraph, its cells parted by a bar; a table that only lays out a page has none. */
function isRow(node: Node): boolean {
  if (node.nodeName !== "tr" || !("childNodes" in node)) return false;
  const cells = node.childNodes.filter(({ nodeName }) => CELLS.has(nodeName));
  return cells.length > 1 && !holdsTable(node);
}

function holdsTable(root: Node): boolean {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === "table") return true;
    if ("childNodes" in node) waiting.push(...node.childNodes);
  }
  return false;
}

function hasNextCell(cell: Node): boolean {
  const siblings = (cell as Element).parentNode?.childNodes ?? [];
  return siblings.slice(siblings.indexOf(cell as Element) + 1).some(({ nodeName }) => CELLS.has(nodeName));
}
