// A new cluster: its files, and the settings written at each start.
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { own, refusal, run, type ClusterWish, type Site } from "./postgres-site";

/** One collation on every machine, by code point: an index never breaks when a system library moves. People's lists ask for
 * `collate "fr-x-icu"` where they sort names. */
const initdbArguments = (draft: string, passwordFile: string, ctype: string): string[] => [
  `--pgdata=${draft}`,
  "--username=postgres",
  `--pwfile=${passwordFile}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  // pg_trgm asks the system what a letter is: with plain C, "é" is none.
  `--lc-ctype=${ctype}`,
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--data-checksums",
  "--no-instructions",
];

/** Runs initdb with the first of the usual names of a UTF-8 character type that this system knows. */
const runInitdb = (site: Site, draft: string, passwordFile: string): { ok: boolean; output: string } => {
  const extra = site.wish.durability === "throwaway" ? ["--no-sync"] : [];
  const attempt = (ctype: string) => {
    rmSync(draft, { recursive: true, force: true });
    return run(site, "initdb", [...initdbArguments(draft, passwordFile, ctype), ...extra]);
  };
  let made = attempt("C.UTF-8");
  for (const ctype of ["en_US.UTF-8", "C"]) if (/invalid locale name/.test(made.output)) made = attempt(ctype);
  return made;
};

/** Makes the cluster of the site, unless it is there. */
export const initialise = (site: Site): void => {
  if (existsSync(join(site.data, "PG_VERSION"))) return;
  const draft = `${site.data}.draft`;
  const passwordFile = join(site.home, "password");
  writeFileSync(passwordFile, `${site.wish.password}\n`, { mode: 0o600 });
  own(site, passwordFile);
  const made = runInitdb(site, draft, passwordFile);
  rmSync(passwordFile, { force: true });
  if (!made.ok) {
    writeFileSync(join(site.home, "initdb.log"), made.output);
    throw refusal(`The database could not be made (${join(site.home, "initdb.log")})`, made.output);
  }
  // Renamed when whole: an interrupted initdb never looks like a cluster.
  renameSync(draft, site.data);
};

/** The whole `postgresql.conf`. */
export const settings = (port: number, durability: ClusterWish["durability"]): string => {
  const disk = durability === "durable" ? "on" : "off";
  return [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "max_connections = 100",
    `fsync = ${disk}`,
    `synchronous_commit = ${disk}`,
    `full_page_writes = ${disk}`,
    ...(durability === "throwaway" ? ["wal_level = minimal", "max_wal_senders = 0", "autovacuum = on"] : []),
    "shared_buffers = 128MB",
    "max_wal_size = 1GB",
    "password_encryption = 'scram-sha-256'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    "log_min_messages = warning",
    "log_min_error_statement = panic",
    "",
  ].join("\n");
};
