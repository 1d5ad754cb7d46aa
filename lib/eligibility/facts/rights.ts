import type { PlainDate } from "../../kernel/plain-date";
import { openFor, openKeyOf, openKeysOf, personKeyOf, sealFor } from "../../people/facts";
import type { Db } from "../../platform/db";
import type { RightContent, RightDate } from "../model/rights";
import type { CheckContent } from "../model/verified";

const rightPlace = (id: string) => `right_date|sealed|${id}`;
const checkPlace = (id: string) => `criterion_check|sealed|${id}`;

type Row = { id: string; on: PlainDate; sealed: string; document: string | null; by: "person" | "coach" };

/** The days that letters give, noted and not removed, nearest first. */
export async function letterDatesOf(db: Db, person: string): Promise<readonly RightDate[]> {
  const rows = await db.sql<Row>`
    select r.id, r.on_date as "on", r.sealed, r.document_id as document, case when m.person_id = r.person_id then 'person' else 'coach' end as by
    from right_date r join membership m on m.mission_id = r.mission_id and m.id = r.created_by
    where r.person_id = ${person}::uuid and r.removed_at is null order by r.on_date, r.id limit 100`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  return rows.flatMap(({ sealed, ...row }) => {
    const content = openFor(key, rightPlace(row.id), sealed) as RightContent | null;
    return content ? [{ ...row, ...content, origin: "letter" as const }] : [];
  });
}

type NewRight = RightContent & {
  readonly person: string;
  readonly on: PlainDate;
  readonly document: string | null;
  readonly by: string;
};

/** Notes a day that a letter gives; which right ends and who wrote is sealed, the day itself orders the coach's queue. */
export async function keepRight(db: Db, { person, on, document, by, kind, source, letterOn, note }: NewRight): Promise<string> {
  const id = crypto.randomUUID();
  const sealed = sealFor(await personKeyOf(db, person), rightPlace(id), { kind, source, letterOn, note } satisfies RightContent);
  await db.sql`
    insert into right_date (id, person_id, on_date, sealed, document_id, created_by)
    values (${id}::uuid, ${person}::uuid, ${on}::date, ${sealed}, ${document}::uuid, ${by}::uuid)`;
  return id;
}

const fromFile = { id: null, source: null, letterOn: null, note: null, by: "coach" } as const;

/** All days of a person that end something: those of letters, the residence title that was noted, the agreement that runs. Nearest first. */
export async function rightsOf(db: Db, person: string): Promise<readonly RightDate[]> {
  const letters = await letterDatesOf(db, person);
  const title = await titleOf(db, person);
  const [track] = await db.sql<{ until: PlainDate }>`
    select commitment_until as until from track where person_id = ${person}::uuid and status <> 'closed' and commitment_until is not null`;
  const others: RightDate[] = [
    ...(title ? [{ ...fromFile, ...title, kind: "residence_title", origin: "title" } as const] : []),
    ...(track ? [{ ...fromFile, on: track.until, document: null, kind: "agreement_end", origin: "agreement" } as const] : []),
  ];
  return [...letters, ...others].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The last day of the residence title that a coach noted on the open track. */
async function titleOf(db: Db, person: string): Promise<{ on: PlainDate; document: string | null } | null> {
  const rows = await db.sql<{ id: string; sealed: string; on: PlainDate; document: string | null }>`
    select c.id, c.sealed, c.expires_on as "on", c.document_id as document from criterion_check c join track t on t.mission_id = c.mission_id and t.id = c.track_id
    where c.person_id = ${person}::uuid and c.superseded_at is null and c.expires_on is not null and t.status <> 'closed' order by c.checked_at desc`;
  const key = rows.length > 0 ? await openKeyOf(db, person) : null;
  const found = rows.find(({ id, sealed }) => (openFor(key, checkPlace(id), sealed) as CheckContent | null)?.what === "title");
  return found ? { on: found.on, document: found.document } : null;
}

/** Whether something still ends for this person on that day. */
export const hasRightOn = async (db: Db, person: string, on: PlainDate): Promise<boolean> =>
  (await rightsOf(db, person)).some((right) => right.on === on);

/** For warnings: every day of a right in this Mire between two days, of people who are accompanied; one line per person and day. */
export async function daysToWarnOf(
  db: Db,
  from: PlainDate,
  to: PlainDate,
): Promise<readonly { person: string; on: PlainDate }[]> {
  const letters = await db.sql<{ person: string; on: PlainDate }>`
    select distinct r.person_id as person, r.on_date as "on" from right_date r join track t on t.mission_id = r.mission_id and t.person_id = r.person_id and t.status <> 'closed'
    where r.removed_at is null and r.on_date between ${from}::date and ${to}::date
    union select person_id, commitment_until from track where status <> 'closed' and commitment_until between ${from}::date and ${to}::date
    order by 2, 1 limit 500`;
  const checks = await db.sql<{ id: string; person: string; sealed: string; on: PlainDate }>`
    select c.id, c.person_id as person, c.sealed, c.expires_on as "on" from criterion_check c join track t on t.mission_id = c.mission_id and t.id = c.track_id and t.status <> 'closed'
    where c.superseded_at is null and c.expires_on between ${from}::date and ${to}::date order by c.expires_on limit 500`;
  const keys = await openKeysOf(
    db,
    checks.map(({ person }) => person),
  );
  const titles = checks.filter(
    ({ id, person, sealed }) => (openFor(keys.get(person), checkPlace(id), sealed) as CheckContent | null)?.what === "title",
  );
  const known = new Set(letters.map(({ person, on }) => `${person}|${on}`));
  return [
    ...letters,
    ...titles.filter(({ person, on }) => !known.has(`${person}|${on}`)).map(({ person, on }) => ({ person, on })),
  ];
}
