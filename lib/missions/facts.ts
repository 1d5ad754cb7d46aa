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
  return all.find((mission) => mission.hosts.includes(name)) ?? (anyHost ? all.find((mission) => mission.answersAny) : undefined) ?? null;
}

export const missionCalled = async (id: string) => (await missions()).find((mission) => mission.id === id) ?? null;

/** The parameters in force on a day, defaults where a Mire has set none. */
export async function parametersOn(db: Db, day: string): Promise<Parameters> {
  const rows = await db.sql<{ code: ParameterCode; value: number }>`
    select distinct on (code) code, value from parameter
    where valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date) order by code, valid_from desc`;
  return { ...parameterDefaults, ...Object.fromEntries(rows.map(({ code, value }) => [code, value])) };
}
