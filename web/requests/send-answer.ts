/** Sends one answer of one party to be sealed and kept. The sentence of a refusal; null where it was taken. */
export async function sendAnswer(request: string, party: string, file: File): Promise<string | null> {
  const options = new URLSearchParams({ party });
  try {
    const response = await fetch(`/requests/${encodeURIComponent(request)}/answers?${options.toString()}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) },
      body: file,
    });
    if (response.ok) return null;
    const answer = (await response.json()) as { readonly error?: { readonly message: string } };
    return answer.error?.message ?? "The server did not take the file.";
  } catch {
    // A file that is too large may be cut off before its answer is read.
    return "The server cannot be reached, or ended the upload. An answer has at most 20 MB.";
  }
}
