/** ESM TypeScript through swc to CommonJS; one project an environment, so that API tests never pay for a DOM. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        keepClassNames: true,
        parser: { syntax: "typescript", decorators: true, tsx: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: "automatic" },
        },
      },
      module: { type: "commonjs" },
    },
  ],
};
const moduleNameMapper = { "^(\\.{1,2}/.*)\\.js$": "$1" };
const shared = {
  transform,
  moduleNameMapper,
  extensionsToTreatAsEsm: [],
  transformIgnorePatterns: ["/node_modules/(?!(@tanstack|react-dnd|dnd-core|@react-dnd)/)"],
};
/** Starts one Neo4j a run, where one of the tests to run needs it. */
const neo4j = {
  globalSetup: "<rootDir>/test/support/neo4j-setup.ts",
  globalTeardown: "<rootDir>/test/support/neo4j-teardown.ts",
};

export default {
  // Tests start real servers; on a machine that is busy with others five seconds are not a rule about the product.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "domain",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/domain/**/*.test.ts", "<rootDir>/test/*.test.ts"],
    },
    {
      ...shared,
      ...neo4j,
      displayName: "store",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/store/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "api",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{api,transfer,documents,requests,seeds,faults}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "web",
      moduleNameMapper: { ...moduleNameMapper, "\\.css$": "<rootDir>/test/web/style-stub.ts" },
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/web/**/*.test.tsx", "<rootDir>/test/web/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/web/setup.ts"],
    },
    {
      ...shared,
      ...neo4j,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
