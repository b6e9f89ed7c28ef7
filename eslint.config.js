import js from "@eslint/js";
import globals from "globals";

/** Ways to turn text into markup or code: what people type must only ever become text. */
const unsafeProperties = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "createContextualFragment",
].map((property) => ({
  property,
  message: "Make elements and set textContent: text must never become markup.",
}));

export default [
  { ignores: ["target/", "node_modules/", "dist/"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      "consistent-return": "error",
      curly: "error",
      "default-case-last": "error",
      eqeqeq: "error",
      "no-constructor-return": "error",
      "no-eval": "error",
      "no-implicit-globals": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-param-reassign": "error",
      "no-promise-executor-return": "error",
      "no-self-compare": "error",
      "no-shadow": "error",
      "no-unmodified-loop-condition": "error",
      "no-unreachable-loop": "error",
      "no-use-before-define": ["error", { functions: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "require-atomic-updates": "error",
    },
  },
  {
    files: ["www/**/*.js", "package/js/**/*.js"],
    languageOptions: { globals: globals.browser },
    rules: {
      "no-console": "error",
      "no-alert": "error",
      "no-restricted-properties": [
        "error",
        ...unsafeProperties,
        { object: "document", property: "write" },
        { object: "document", property: "writeln" },
      ],
    },
  },
  {
    files: ["www/service-worker.js"],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: ["tests/**/*.mjs"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ["www/examples/**/*.jsx"],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    // Without a plug-in for React a component that stands in markup alone counts as unused.
    rules: { "no-unused-vars": ["error", { varsIgnorePattern: "^[A-Z]" }] },
  },
  {
    files: ["benches/**/*.mjs"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ["xtask/js/**/*.mjs", "eslint.config.js"],
    languageOptions: { globals: globals.node },
  },
];
