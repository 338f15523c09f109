import { SluiceError } from "../../api/common/errors.js";

/** The INVALID that some work ends in. */
export function invalidOf(work: () => unknown): SluiceError {
  try {
    work();
  } catch (error) {
    if (error instanceof SluiceError && error.code === "INVALID") return error;
    throw error;
  }
  throw new Error("This was not refused.");
}
