/**
 * Text from bytes: by its byte order mark, by what it says of itself, as UTF-8 where it is that without a fault, else
 * as Windows-1252, in which every byte is a letter.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const encoding = marked(bytes) ?? wide(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  return tryDecode(bytes, "utf-8") ?? (declared === null ? null : tryDecode(bytes, declared)) ?? latin(bytes);
}

function marked([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** UTF-16 without a mark: Latin text then has a zero in every other byte. */
function wide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  if (odd > sample.length * 0.4 && even === 0) return "utf-16le";
  return even > sample.length * 0.4 && odd === 0 ? "utf-16be" : null;
}

/** Null where the bytes are not in that encoding, or nobody knows it. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
