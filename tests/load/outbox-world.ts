// A throw-away PostgreSQL that waits for its disk, filled with bookings whose people must all be told; and how to kill it.
import { randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localUrl, prepareCluster, withClient } from "../../scripts/database";
import { migrate } from "../../scripts/migrate";
import { openCluster, removeCluster, type ClusterWish } from "../../scripts/postgres";
import { asAccount, chooseAccount } from "../../scripts/postgres-account";
import { binary, usableNative } from "../../scripts/postgres-files";

export type CrashWorld = {
  readonly appUrl: string;
  readonly count: (sql: string) => Promise<number>;
  readonly ids: (sql: string) => Promise<string[]>;
  /** `kill -9` on the postmaster, then a start on the same port; crash recovery is PostgreSQL's own. */
  readonly crash: () => Promise<void>;
  readonly remove: () => void;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function crashWorld(messages: number): Promise<CrashWorld> {
  const folder = mkdtempSync(join(tmpdir(), "mire-crash-"));
  const password = randomBytes(12).toString("hex");
  const wish: ClusterWish = { folder: join(folder, "postgres"), key: folder, password, durability: "durable" };
  const cluster = await openCluster(wish);
  const urls = await prepareCluster(cluster.port, { superuser: password, owner: password, app: password }, "mire");
  await migrate(urls.ownerUrl);
  const superUrl = localUrl({ user: "postgres", password, port: cluster.port, database: "mire" });
  Object.assign(process.env, { APP_DATABASE_URL: urls.appUrl, OWNER_DATABASE_URL: urls.ownerUrl });
  await fill(superUrl, messages);
  const read = async <T>(sql: string, pick: (rows: Record<string, unknown>[]) => T) => withClient(superUrl, async (client) => pick((await client.query<Record<string, unknown>>(sql)).rows));
  return {
    appUrl: urls.appUrl,
    count: (sql) => read(sql, (rows) => Number(rows[0]?.count ?? -1)),
    ids: (sql) => read(sql, (rows) => rows.map(({ id }) => String(id))),
    crash: () => crash(join(cluster.home, "cluster"), join(cluster.home, "server.log")),
    remove: () => {
      removeCluster(wish);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** People with an e-mail address and a place at one far session; their events go through the portal's own journal. */
async function fill(superUrl: string, messages: number) {
  const mission = await withClient(superUrl, async (client) => {
    const made = await client.query<{ id: string }>(
      `insert into mission (id, code, name, short_name, hosts, answers_any, phone, email, territory)
       values (uuidv7(), 'essai', 'Mire d’essai', 'Essai', '{}', true, '+3265000000', 'a@essai.example', 'Essai') returning id`);
    const id = made.rows[0]!.id;
    await client.query("select set_config('app.mission_id', $1, false), set_config('app.actor_role', 'test', false)", [id]);
    await client.query(`
      with s as (insert into site (name, street, postal_code, locality, transport, step_free, rooms) values ('Maison', 'rue 1', '7999', 'Essai', 'Bus', true, '{A}') returning id),
        i as (insert into info_session (site_id, room, starts_at, ends_at, step_free, capacity) select id, 'A', now() + interval '9 days', now() + interval '9 days 1 hour', true, 500 from s returning id),
        p as (insert into person (first_name, first_name_key, channel) select 'P' || n, 'p' || n, 'email' from generate_series(1, $1::int) n returning id, first_name_key),
        c as (insert into contact_point (person_id, kind, value, first_name_key) select id, 'email', first_name_key || '@courrier.example', first_name_key from p)
      insert into booking (session_id, person_id, status, seat, source, paper_code) select i.id, p.id, 'booked', 'extra', 'coach', upper(p.first_name_key) from i, p`, [messages]);
    return id;
  });
  const bookings = await withClient(superUrl, async (client) => (await client.query<{ id: string; session: string }>("select id, session_id as session from booking")).rows);
  await tellJournal(mission, bookings);
}

async function tellJournal(mission: string, bookings: readonly { id: string; session: string }[]) {
  const { system } = await import("../../lib/platform/actor");
  const { asActor, disconnect } = await import("../../lib/platform/db");
  const { record } = await import("../../lib/platform/event");
  const actor = system(mission as never, "test");
  for (let from = 0; from < bookings.length; from += 200) {
    const events = bookings.slice(from, from + 200).map(({ id, session }) => ({ type: "bookings.booked" as const, subject: id, data: { session } }));
    await asActor(actor, "write", (db) => record(db, actor, "test.fill", events, null));
  }
  await disconnect();
}

async function crash(data: string, log: string) {
  const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
  const account = chooseAccount();
  const pgCtl = binary(usableNative(account), "pg_ctl");
  // Its children leave once they notice; until then the memory they share is held.
  for (let tries = 0; tries < 100; tries++) {
    await pause(200);
    const started = spawnSync(pgCtl, ["start", "-D", data, "-l", log, "-w", "-t", "60", "-s"], { ...asAccount(account), stdio: "ignore" });
    if (started.status === 0) return;
  }
  throw new Error(`the database did not come back: ${log}`);
}
