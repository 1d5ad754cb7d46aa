// The database of the portal: the embedded server, or the one that DATABASE_URL names; its two roles, owner and application.
import { join } from "node:path";
import { Client, escapeIdentifier, escapeLiteral } from "pg";
import { dataFolder } from "./node.mjs";
import { openCluster, type Cluster } from "./postgres";
import type { ClusterWish } from "./postgres-site";
import { isProduction, keptSecrets } from "./secrets";
import { Stop } from "./steps";

export const ownerRole = "mire_owner";
/** The application's role: owns nothing, never passes the row walls. Migrations grant to it by this name. */
export const appRole = "mire_app";

export type Database = { ownerUrl: string; appUrl: string; told: string; release: () => Promise<void> };

type Login = { user: string; password: string; port: number; database: string };

export const localUrl = ({ user, password, port, database }: Login): string =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

export const withClient = async <T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const ensureRole = async (client: Client, role: string, password: string): Promise<void> => {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
  if (rowCount) return;
  await client.query(
    `create role ${escapeIdentifier(role)} login nosuperuser nobypassrls nocreatedb nocreaterole password ${escapeLiteral(password)}`,
  );
};

/** Makes both roles and one empty database on a cluster of ours, unless they exist. */
export const prepareCluster = async (
  port: number,
  passwords: { superuser: string; owner: string; app: string },
  database: string,
): Promise<{ ownerUrl: string; appUrl: string }> => {
  await withClient(localUrl({ user: "postgres", password: passwords.superuser, port, database: "postgres" }), async (client) => {
    await ensureRole(client, ownerRole, passwords.owner);
    await ensureRole(client, appRole, passwords.app);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (!rowCount) await client.query(`create database ${escapeIdentifier(database)} owner ${ownerRole}`);
  });
  return {
    ownerUrl: localUrl({ user: ownerRole, password: passwords.owner, port, database }),
    appUrl: localUrl({ user: appRole, password: passwords.app, port, database }),
  };
};

/** The durable cluster of this data folder. */
export const embeddedWish = (): ClusterWish => {
  const { POSTGRES_PASSWORD, CLUSTER_ID } = keptSecrets();
  return {
    folder: join(dataFolder(), "postgres"),
    key: `${dataFolder()} ${CLUSTER_ID}`,
    password: POSTGRES_PASSWORD,
    durability: "durable",
  };
};

const openEmbedded = async (): Promise<Database> => {
  const secrets = keptSecrets();
  const cluster: Cluster = await openCluster(embeddedWish());
  const passwords = { superuser: secrets.POSTGRES_PASSWORD, owner: secrets.OWNER_PASSWORD, app: secrets.APP_PASSWORD };
  const urls = await prepareCluster(cluster.port, passwords, "mire");
  const told = `embedded PostgreSQL ${cluster.origin === "joined" ? "already runs" : "started"} on port ${cluster.port}`;
  return { ...urls, told, release: cluster.release };
};

const sentences: Record<string, (place: string) => string> = {
  ECONNREFUSED: (place) => `refuses the connection: is a PostgreSQL server running at ${place}?`,
  ENOTFOUND: (place) => `names a host that does not exist (${place})`,
  EAI_AGAIN: (place) => `names a host that cannot be resolved (${place})`,
  ETIMEDOUT: (place) => `does not answer (${place})`,
  "28P01": (place) => `has a wrong user or password (${place})`,
  "28000": (place) => `has a user that may not connect (${place})`,
  "3D000": (place) => `names a database that does not exist (${place})`,
};

/** The sentence for an address that does not work; never the password. */
export const addressSentence = (name: string, url: string, error: { code?: string; message: string }): string => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const place = parsed ? `${parsed.hostname}:${parsed.port || "5432"}${parsed.pathname}` : "";
  const known = sentences[error.code ?? ""];
  return `${name} ${known ? known(place) : `does not work (${place}): ${error.message}`}.`.replace(/\?\.$/, "?");
};

const checkShape = (name: string, url: string): void => {
  const protocol = URL.canParse(url) ? new URL(url).protocol : "";
  if (protocol === "postgresql:" || protocol === "postgres:") return;
  throw new Stop(`${name} is not the address of a PostgreSQL database (postgresql://user:password@host:5432/name).`);
};

const tryAddress = async <T>(name: string, url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  checkShape(name, url);
  try {
    return await withClient(url, work);
  } catch (error) {
    if (error instanceof Stop) throw error;
    const cause = error instanceof AggregateError ? (error.errors[0] as Error) : (error as Error);
    throw new Stop(addressSentence(name, url, cause));
  }
};

const checkServer = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "select current_setting('server_version_num') version, current_setting('server_encoding') encoding",
  );
  if (Number(rows[0]?.version) < 180_000)
    throw new Stop("DATABASE_URL leads to a server older than PostgreSQL 18, the portal's version.");
  if (rows[0]?.encoding !== "UTF8")
    throw new Stop(`DATABASE_URL leads to a database in ${rows[0]?.encoding}: it must be in UTF8.`);
};

const makeAppRole = async (client: Client, password: string): Promise<void> => {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [appRole]);
  try {
    if (rowCount) await client.query(`alter role ${appRole} login password ${escapeLiteral(password)}`);
    else await ensureRole(client, appRole, password);
  } catch {
    throw new Stop(
      `DATABASE_URL's user may not create the role ${appRole}: create it (LOGIN) and give its address in APP_DATABASE_URL.`,
    );
  }
};

const checkAppRole = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ fit: boolean }>(
    `select pg_has_role(current_user, $1, 'usage') and not rolsuper and not rolbypassrls fit from pg_roles where rolname = current_user`,
    [appRole],
  );
  if (!rows[0]?.fit)
    throw new Stop(`APP_DATABASE_URL must sign in as ${appRole} or a member of it, without SUPERUSER or BYPASSRLS.`);
};

const generatedAppUrl = async (ownerUrl: string): Promise<string> => {
  const password = keptSecrets().APP_PASSWORD;
  await tryAddress("DATABASE_URL", ownerUrl, (client) => makeAppRole(client, password));
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = password;
  return url.href;
};

const openGiven = async (ownerUrl: string): Promise<Database> => {
  await tryAddress("DATABASE_URL", ownerUrl, checkServer);
  const appUrl = process.env.APP_DATABASE_URL ?? (await generatedAppUrl(ownerUrl));
  await tryAddress("APP_DATABASE_URL", appUrl, checkAppRole);
  return { ownerUrl, appUrl, told: `DATABASE_URL, ${new URL(ownerUrl).host}`, release: async () => undefined };
};

/** The database to work with. Release it at the end: the embedded server stops with its last user. */
export const openDatabase = async (): Promise<Database> => {
  const given = process.env.DATABASE_URL;
  if (given) return openGiven(given);
  if (isProduction())
    throw new Stop(
      "Production needs DATABASE_URL (the owner's) and APP_DATABASE_URL: the embedded server is for demonstrations.",
    );
  return openEmbedded();
};
