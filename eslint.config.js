import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const TYPED = ["api/**/*.ts", "seeds/**/*.ts", "web/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "web/generated/",
      "web/vite.config.ts",
      ".cache/",
      "coverage/",
      "data/",
      "test-results/",
      "web/build/",
    ],
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreVoidOperator: true, ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Where a string is spread, its code points are meant.
      "@typescript-eslint/no-misused-spread": "off",
      // GraphQL types and resolvers are classes that declare; plain objects are what travels.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "max-lines": ["error", { max: 250 }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["web/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
    rules: { "no-console": ["error", { allow: ["error"] }] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A table of cases is as long as its cases.
      "max-lines": "off",
      // Answers of the API are read field by field; a wrong name fails the test by itself.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/restrict-plus-operands": "off",
      "no-console": "off",
      // A table of cases is one thing, however many cases it has.
      "max-lines": ["error", { max: 500 }],
    },
  },
);
