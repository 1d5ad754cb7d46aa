import { z } from "zod";

const secret = z.string().min(32);

const shape = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  MIRE_MODE: z.enum(["demonstration", "production"]).default("demonstration"),
  APP_DATABASE_URL: z.string().min(1),
  OWNER_DATABASE_URL: z.string().optional(),
  AUTH_SECRET: secret,
  AUTH_SECRET_PREVIOUS: secret.optional(),
  MASTER_KEY: secret,
  /** Seals what is kept and wraps the keys of people; from MASTER_KEY when absent. The previous one opens while keys are being changed (`npm run rotate`). */
  SEALING_KEY: secret.optional(),
  SEALING_KEY_PREVIOUS: secret.optional(),
  PUBLIC_ORIGIN: z.url().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("ne-pas-repondre@mire.invalid"),
  SMS_GATEWAY_URL: z.url().optional(),
  SMS_GATEWAY_TOKEN: z.string().optional(),
  /** `off` says on purpose that this installation sends no text messages: whoever has only a phone is called. */
  SMS: z.enum(["on", "off"]).default("on"),
  SMS_PER_HOUR: z.coerce.number().int().min(0).default(300),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** The program `qpdf`, which writes each PDF anew; without it the portal's own checks stand alone. */
  QPDF: z.string().optional(),
  /** Where the virus scanner listens: `host:port`, or the path of its socket. Without it nothing is scanned. */
  CLAMD: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export type Env = z.output<typeof shape>;

/** What production may not leave to the embedded adapters and their invented addresses; empty when all is said. */
export function missingInProduction(given: Env): readonly string[] {
  if (given.MIRE_MODE !== "production") return [];
  const texts = given.SMS === "off" || (given.SMS_GATEWAY_URL && given.SMS_GATEWAY_TOKEN);
  return [
    ...(given.SMTP_URL ? [] : ["SMTP_URL"]),
    ...(given.MAIL_FROM.endsWith(".invalid") ? ["MAIL_FROM"] : []),
    ...(given.PUBLIC_ORIGIN?.startsWith("https://") ? [] : ["PUBLIC_ORIGIN (https)"]),
    ...(texts ? [] : ["SMS_GATEWAY_URL and SMS_GATEWAY_TOKEN, or SMS=off"]),
  ];
}

const localNames = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const isElsewhere = (address: string | undefined) => address !== undefined && !localNames.test(new URL(address).hostname);

/** A demonstration opens its doors to everybody: it may not start where real people would be reached or recognised. */
export function tooRealForADemonstration(given: Env): readonly string[] {
  if (given.MIRE_MODE !== "demonstration") return [];
  const real = (["SMTP_URL", "SMS_GATEWAY_URL", "OIDC_ISSUER"] as const).filter((name) => isElsewhere(given[name]));
  return real.map((name) => `MIRE_MODE (production: ${name} reaches real people)`);
}

let parsed: Env | undefined;

/** The settings, parsed once. The only file that reads process.env. Throws one readable error when something is missing. */
export const env = (): Env => (parsed ??= parse());

function parse(): Env {
  const result = shape.safeParse(process.env);
  const wrong = result.success
    ? [...missingInProduction(result.data), ...tooRealForADemonstration(result.data)]
    : result.error.issues.map((issue) => issue.path.join("."));
  if (result.success && wrong.length === 0) return result.data;
  throw new Error(`Settings missing or wrong: ${wrong.join(", ")}`);
}

/** Doors for trying things out exist only outside production. */
export const isDemonstration = () => env().MIRE_MODE === "demonstration";

/** The front door establishes host and scheme, and overwrites whatever a browser says of them: next-auth may read them from there. */
export const trustForwardedHost = () => {
  process.env.AUTH_TRUST_HOST = "true";
};
