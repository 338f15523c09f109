import pdfmake from "pdfmake";
import Roboto from "pdfmake/fonts/Roboto.js";

type Content = readonly (string | Readonly<Record<string, unknown>>)[];

/** A real PDF of these pages. More goes to the maker as it is: a password, a picture. */
export async function pdfOf(pages: readonly Content[], more: Readonly<Record<string, unknown>> = {}): Promise<Buffer> {
  pdfmake.setFonts(Roboto);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.includes("/pdfmake/fonts/"));
  const content = pages.flatMap((page, at) => [{ stack: page, ...(at === 0 ? {} : { pageBreak: "before" }) }]);
  return pdfmake.createPdf({ content, ...more }).getBuffer();
}

/** As many pages of an agreement as are wanted, about 3,000 characters each. */
export function agreementPages(count: number): readonly Content[] {
  return Array.from({ length: count }, (_, at) => [
    `${at + 1}. Restrictions on use`,
    ...Array.from({ length: 8 }, (_each, part) => `${at + 1}.${part + 1} ${TERM}`),
  ]);
}

const TERM =
  "The Service Provider shall not sell or share personal information it collects under this Agreement, nor retain, use or disclose it for any purpose other than the limited and specified business purposes set out in Annex A, or outside the direct business relationship between the parties, except where the law permits it.";

/** A grey square, as a scanner makes pages. */
export function pictureOf(): Readonly<Record<string, unknown>> {
  return { image: `data:image/png;base64,${GREY}`, width: 400 };
}

const GREY = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

/** A PDF written by hand: pages that share one content, and more in its catalogue. */
export function emptyPdf(
  pages: number,
  { content = "", catalog = "", annotations = "", packed = null as Buffer | null } = {},
): Buffer {
  const stream = packed?.toString("latin1") ?? content;
  const filter = packed === null ? "" : "/Filter /FlateDecode ";
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`);
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R /Annots [${annotations}] /Resources << /Font << /F1 4 0 R >> >> >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${kids.join(" ")}] >>`,
    `<< ${filter}/Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...kids.map(() => page),
  ];
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    "latin1",
  );
}
