// What an answer says besides its content, written so that two answers of the same kind read the same.
import { createHash } from "node:crypto";
import type { Answer } from "./ask";

/** Said by the connection, not by us. */
const ofConnection = new Set([
  "date",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "set-cookie",
  "set-cookie2",
]);
const varying: Readonly<Record<string, string>> = {
  etag: "<etag>",
  location: "<address>",
  "last-modified": "<date>",
  "content-disposition": "<name>",
  "retry-after": "<seconds>",
};

const hashes = (html: string, element: RegExp) =>
  [...html.matchAll(element)].map(([, text = ""]) => createHash("sha256").update(text).digest("base64"));

/** The hashes of what stands in the page, the nonce of this answer: by what they are, not by their value. */
const policyIn = (policy: string, body: string): string => {
  let said = policy.replaceAll(/'nonce-[A-Za-z0-9+/=]{20,}'/g, "'nonce-<once>'");
  for (const hash of hashes(body, /<script data-own[^>]*>(.*?)<\/script>/gs))
    said = said.replaceAll(`'sha256-${hash}'`, "'sha256-<own script>'");
  for (const hash of hashes(body, /<style[^>]*>(.*?)<\/style>/gs))
    said = said.replaceAll(`'sha256-${hash}'`, "'sha256-<own style>'");
  return said;
};

const sayingOf = ({ status, headers, body }: Answer): string => {
  const lines = Object.keys(headers)
    .filter((name) => !ofConnection.has(name))
    .toSorted()
    .map((name) => {
      const value = [headers[name] ?? ""].flat().join(", ");
      return `${name}: ${varying[name] ?? (name.startsWith("content-security-policy") ? policyIn(value, body) : value)}`;
    });
  return [String(status), ...lines].join("\n");
};

/** Every script that stands in a page. */
export const scriptsIn = (html: string): readonly string[] => [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);

export const nonceOf = ({ headers }: Answer): string | undefined =>
  /'nonce-([A-Za-z0-9+/=]{20,})'/.exec(String(headers["content-security-policy"]))?.[1];

/** The answers of each kind; all of one kind say the same. */
export class Said {
  readonly #kinds = new Map<string, Map<string, string[]>>();
  add(kind: string, where: string, answer: Answer) {
    const sayings = this.#kinds.get(kind) ?? new Map<string, string[]>();
    sayings.set(sayingOf(answer), [...(sayings.get(sayingOf(answer)) ?? []), where]);
    this.#kinds.set(kind, sayings);
  }
  get split() {
    return [...this.#kinds].filter(([, sayings]) => sayings.size > 1).map(([kind, sayings]) => ({ kind, sayings: [...sayings] }));
  }
  get text() {
    return [...this.#kinds]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, sayings]) => `[${kind}]\n${[...sayings.keys()].join("\n\n")}\n`)
      .join("\n");
  }
}

const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-permitted-cross-domain-policies": "none",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "permissions-policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
};

const authenticated = /desk|signed in|own data|sheet|refusal|presences/;

/** What a kind of answer lacks, or says too much, whatever was committed. */
function faultsOf(kind: string, block: string): readonly string[] {
  // Health is answered to the machine itself, before any host is known: nothing there to keep to https.
  const promised = Object.entries(always).filter(([name]) => kind !== "[health]" || name !== "strict-transport-security");
  const missing = promised.filter(([name, value]) => !block.includes(`\n${name}: ${value}\n`)).map(([name]) => name);
  return [
    ...missing,
    ...(/\ncontent-security-policy: default-src 'none';/.test(block) ? [] : ["a policy that begins with nothing"]),
    ...(/\n(?:server|x-powered-by|link|x-mire-[a-z]+|x-nextjs-[a-z-]+):/.test(block) ? ["says what we are made of"] : []),
    ...(block.includes("unsafe-eval") || (block.includes("text/html") && block.includes("unsafe-inline")) ? ["unsafe"] : []),
    ...(authenticated.test(kind) && !block.includes("\ncache-control: private, no-store\n") ? ["no-store"] : []),
  ];
}

export const unsound = (text: string): readonly string[] =>
  text.split(/\n(?=\[)/).flatMap((block) => {
    const [kind = ""] = block.split("\n", 1);
    return faultsOf(kind, block).map((fault) => `${kind}: ${fault}`);
  });
