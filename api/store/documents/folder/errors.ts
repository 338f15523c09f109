import { quote, SluiceError, unavailable } from "../../../common/errors.js";

/** Runs work on files; what the system refuses becomes a sentence that names the folder. */
export async function guarded<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SluiceError || !isSystemError(error)) throw error;
    throw unavailable(
      `The folder of documents ${quote(folder)}, below SLUICE_DATA, cannot be used (${error.code}). ${advice(error.code)}`,
    );
  }
}

/** Told by its shape: errors of the system are not always instances of this program's Error. */
function isSystemError(error: unknown): error is { readonly code: string } {
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error;
}

function advice(code: string): string {
  if (code === "ENOSPC" || code === "EDQUOT") return "The disk is full: make room and try again.";
  return code === "EACCES" || code === "EPERM" || code === "EROFS" ? "Allow Sluice to write there." : "Try again.";
}

export function isMissing(error: unknown): boolean {
  return hasCode(error, "ENOENT");
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}
