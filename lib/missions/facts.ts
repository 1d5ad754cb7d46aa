import { addDays, type PlainDate } from "../kernel/plain-date";
import { brusselsInstant } from "../kernel/zoned";
import { publicFacts, type Db } from "../platform/db";
import { parameterDefaults, type MissionFacts, type ParameterCode, type Parameters } from "./model";

let directory: { readonly until: number; readonly missions: Promise<readonly MissionFacts[]> } | undefined;

/** Every Mire of this installation; kept in memory for ten seconds (ruling 11). */
export function missions(): Promise<readonly MissionFacts[]> {
  if (directory && directory.until > performance.now()) return directory.missions;
  const read = publicFacts<MissionFacts>`
    select id, code, name, short_name as "shortName", hosts, answers_any as "answersAny", phone, email, territory from mission order by created_at, id`;
  directory = { until: performance.now() + 10_000, missions: read };
  read.catch(() => (directory = undefined));
  return read;
}

/** The Mire that answers on this host; one of them may answer on any host (never in production: ruling 20). */
export async function missionAt(host: string, anyHost: boolean): Promise<MissionFacts | null> {
  const all = await missions();
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return (
    all.find((mission) => mission.hosts.includes(name)) ??
    (anyHost ? all.find((mission) => mission.answersAny) : undefined) ??
    null
  );
}

/** The Mire of this id. One that was opened a moment ago is looked up again rather than denied: jobs of its first minute depend on it. */
export async function missionCalled(id: string): Promise<MissionFacts | null> {
  const find = async () => (await missions()).find((mission) => mission.id === id);
  const known = await find();
  if (known) return known;
  directory = undefined;
  return (await find()) ?? null;
}

const inForce = new Map<string, { readonly until: number; readonly parameters: Parameters }>();

/** The parameters in force on a day, defaults where a Mire has set none; kept in memory for ten seconds. */
export async function parametersOn(db: Db, missionId: string, day: string): Promise<Parameters> {
  const known = inForce.get(`${missionId}${day}`);
  if (known && known.until > performance.now()) return known.parameters;
  const rows = await db.sql<{ code: ParameterCode; value: number }>`
    select distinct on (code) code, value from parameter
    where valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date) order by code, valid_from desc`;
  const parameters = { ...parameterDefaults, ...Object.fromEntries(rows.map(({ code, value }) => [code, value])) };
  if (inForce.size > 200) inForce.clear();
  inForce.set(`${missionId}${day}`, { until: performance.now() + 10_000, parameters });
  return parameters;
}

/** The towns where this Mire receives people. */
export const localitiesOf = async (db: Db) =>
  (await db.sql<{ locality: string }>`select distinct locality from site`).map(({ locality }) => locality);

/** Loaded when it is first asked: its tables of the world are large. */
const belgium = async () => {
  const { default: Holidays } = await import("date-holidays");
  return new Holidays("BE", { types: ["public"] });
};

/**
 * The ten legal holidays of Belgium (royal decree of 18 April 1974, art. 1; dates by date-holidays) that touch a stretch of time, each from
 * midnight to midnight in Brussels.
 */
export async function legalHolidays(
  from: Date,
  until: Date,
): Promise<readonly { readonly startsAt: Date; readonly endsAt: Date }[]> {
  const calendar = await belgium();
  const first = from.getUTCFullYear();
  const years = Array.from({ length: until.getUTCFullYear() - first + 2 }, (_, at) => first + at);
  const days = years.flatMap((year) => calendar.getHolidays(year).map(({ date }) => date.slice(0, 10) as PlainDate));
  return days
    .map((day) => ({ startsAt: brusselsInstant(day, "00:00"), endsAt: brusselsInstant(addDays(day, 1), "00:00") }))
    .filter(({ startsAt, endsAt }) => endsAt > from && startsAt < until);
}

/** What something at an hour needs for itself: persons, whoever leads it, and a room of a house. */
export type Needs = {
  readonly persons: readonly string[];
  readonly coach: string | null;
  readonly site: string | null;
  readonly room: string | null;
};

/**
 * Who must wait for whom. One order everywhere: persons, then coaches, then rooms, each kind by id, then the rows of meetings. A session that
 * changes holds its own row already: nobody waits for the row of a session with a turn in hand.
 * Whoever plans or moves something takes its turn for all that it needs before it looks, so that two never hold what the other wants.
 */
export async function takeTurns(db: Db, needs: readonly Needs[]) {
  const sorted = (keys: readonly string[]) => [...new Set(keys)].toSorted();
  const keys = [
    ...sorted(needs.flatMap(({ persons }) => persons.map((person) => `person|${person}`))),
    ...sorted(needs.flatMap(({ coach }) => (coach ? [`coach|${coach}`] : []))),
    ...sorted(needs.flatMap(({ site, room }) => (site && room ? [`room|${site}|${room}`] : []))),
  ];
  await db.sql`select pg_advisory_xact_lock(hashtextextended(key, 8)) from unnest(${keys}::text[]) as key`;
}
