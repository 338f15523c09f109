import neo4j from "neo4j-driver";
import { neo4jStore } from "../../api/store/neo4j/adapter.js";
import { type Neo4jServer, startNeo4j, withoutJava } from "../support/neo4j-server.js";

jest.setTimeout(120_000);

const missing = withoutJava();

(missing === null ? describe : describe.skip)(
  `Neo4j with a password${missing === null ? "" : ` [skipped: ${missing}]`}`,
  () => {
    let server: Neo4jServer;
    beforeAll(async () => {
      server = await startNeo4j({ auth: true });
      const driver = neo4j.driver(server.uri, neo4j.auth.basic("neo4j", "neo4j"));
      const session = driver.session({ database: "system" });
      await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'a good password'");
      await driver.close();
    });
    afterAll(() => server.dispose());

    test.each([
      ["a wrong password names the variables", { password: "wrong" }, /NEO4J_USER and NEO4J_PASSWORD/],
      ["a wrong database names the variable", { database: "elsewhere" }, /NEO4J_DATABASE/],
      ["a port with nothing behind it names the variable", { uri: "bolt://127.0.0.1:1" }, /NEO4J_URI/],
    ])("%s", async (_, wrong, message) => {
      const right = { uri: server.uri, user: "neo4j", password: "a good password", database: null };
      const store = neo4jStore({ ...right, ...wrong });
      await expect(store.revision()).rejects.toMatchObject({
        code: "UNAVAILABLE",
        message: expect.stringMatching(message),
      });
      await store.close();
    });

    test("the right password and database open", async () => {
      const store = neo4jStore({ uri: server.uri, user: "neo4j", password: "a good password", database: "neo4j" });
      expect(await store.revision()).toBe(0);
      await store.close();
    });
  },
);
