import { ok, refuse } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { personKeyOf } from "../../people/facts";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { canWrite } from "../../platform/pdf/fonts";
import { concernOf, themselfAlone, themselfOrCoach } from "../../platform/reach";
import { cardWords } from "../cv/card-words";
import { handOf, inTurnForCv, lineAbout, openLine, sealLine } from "../facts/cv";
import { isCard, sectionOfCard } from "../model/cv-cards";
import type { CvHand, CvSection, CvWords } from "../model/cv";
import { decideMove, decideWords, movedIn } from "../rules/cv";
import { addCardsInput, addLineInput, changeInput, lineInput, orderInput, refuseInput } from "../schema/cv";

/** Many more than fit on a page: a line that cannot be printed helps nobody. */
const most = 120;

type Adding = { readonly section: CvSection; readonly words: CvWords };
type Author = { readonly person: string; readonly hand: CvHand; readonly by: string; readonly now: Date };

/** The person's own lines are true as they stand; a coach's wait for the person. */
async function addAll(db: Db, { person, hand, by, now }: Author, lines: readonly Adding[]) {
  await inTurnForCv(db, person);
  const [kept] = await db.sql<{ count: number; last: number }>`
    select count(*) as count, coalesce(max(position), 0)::int as last from cv_line where person_id = ${person}::uuid and removed_at is null`;
  if ((kept?.count ?? 0) + lines.length > most) return refuse("too_many_lines");
  const key = await personKeyOf(db, person);
  const ids: string[] = [];
  for (const [at, { section, words }] of lines.entries()) {
    const line = crypto.randomUUID();
    ids.push(line);
    await db.sql`
      insert into cv_line (id, person_id, section, sealed, position, proposed_by, proposed_at, approved_at)
      values (${line}::uuid, ${person}::uuid, ${section}, ${sealLine(key, line, words)}, ${(kept?.last ?? 0) + at + 1}, ${by}::uuid, ${now}, ${hand === "self" ? now : null})`;
  }
  const data = { lines: ids, day: brusselsDay(now) };
  return ok({
    value: { person, lines: ids },
    events: [{ type: hand === "self" ? ("cv.added" as const) : ("cv.proposed" as const), subject: person, data }],
  });
}

const allWritten = ({ text, where, place }: CvWords) => [text, where, place].every((part) => part === null || canWrite(part));

/** A line in somebody's own words, under one of the parts of the CV. */
export const addCvLine = command({
  name: "cv.add_line",
  input: addLineInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: themselfOrCoach,
  run: async ({ db, actor, now, input: { person, section, ...typed }, subject }) => {
    const words = decideWords(typed);
    if (!words.ok) return words;
    if (!allWritten(words.value)) return refuse("letters_not_printed");
    return addAll(db, { person, hand: handOf(subject), by: actor.membershipId, now }, [{ section, words: words.value }]);
  },
});

/** Lines from cards: ready-made sentences that somebody points at. */
export const addCvCards = command({
  name: "cv.add_cards",
  input: addCardsInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: themselfOrCoach,
  run: async ({ db, actor, now, input, subject }) => {
    const lines = [...new Set(input.cards)]
      .filter(isCard)
      .map((card) => ({ section: sectionOfCard(card), words: cardWords(card) }));
    return addAll(db, { person: subject.person, hand: handOf(subject), by: actor.membershipId, now }, lines);
  },
});

/** "Oui, c'est juste": of the line as it was read, not as somebody may have changed it meanwhile. */
export const approveCvLine = command({
  name: "cv.approve",
  input: lineInput,
  load: ({ db, actor, input }) => lineAbout(db, actor, input.line, "held"),
  policy: themselfAlone,
  run: async ({ db, now, input, subject }) => {
    const { person, line } = subject;
    const decided = decideMove("approve", line.standing, handOf(subject));
    if (!decided.ok) return decided;
    if (line.version !== input.version) return refuse("line_changed");
    await db.sql`update cv_line set approved_at = ${now}, refused_at = null, version = version + 1 where id = ${line.id}::uuid`;
    return ok({ value: { person }, events: [{ type: "cv.approved", subject: person, data: { line: line.id } }] });
  },
});

/** "Non", and why: the line is never printed; who proposed it reads the reason. */
export const refuseCvLine = command({
  name: "cv.refuse",
  input: refuseInput,
  load: ({ db, actor, input }) => lineAbout(db, actor, input.line, "held"),
  policy: themselfAlone,
  run: async ({ db, now, input, subject }) => {
    const { person, line } = subject;
    const decided = decideMove("refuse", line.standing, handOf(subject));
    if (!decided.ok) return decided;
    if (line.version !== input.version) return refuse("line_changed");
    const key = await personKeyOf(db, person);
    const words = await openLine(db, key, line.id);
    if (!words) return refuse("line_settled");
    const sealed = sealLine(key, line.id, { ...words, why: input.why });
    await db.sql`
      update cv_line set approved_at = null, refused_at = ${now}, sealed = ${sealed}, version = version + 1 where id = ${line.id}::uuid`;
    return ok({ value: { person }, events: [{ type: "cv.refused", subject: person, data: { line: line.id } }] });
  },
});

/** Other words on a line: a coach's wait for the person again, the person's own are true. */
export const changeCvLine = command({
  name: "cv.change",
  input: changeInput,
  load: ({ db, actor, input }) => lineAbout(db, actor, input.line, "held"),
  policy: themselfOrCoach,
  run: async ({ db, now, input: { line: _line, version, ...typed }, subject }) => {
    const { person, line } = subject;
    const hand = handOf(subject);
    const decided = decideMove("change", line.standing, hand);
    const words = decided.ok ? decideWords(typed) : decided;
    if (!words.ok) return words;
    if (line.version !== version) return refuse("line_changed");
    if (!allWritten(words.value)) return refuse("letters_not_printed");
    const sealed = sealLine(await personKeyOf(db, person), line.id, words.value);
    await db.sql`
      update cv_line set sealed = ${sealed}, approved_at = ${hand === "self" ? now : null}, refused_at = null, removed_at = null, version = version + 1
      where id = ${line.id}::uuid`;
    const data = { line: line.id, day: brusselsDay(now) };
    return ok({
      value: { person },
      events: [{ type: hand === "self" ? ("cv.changed" as const) : ("cv.proposed" as const), subject: person, data }],
    });
  },
});

/** A place up or down among the lines of the same part. */
export const orderCvLine = command({
  name: "cv.order",
  input: orderInput,
  load: ({ db, actor, input }) => lineAbout(db, actor, input.line, "seen"),
  policy: themselfOrCoach,
  run: async ({ db, input, subject: { person, line } }) => {
    await inTurnForCv(db, person);
    const lines = await db.sql<{ id: string; section: string; position: number }>`
      select id, section, position from cv_line where person_id = ${person}::uuid and (removed_at is null or approved_at is not null) order by id for update`;
    const places = movedIn(lines, line.id, input.to);
    if (places.size === 0) return refuse("at_the_end");
    const [ids, positions] = [[...places.keys()], [...places.values()]];
    await db.sql`
      update cv_line c set position = n.position from unnest(${ids}::uuid[], ${positions}::int[]) as n (id, position) where c.id = n.id`;
    return ok({ value: { person, line: line.id }, events: [{ type: "cv.ordered", subject: person, data: { line: line.id } }] });
  },
});
