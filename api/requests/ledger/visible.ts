/** Letters that people see, and line ends: what else a text holds could make it read as something other than it is. */
export function isVisible(text: string): boolean {
  return !/[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]|[\uD800-\uDFFF]/u.test(text);
}
