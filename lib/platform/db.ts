import { AsyncLocalStorage } from "node:async_hooks";
import { channel } from "node:diagnostics_channel";
import pg from "pg";
import { actorId, actorRole, type Actor } from "./actor";
import { env } from "./env";
import { prismaOn, type Tables } from "./db-prisma";

/**
 * What slices see of the database, inside one transaction of one Mire and one named actor: `tables` is Prisma, for ordinary
 * reads and writes; `sql` is a prepared statement, for hot paths and for what must happen in one statement.
 */
export type Db = { readonly tables: Tables; readonly sql: Sql };
export type Sql = <Row extends object>(text: TemplateStringsArray, ...values: readonly unknown[]) => Promise<Row[]>;

// Days stay days (no time zone may move them); counts stay numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

let pool: pg.Pool | undefined;
const connections = () =>
  (pool ??= new pg.Pool({
    connectionString: env().APP_DATABASE_URL,
    max: env().DATABASE_POOL,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    options: "-c statement_timeout=5000 -c lock_timeout=4000 -c idle_in_transaction_session_timeout=10000",
  })
    .on("error", () => undefined)
    // A server that dies while a connection is in use says so on the connection itself: unheard, it would take this process with it.
    .on("connect", (client) => client.on("error", () => undefined)));

/** Every statement is announced here; tests count them per page. */
export const statements = channel("mire:sql");
const open = new AsyncLocalStorage<true>();

type Mode = "read" | "write";
/** `kept`: each statement is planned once for a connection, whatever is asked of it; for those whose planning costs more than their work. */
export type Plans = "kept" | "as they come";

/**
 * The only door to the database: one transaction, one mission, one named actor. The walls of the migrations read these
 * settings. Conflicts are tried again up to five times, so `work` has no effect outside the transaction.
 */
export async function asActor<T>(
  actor: Actor,
  mode: Mode,
  work: (db: Db) => Promise<T>,
  plans: Plans = "as they come",
): Promise<T> {
  if (open.getStore()) throw new Error("a transaction is already open: use the one at hand");
  for (let attempt = 1; ; attempt++) {
    try {
      return await open.run(true, () => once(begin(actor, mode, plans), work));
    } catch (fault) {
      if (attempt === 5 || !isConflict(fault)) throw orTooBusy(fault);
      await new Promise((retry) => setTimeout(retry, 5 + Math.random() * 75));
    }
  }
}

/** Reads a session by the hash of its secret, before there is an actor (ruling 9). */
export const asHolderOf = <T>(missionId: string, sessionHash: string, work: (db: Db) => Promise<T>): Promise<T> =>
  once(
    `begin; select set_config('app.mission_id', ${pg.escapeLiteral(missionId)}, true), set_config('app.session_hash', ${pg.escapeLiteral(sessionHash)}, true)`,
    work,
  ).catch((fault: unknown) => {
    throw orTooBusy(fault);
  });

/** Public facts of the installation (hosts and names of Mires): no person, no wall, no transaction. */
export const publicFacts: Sql = (text, ...values) => statement(connections(), text, values);

export const disconnect = async () => {
  await pool?.end();
  pool = undefined;
};

async function once<T>(opening: string, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await connections().connect();
  let broken: Error | undefined;
  try {
    await client.query(opening);
    const value = await work(doorsOn(client));
    await client.query("commit");
    return value;
  } catch (fault) {
    await client.query("rollback").catch((lost: unknown) => (broken = lost as Error));
    throw fault;
  } finally {
    client.release(broken);
  }
}

const doorsOn = (client: pg.PoolClient): Db => ({
  get tables() {
    return prismaOn(client);
  },
  sql: (text, ...values) => statement(client, text, values),
});

function begin(actor: Actor, mode: Mode, plans: Plans) {
  const set = (name: string, value: string) => `set_config('app.${name}', ${pg.escapeLiteral(value)}, true)`;
  const settings = [
    set("mission_id", actor.missionId),
    set("actor_id", actorId(actor) ?? ""),
    set("actor_role", actorRole(actor)),
    set("request_id", actor.requestId ?? ""),
    ...(plans === "kept" ? ["set_config('plan_cache_mode', 'force_generic_plan', true)"] : []),
  ];
  return `begin ${mode === "read" ? "read only" : "read write"}; select ${settings.join(", ")}`;
}

const prepared = new WeakMap<TemplateStringsArray, { name: string; text: string }>();
let preparedCount = 0;

function statement<Row extends object>(on: pg.Pool | pg.PoolClient, text: TemplateStringsArray, values: readonly unknown[]) {
  let known = prepared.get(text);
  if (!known)
    prepared.set(text, (known = { name: `s${++preparedCount}`, text: text.reduce((sql, part, at) => `${sql}$${at}${part}`) }));
  statements.publish(known.text);
  return on.query<Row>({ ...known, values: [...values] }).then((result) => result.rows);
}

/** Others were first for longer than anybody waits, and nothing was written: the same thing may simply be asked again in a moment. */
export class TooBusy extends Error {
  // Read by the front door, which shares the process and not the modules; a name outlives the bundler's shortening.
  override readonly name = "TooBusy";
  constructor(readonly code: string) {
    super("others were first for too long");
  }
}

// lock_not_available (a row or an advisory lock, 4 s), query_canceled (a statement, 5 s).
const waitedInVain = ["55P03", "57014"];

function orTooBusy(fault: unknown): unknown {
  const { code, cause, message } = fault as { code?: string; message?: string; cause?: { originalCode?: string } };
  const state = [code, cause?.originalCode].find((each) => each !== undefined && waitedInVain.includes(each));
  if (state) return new TooBusy(state);
  if (isConflict(fault)) return new TooBusy("conflict");
  // What pg's pool says, without a code, when all its connections stayed in use for five seconds.
  return message === "timeout exceeded when trying to connect" ? new TooBusy("pool") : fault;
}

// Two posts that made the same person, or the same booking, at the same instant: the second tries again and finds the first.
const raced = ["contact_identity", "one_live_booking", "booking_mission_id_paper_code_key"];

/** Prisma reports a conflict in two shapes, the driver in a third (measured: 58 % of Prisma's came as the second). */
function isConflict(fault: unknown) {
  const { code, cause, constraint } = fault as {
    code?: string;
    constraint?: string;
    cause?: { kind?: string; originalCode?: string };
  };
  if (code === "23505") return raced.includes(constraint ?? "");
  return (
    [code, cause?.originalCode].some((state) => state === "40001" || state === "40P01" || state === "P2034") ||
    cause?.kind === "TransactionWriteConflict"
  );
}
