const END = Buffer.from("PK\x05\x06", "latin1");
const ENTRY_BYTES = 46;
/** 1 January 2000, as ZIP files count days. */
const SAME_DAY = (20 << 9) | (1 << 5) | 1;

/** A ZIP file with the day on which its parts were packed made the same, so that the same words make the same bytes. */
export function sameEveryTime(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(END);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    setDay(zip, at + 12);
    setDay(zip, zip.readUInt32LE(at + 42) + 10);
    at += ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

function setDay(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at);
  zip.writeUInt16LE(SAME_DAY, at + 2);
}
