/** Sends one file to be kept and read; a sentence for the person where it is refused. */
export interface Kept {
  readonly id: string;
  /** False where the same bytes were there already. */
  readonly isNew: boolean;
}

export type Sent = { readonly kept: Kept } | { readonly refused: string };

export async function upload(file: File): Promise<Sent> {
  try {
    const response = await fetch("/documents", {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) },
      body: file,
    });
    const answer = (await response.json()) as Answer;
    if (response.ok && answer.id !== undefined) return { kept: { id: answer.id, isNew: response.status === 201 } };
    return { refused: answer.error?.message ?? "The server did not take the file." };
  } catch {
    // The connection broke: a large file that is refused may be cut off before its answer is read.
    return { refused: "The server cannot be reached, or ended the upload. Check the size of the file and try again." };
  }
}

interface Answer {
  readonly id?: string;
  readonly error?: { readonly message: string };
}
