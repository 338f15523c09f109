import { STARTED, type Started } from "./neo4j-setup.ts";

export default async function tearDown(): Promise<void> {
  const server = (globalThis as Record<symbol, unknown>)[STARTED] as Started | undefined;
  await server?.dispose();
}
