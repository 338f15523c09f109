import type { Plugin } from "vite";

/** The chunk of this name is named in the page's head, with all that it needs: it comes beside the entry, not after. */
export function beside(name: string): Plugin {
  return {
    name: "sluice-beside",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
        const needed = new Set(chunks.filter((chunk) => chunk.isDynamicEntry && chunk.name === name));
        for (const chunk of needed)
          for (const other of chunks) if (chunk.imports.includes(other.fileName) && !other.isEntry) needed.add(other);
        const styles = new Set([...needed].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const link = (rel: string, file: string) => ({
          tag: "link",
          attrs: { rel, crossorigin: true, href: `/${file}` },
          injectTo: "head" as const,
        });
        return [
          ...[...needed].map(({ fileName }) => link("modulepreload", fileName)),
          ...[...styles].map((file) => link("stylesheet", file)),
        ].filter(({ attrs }) => !html.includes(attrs.href));
      },
    },
  };
}
