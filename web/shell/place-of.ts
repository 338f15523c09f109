/** The address at which a record is best seen. */
export function placeOf(node: { readonly __typename: string; readonly id: string }): string {
  const id = encodeURIComponent(node.id);
  switch (node.__typename) {
    case "Contract":
      return `/contracts/${id}`;
    case "PiCategory":
      return `/?overlay=receives:${id}`;
    case "Purpose":
      return `/?purpose=${id}`;
    default:
      return `/?select=${id}`;
  }
}
