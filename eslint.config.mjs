import tseslint from "typescript-eslint";

const never = (selector, message) => ({ selector, message });
const impure = [
  never("NewExpression[callee.name='Date'][arguments.length=0]", "Rules receive `now`; they never read the clock."),
  never("MemberExpression[object.name='Date'][property.name='now']", "Rules receive `now`; they never read the clock."),
  never("MemberExpression[object.name='Math'][property.name='random']", "Rules are deterministic."),
  never("MemberExpression[object.name='process']", "Rules read no process."),
  never("ThrowStatement", "Rules refuse with a code; they do not throw."),
  never(":function[async=true]", "Rules do no input or output."),
];
const strayAction = never("ExpressionStatement[directive='use server']", "Server actions live in actions.ts only.");
const looseAction = never(
  "ExportNamedDeclaration:not([declaration.declarations.0.init.callee.name=/^(action|remember)$/])",
  "Write `export const x = action(command, …)`.",
);
const rawMarkup = never("JSXAttribute[name.name='style']", "The content policy refuses inline styles: use a class.");
const unsafeSql = never("MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]", "Statements are tagged templates.");

// Flat config replaces a rule's options instead of adding to them, so each kind of file gets its whole list, once.
const syntax = (files, list, ignores = []) => ({ files, ignores, rules: { "no-restricted-syntax": ["error", ...list] } });
const pure = ["lib/kernel/**", "lib/*/rules.ts", "lib/*/rules/**", "lib/*/model.ts"];

export default tseslint.config(
  { ignores: [".next/**", "prisma/client/**", "next-env.d.ts", "**/*.cjs", "**/*.mjs", ".data/**", ".work/**"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Read lib/platform/env." }],
      "no-console": "error",
    },
  },
  {
    files: ["lib/platform/env.ts", "prisma/**", "tests/**", "scripts/**", "*.config.ts"],
    rules: { "no-restricted-properties": "off" },
  },
  { files: ["scripts/**", "tests/**"], rules: { "no-console": "off" } },
  {
    files: ["tests/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  syntax(["**/*.{ts,tsx}"], [strayAction, rawMarkup, unsafeSql], [...pure, "app/**/actions.ts"]),
  syntax(pure, [strayAction, unsafeSql, ...impure]),
  syntax(["app/**/actions.ts"], [looseAction, unsafeSql]),
);
