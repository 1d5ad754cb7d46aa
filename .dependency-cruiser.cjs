const slice = "^lib/(?!kernel/|platform/|i18n/|decisions/)([^/]+)/";
const part = (names) => `(${names})(\\.tsx?$|/)`;
// Vocabulary made by others, pure like ours: numbers, days.
const pureLibraries = "^node_modules/(libphonenumber-js|temporal-polyfill|ics)/";

/** Each slice may look only at those above it in the tree. */
const order = [
  "missions",
  "people",
  "messages",
  "documents",
  "eligibility",
  "referrals",
  "sessions",
  "tracks",
  "trainings",
  "stipends",
  "offers",
  "matching",
  "placements",
  "reporting",
];
const downhill = order.slice(0, -1).map((name, at) => ({
  name: `${name}-looks-only-back`,
  severity: "error",
  from: { path: `^lib/${name}/` },
  to: { path: `^lib/(${order.slice(at + 1).join("|")})/` },
}));

/** One line per law. `$1` is the slice of the importing file. */
module.exports = {
  forbidden: [
    ...downhill,
    {
      name: "kernel-imports-nothing",
      severity: "error",
      from: { path: "^lib/kernel/" },
      to: { pathNot: ["^lib/kernel/", pureLibraries] },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      from: { path: slice + part("model|rules") },
      to: {
        pathNot: [
          "^lib/kernel/",
          "^lib/i18n/locale\\.ts$",
          pureLibraries,
          `^lib/$1/${part("model|rules")}`,
          `^lib/[^/]+/${part("model")}`,
        ],
      },
    },
    {
      name: "schemas-know-only-zod-and-models",
      severity: "error",
      from: { path: slice + part("schema") },
      to: {
        pathNot: [
          "^lib/kernel/",
          "^lib/i18n/locale\\.ts$",
          "^lib/platform/link\\.ts$",
          "^node_modules/zod/",
          `^lib/$1/${part("model|schema")}`,
          `^lib/[^/]+/${part("model")}`,
        ],
      },
    },
    {
      name: "slices-meet-through-models-and-facts",
      severity: "error",
      from: { path: slice },
      to: { path: slice, pathNot: ["^lib/$1/", `^lib/[^/]+/${part("model|facts")}`] },
    },
    {
      name: "platform-knows-no-slice",
      severity: "error",
      from: { path: "^lib/platform/" },
      to: { path: [slice, "^lib/i18n/(?!locale)", "^app/", "^components/", "^lib/wiring(-worker|-track)?\\.ts$"] },
    },
    {
      name: "words-know-only-models",
      severity: "error",
      from: { path: "^lib/i18n/" },
      to: { path: [slice, "^lib/platform/", "^app/", "^components/"], pathNot: [`^lib/[^/]+/${part("model")}`] },
    },
    {
      name: "one-door-to-the-database",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: ["^lib/platform/db(-prisma)?\\.ts$"] },
      to: { path: ["^prisma/", "^node_modules/(@prisma|pg)/"] },
    },
    {
      name: "app-enters-by-commands-and-queries",
      severity: "error",
      from: { path: "^app/" },
      to: { path: ["^lib/platform/(db|db-prisma|command|query|event|session)\\.ts$", slice + part("policy|facts|seats")] },
    },
    {
      name: "components-only-show",
      severity: "error",
      from: { path: "^components/" },
      to: { path: ["^app/", "^lib/platform/", slice + part("rules|policy|facts|commands|queries")] },
    },
    {
      name: "browser-code-never-reaches-the-server",
      severity: "error",
      from: { path: "\\.client\\.tsx?$" },
      to: { path: ["^lib/platform/", "^prisma/", "^node_modules/(pg|zod)/"], reachable: true },
    },
    {
      name: "one-folder-imports-next-auth",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: ["^lib/platform/(session\\.ts$|adapters/real/)", "^app/api/auth/"] },
      to: { path: "^node_modules/next-auth/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "^prisma/client"] },
    exclude: { path: "^(\\.next|\\.data|prisma/client/internal)" },
    cache: false,
  },
};
