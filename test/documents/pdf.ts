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
