// A throw-away PostgreSQL for proofs, with the portal's own roles and migrations; and how to kill it.
import { randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localUrl, prepareCluster, withClient } from "../../scripts/database";
import { migrate } from "../../scripts/migrate";
import { openCluster, removeCluster } from "../../scripts/postgres";
import type { ClusterWish } from "../../scripts/postgres-site";
import { asAccount, chooseAccount } from "../../scripts/postgres-account";
import { binary, usableNative } from "../../scripts/postgres-files";

export type Throwaway = {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Past every wall. */
  readonly superUrl: string;
  readonly rows: <Row extends object>(sql: string, values?: readonly unknown[], acting?: string) => Promise<Row[]>;
  /** `kill -9` on the postmaster, then a start on the same port; crash recovery is PostgreSQL's own. */
  readonly crash: () => Promise<void>;
  readonly remove: () => void;
};

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** `durable` waits for its disk at each commit; `fast` does not, for proofs in which nothing is killed. */
export async function throwaway(durability: ClusterWish["durability"]): Promise<Throwaway> {
  const folder = mkdtempSync(join(tmpdir(), "mire-proof-"));
  const password = randomBytes(12).toString("hex");
  const wish: ClusterWish = { folder: join(folder, "postgres"), key: folder, password, durability };
  const cluster = await openCluster(wish);
  const urls = await prepareCluster(cluster.port, { superuser: password, owner: password, app: password }, "mire");
  await migrate(urls.ownerUrl);
  const superUrl = localUrl({ user: "postgres", password, port: cluster.port, database: "mire" });
  return {
    ...urls,
    superUrl,
    rows: (sql, values = [], acting) =>
      withClient(superUrl, async (client) => {
        if (acting)
          await client.query("select set_config('app.mission_id', $1, false), set_config('app.actor_role', 'test', false)", [
            acting,
          ]);
        return (await client.query<never>(sql, [...values])).rows;
      }),
    crash: () => crash(join(cluster.home, "cluster"), join(cluster.home, "server.log")),
    remove: () => {
      removeCluster(wish);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function crash(data: string, log: string) {
  const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
  const account = chooseAccount();
  const pgCtl = binary(usableNative(account), "pg_ctl");
  // Its children leave once they notice; until then the memory they share is held.
  for (let tries = 0; tries < 100; tries++) {
    await pause(200);
    const started = spawnSync(pgCtl, ["start", "-D", data, "-l", log, "-w", "-t", "60", "-s"], {
      ...asAccount(account),
      stdio: "ignore",
    });
    if (started.status === 0) return;
  }
  throw new Error(`the database did not come back: ${log}`);
}

/** Lets the portal's own modules work in this process on that database. Call it before importing them. */
export function becomePortalOn({ appUrl, ownerUrl }: Throwaway, pool: number) {
  for (const name of ["AUTH_SECRET", "MASTER_KEY"]) process.env[name] = randomBytes(32).toString("base64");
  Object.assign(process.env, { APP_DATABASE_URL: appUrl, OWNER_DATABASE_URL: ownerUrl, DATABASE_POOL: String(pool) });
}

/** One Mire with one place; sessions are then written straight into its table. */
export async function smallMire(
  { rows }: Throwaway,
  code = "essai",
): Promise<{ readonly mission: string; readonly session: (capacity: number) => Promise<string> }> {
  const [mission] = await rows<{ id: string }>(
    `insert into mission (id, code, name, short_name, hosts, answers_any, phone, email, territory)
     values (uuidv7(), $1, 'Mire d’essai', 'Essai', '{}', false, '+3265000000', 'a@essai.example', 'Essai') returning id`,
    [code],
  );
  const id = mission!.id;
  await rows(
    "insert into site (name, street, postal_code, locality, transport, step_free, rooms) values ('Maison', 'rue 1', '7999', 'Essai', 'Bus', true, '{A}')",
    [],
    id,
  );
  const session = (capacity: number) => planned({ rows }, id, capacity);
  return { mission: id, session };
}

export const argument = (name: string, otherwise: number) =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);

/** A far session of a Mire, written straight into its table. */
export async function planned({ rows }: Pick<Throwaway, "rows">, mission: string, capacity: number): Promise<string> {
  const [made] = await rows<{ id: string }>(
    `insert into info_session (site_id, room, starts_at, ends_at, step_free, capacity)
     select s.id, 'A', now() + interval '9 days', now() + interval '9 days 1 hour', true, $1 from site s where s.mission_id = $2 order by s.id limit 1 returning id`,
    [capacity, mission],
    mission,
  );
  return made!.id;
}
