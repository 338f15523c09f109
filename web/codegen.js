/** Typed documents for every `.graphql` file under web/, and the interface members the cache must know. */
import { codegen } from "@graphql-codegen/core";
import { preset } from "@graphql-codegen/client-preset";
import { buildASTSchema, isInterfaceType, parse } from "graphql";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const web = dirname(fileURLToPath(import.meta.url));
const out = join(web, "generated/");
const schema = parse(readFileSync(join(web, "../schema/schema.graphql"), "utf8"));
const schemaAst = buildASTSchema(schema);
const documents = readdirSync(web, { recursive: true })
  .filter((path) => path.endsWith(".graphql"))
  .sort()
  .map((path) => ({ path, rawSDL: readFileSync(join(web, path), "utf8") }))
  .map(({ path, rawSDL }) => ({ location: join(web, path), rawSDL, document: parse(rawSDL) }));

const files = await preset.buildGeneratesSection({
  baseOutputDir: out,
  schema,
  schemaAst,
  documents,
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    avoidOptionals: { field: true, inputValue: false },
    scalars: { ID: "string", Day: "string", Instant: "string", JSON: "unknown" },
  },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
});
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "documents"), { recursive: true });
for (const file of files.filter(({ filename }) => filename.endsWith("/graphql.ts")))
  writeFileSync(file.filename, ownModules(await codegen(file)));

const members = Object.values(schemaAst.getTypeMap())
  .filter(isInterfaceType)
  .map((type) => [type.name, schemaAst.getPossibleTypes(type).map(({ name }) => name)]);
writeFileSync(
  join(out, "possible-types.ts"),
  `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(members))};\n`,
);

/** A module for each document, so that a page loads its own and not every page's. */
function ownModules(code) {
  const bare = code.replace(/^import type \{ TypedDocumentNode .*\n/m, "");
  return bare.replace(/^export const (\w+) = (.*);$/gm, (_, name, document) => {
    const types = document
      .match(/DocumentNode<(\w+), (\w+)>$/)
      .slice(1)
      .filter((type) => type !== "unknown");
    const imports = [
      'import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";',
      `import type { ${types.join(", ")} } from "../graphql.js";`,
    ];
    writeFileSync(join(out, "documents", `${name}.ts`), `${imports.join("\n")}\nexport const ${name} = ${document};\n`);
    return `export { ${name} } from "./documents/${name}.js";`;
  });
}
