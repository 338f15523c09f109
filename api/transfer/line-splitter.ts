/** One line of a text that arrives in pieces. Without `text` it could not be read, and `problem` says why. */
export type Line =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly problem: string };

export interface LineSplitter {
  /** The lines that this piece completes. */
  readonly push: (piece: Uint8Array) => Line[];
  /** What is left when nothing more comes: a last line without its line break. */
  readonly end: () => Line[];
}

export const LINE_BYTES = 1024 * 1024;
const LINE_BREAK = 10;

/**
 * Cuts bytes into lines and decodes each, so that bytes that are not UTF-8 spoil one line and are told with its number.
 * Of a line that is too long nothing is kept: memory stays bounded whatever comes.
 */
export function lineSplitter(most = LINE_BYTES): LineSplitter {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;

  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length > most) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const finish = (): Line => {
    number++;
    const line = length > most ? tooLong(number, most) : decoded(decoder, { number, bytes: joined(pieces, length) });
    pieces = [];
    length = 0;
    return line;
  };

  return {
    push(piece) {
      const lines: Line[] = [];
      let from = 0;
      for (let at = piece.indexOf(LINE_BREAK); at >= 0; at = piece.indexOf(LINE_BREAK, from)) {
        keep(piece.subarray(from, at));
        lines.push(finish());
        from = at + 1;
      }
      keep(piece.slice(from));
      return lines;
    },
    end: () => (length === 0 ? [] : [finish()]),
  };
}

function tooLong(number: number, most: number): Line {
  return { number, problem: `The line is longer than ${String(most)} bytes.` };
}

function decoded(decoder: InstanceType<typeof TextDecoder>, line: { number: number; bytes: Uint8Array }): Line {
  const { number, bytes } = line;
  try {
    const text = decoder.decode(bytes);
    return { number, text: number === 1 && text.startsWith("\ufeff") ? text.slice(1) : text };
  } catch {
    // The decoder's own error says no more than this.
    return { number, problem: "The line is not valid UTF-8." };
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
