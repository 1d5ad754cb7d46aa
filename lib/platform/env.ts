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
  LINK_SECRET: secret.optional(),
  PUBLIC_ORIGIN: z.url().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("ne-pas-repondre@mire.invalid"),
  SMS_GATEWAY_URL: z.url().optional(),
  SMS_GATEWAY_TOKEN: z.string().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export type Env = z.output<typeof shape>;

let parsed: Env | undefined;

/** The settings, parsed once. The only file that reads process.env. Throws one readable error when something is missing. */
export const env = (): Env => (parsed ??= parse());

function parse(): Env {
  const result = shape.safeParse(process.env);
  if (result.success) return result.data;
  throw new Error(`Settings missing or wrong: ${result.error.issues.map((issue) => issue.path.join(".")).join(", ")}`);
}

/** Doors for trying things out exist only outside production. */
export const isDemonstration = () => env().MIRE_MODE === "demonstration";
