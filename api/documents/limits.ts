/** What one document may be. Contracts are far below; what is above is no contract, or made to stop a program. */
export const DOCUMENT_LIMITS = {
  /** Of the file. */
  bytes: 25 * 1024 * 1024,
  pages: 2_000,
  /** Of the text. */
  characters: 5_000_000,
  /** Of a packed file, unpacked. */
  unpackedBytes: 100 * 1024 * 1024,
  /** From the first byte to the last word. */
  seconds: 60,
} as const;
