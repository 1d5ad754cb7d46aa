import { ok, refuse } from "../../kernel/result";
import { brusselsDay } from "../../kernel/zoned";
import { personKeyOf } from "../../people/facts";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { canWrite } from "../../platform/pdf/fonts";
import { concernOf, themselfAlone, themselfOrCoach } from "../../platform/reach";
import { letterFits } from "../cv/letter-pdf";
import { letterFrom } from "../cv/skeletons";
import { contactsOf, cvLinesOf, handOf, inTurnForCv, namedOf } from "../facts/cv";
import { letterAbout, lettersOf, sealLetter, type LetterAbout } from "../facts/letter";
import type { LetterKind, LetterWords } from "../model/letter";
import type { CvHand } from "../model/cv";
import { decideBody, decideLetter, nextNumber } from "../rules/letter";
import { aboutLetterVersion, approveLetterInput, changeLetterInput, writeInput } from "../schema/letter";

const mostLetters = 60;

type New = {
  readonly person: string;
  readonly kind: LetterKind;
  readonly words: LetterWords;
  readonly by: string;
  readonly now: Date;
};

async function insert(db: Db, { person, kind, words, by, now }: New, id = crypto.randomUUID()) {
  const sealed = sealLetter(await personKeyOf(db, person), id, words);
  await db.sql`
    insert into letter (id, person_id, skeleton, sealed, author_id, at) values (${id}::uuid, ${person}::uuid, ${kind}, ${sealed}, ${by}::uuid, ${now})`;
  return id;
}

/** The coach's letters wait for the person; the day is there so that they are told once a day. */
const written = (person: string, letter: string, hand: CvHand, now: Date) =>
  ({
    type: hand === "self" ? "letters.written" : "letters.proposed",
    subject: person,
    data: { letter, day: brusselsDay(now) },
  }) as const;

/** A letter begins from a skeleton: a few blanks, and what the approved CV says. */
export const writeLetter = command({
  name: "letters.write",
  input: writeInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: themselfOrCoach,
  run: async ({ db, actor, now, input: { person, kind, ...blanks }, subject }) => {
    await inTurnForCv(db, person);
    const [named, letters] = [await namedOf(db, person), await lettersOf(db, person)];
    if (letters.length >= mostLetters || !named) return refuse("too_many_letters");
    const name = [named.firstName, named.familyName].filter(Boolean).join(" ");
    const { subject: about, body } = letterFrom({ kind, blanks, name, lines: await cvLinesOf(db, person) });
    const checked = decideBody({ subject: about, body });
    if (!checked.ok) return checked;
    const letter = crypto.randomUUID();
    const head = { series: letter, number: 1, to: blanks.to, toPlace: blanks.toPlace, town: null, phone: null, email: null };
    await insert(db, { person, kind, by: actor.membershipId, now, words: { ...head, subject: about, body } }, letter);
    return ok({ value: { person, letter }, events: [written(person, letter, handOf(subject), now)] });
  },
});

type Changed = { readonly letter: string; readonly words: LetterWords };

/** An approved letter is left as it is: the change becomes the next version of its series. */
async function nextOf(db: Db, { person, letter }: LetterAbout, words: LetterWords, by: string, now: Date): Promise<Changed> {
  const number = nextNumber(await lettersOf(db, person), letter.series);
  const next = { ...words, number };
  return { letter: await insert(db, { person, kind: letter.kind, words: next, by, now }), words: next };
}

async function rewrite(db: Db, { person, letter }: LetterAbout, words: LetterWords, by: string): Promise<Changed> {
  const sealed = sealLetter(await personKeyOf(db, person), letter.id, words);
  await db.sql`update letter set sealed = ${sealed}, author_id = ${by}::uuid, version = version + 1 where id = ${letter.id}::uuid`;
  return { letter: letter.id, words };
}

/** Other words in a letter, by the person or by who accompanies them. */
export const changeLetter = command({
  name: "letters.change",
  input: changeLetterInput,
  load: ({ db, actor, input }) => letterAbout(db, actor, input.letter, "held"),
  policy: themselfOrCoach,
  run: async ({ db, actor, now, input, subject: about }) => {
    const { person, letter } = about;
    const decided = decideLetter("change", letter.standing, handOf(about));
    if (!decided.ok) return decided;
    if (letter.version !== input.version) return refuse("line_changed");
    const checked = decideBody(input);
    if (!checked.ok) return checked;
    if (![input.to, input.toPlace ?? "", input.subject, input.body.replaceAll(/\s/g, " ")].every(canWrite))
      return refuse("letters_not_printed");
    await inTurnForCv(db, person);
    const { series, number, town, phone, email } = letter;
    const words = {
      series,
      number,
      town,
      phone,
      email,
      to: input.to,
      toPlace: input.toPlace,
      subject: input.subject,
      body: input.body,
    };
    const by = actor.membershipId;
    const changed =
      letter.standing === "approved" ? await nextOf(db, about, words, by, now) : await rewrite(db, about, words, by);
    return ok({ value: { person, letter: changed.letter }, events: [written(person, changed.letter, handOf(about), now)] });
  },
});

/** "C'est ma lettre": as it was read, with the contact that the person wants on it, on one page. */
export const approveLetter = command({
  name: "letters.approve",
  input: approveLetterInput,
  load: ({ db, actor, input }) => letterAbout(db, actor, input.letter, "held"),
  policy: themselfAlone,
  run: async ({ db, now, input, subject: about }) => {
    const { person, letter } = about;
    const decided = decideLetter("approve", letter.standing, handOf(about));
    if (!decided.ok) return decided;
    if (letter.version !== input.version) return refuse("line_changed");
    const head = await headOf(db, person, input);
    if (!head) return refuse("contact_not_yours");
    const named = await namedOf(db, person);
    const words: LetterWords = { ...wordsIn(letter), ...head };
    if (!named || !letterFits(words, named, now)) return refuse("letter_too_long");
    const sealed = sealLetter(await personKeyOf(db, person), letter.id, words);
    await db.sql`update letter set sealed = ${sealed}, approved_at = ${now}, version = version + 1 where id = ${letter.id}::uuid`;
    return ok({
      value: { person, letter: letter.id },
      events: [{ type: "letters.approved", subject: person, data: { letter: letter.id } }],
    });
  },
});

const wordsIn = ({ series, number, to, toPlace, subject, body, town, phone, email }: LetterWords): LetterWords => ({
  series,
  number,
  to,
  toPlace,
  subject,
  body,
  town,
  phone,
  email,
});

type Head = { readonly phone: string | null; readonly email: string | null; readonly town: string | null };

/** The person's own contacts, chosen by their ids; null when one is not theirs. */
async function headOf(db: Db, person: string, { phone, email, town }: Head): Promise<Head | null> {
  const contacts = await contactsOf(db, person);
  const valueOf = (id: string | null, kind: string) =>
    id === null ? null : (contacts.find((contact) => contact.id === id && contact.kind === kind)?.value ?? undefined);
  const [chosenPhone, chosenEmail] = [valueOf(phone, "phone"), valueOf(email, "email")];
  return chosenPhone === undefined || chosenEmail === undefined ? null : { town, phone: chosenPhone, email: chosenEmail };
}

/** A letter that nobody needs any more. */
export const removeLetter = command({
  name: "letters.remove",
  input: aboutLetterVersion,
  load: ({ db, actor, input }) => letterAbout(db, actor, input.letter, "held"),
  policy: themselfOrCoach,
  run: async ({ db, now, input, subject: about }) => {
    const { person, letter } = about;
    const decided = decideLetter("remove", letter.standing, handOf(about));
    if (!decided.ok) return decided;
    if (letter.version !== input.version) return refuse("line_changed");
    await db.sql`update letter set removed_at = ${now}, version = version + 1 where id = ${letter.id}::uuid`;
    return ok({ value: { person }, events: [{ type: "letters.removed", subject: person, data: { letter: letter.id } }] });
  },
});
