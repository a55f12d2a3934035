import tseslint from "typescript-eslint";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";

const ban = (selector, message) => ({ selector, message });

const entryPoint = ban(
  "ExpressionStatement[directive='use server']",
  "Every public entry point lives in the role `actions` of a room.",
);
const environment = ban(
  "MemberExpression[object.name='process'][property.name='env']",
  "Settings are read and validated in lib/server/env.ts.",
);
const rawMarkup = ban(
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "No markup from strings: React escapes text.",
);
const inlineStyle = ban(
  "JSXAttribute[name.name='style']",
  "The content security policy forbids inline styles: use a class, or an SVG attribute for a measured length.",
);
const namedSchema = ban(
  ':matches(TemplateElement[value.raw=/\\bpublic\\."?[A-Z]/], Literal[value=/\\bpublic\\."?[A-Z]/])',
  "An instansi may live in any schema: SQL names none.",
);
const alone = ban(
  "MemberExpression[property.name=/^(only|skip|fixme)$/]:matches([object.name=/^(test|it|describe)$/], [object.property.name='describe'])",
  "Every test runs, every time.",
);
const pause = ban(
  "MemberExpression[property.name='waitForTimeout']",
  "Wait for what the person sees, not for time to pass.",
);
/** The files of a role in every room: one file, or a folder of that name. */
const role = (name) => [`lib/*/${name}.{ts,tsx}`, `lib/*/${name}/**`];

const everywhere = [entryPoint, environment, rawMarkup, inlineStyle, namedSchema];
const syntax = (...bans) => ({ "no-restricted-syntax": ["error", ...bans] });

const lawful = [
  ban(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "Take `today` as an argument: a rule must give the same answer tomorrow.",
  ),
  ban(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "Take `today` as an argument.",
  ),
  ban("CallExpression[callee.object.name='Math'][callee.property.name='random']", "Rules are deterministic."),
  ban(
    "CallExpression[callee.property.name='toFixed']",
    "Rounding is a legal step: call roundHalfUp by name, or round for display in lib/labels.",
  ),
  ban(
    ":matches(FunctionDeclaration, ArrowFunctionExpression, FunctionExpression)[async=true]",
    "Nothing in a rule waits.",
  ),
  ban("CallExpression[callee.name='parseFloat']", "Numbers arrive parsed; parse in the role `schemas`."),
];

/** Reads of guarded tables begin with their visibility builder; see lib/server/db/visibility.ts. */
const guardedTables = "employee|skp|appraisal|actual|evidence|score|feedback|auditEvent|complaint";
const unguarded = ban(
  `CallExpression[callee.object.object.name='db'][callee.object.property.name=/^(${guardedTables})$/]:not(:has(CallExpression[callee.name=/^visible[A-Z]/]))`,
  "A read of this table starts from its visibility builder: where: { AND: [visibleX(viewer), …] }.",
);

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      ".next",
      ".data",
      "prisma/generated",
      "coverage",
      ".stryker-tmp",
      "reports",
      "public",
      "**/*.cjs",
      "**/*.mjs",
      "vitest*.config.ts",
      "next-env.d.ts",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-len": ["error", { code: 120, ignoreUrls: true, ignoreRegExpLiterals: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      "max-params": ["error", 3],
      "max-lines-per-function": ["error", { max: 70, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  { files: ["**/*.{ts,tsx}"], rules: syntax(...everywhere) },
  { files: role("actions"), rules: syntax(environment) },
  // Paper knows no content security policy: there `style` is the only way to set type.
  {
    files: [...role("documents"), "lib/server/documents/**"],
    rules: syntax(entryPoint, environment, rawMarkup),
  },
  {
    files: ["lib/server/env.ts", "instrumentation.ts", "scripts/**", "tests/**", "*.config.ts"],
    rules: syntax(entryPoint),
  },
  { files: [...role("rules"), "lib/kernel/**", "lib/scoring/**"], rules: syntax(...everywhere, ...lawful) },
  { files: role("queries"), rules: syntax(...everywhere, unguarded) },
  {
    files: ["app/**/page.tsx"],
    rules: { "max-lines": ["error", { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  // Lists of the demo's names and stories are data, long as lists are.
  { files: ["prisma/seed/**"], rules: { "max-lines": "off" } },
  { files: ["scripts/bench/**"], rules: { "max-lines-per-function": ["error", 80] } },
  {
    files: ["tests/**"],
    rules: syntax(entryPoint, alone, pause),
  },
  {
    files: ["tests/**"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
