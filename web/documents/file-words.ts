const types: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
  "text/html": "Web page",
  "text/markdown": "Markdown",
  "text/plain": "Text",
};

export function typeOf(mediaType: string): string {
  return types[mediaType] ?? mediaType;
}

export function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${String(bytes)} bytes`;
  if (bytes < 1_000_000) return `${String(Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
