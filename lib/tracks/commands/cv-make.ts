import { ok, refuse } from "../../kernel/result";
import { personKeyOf } from "../../people/facts";
import { command } from "../../platform/command";
import type { Db } from "../../platform/db";
import { concernOf, themselfAlone, whoAccompanies } from "../../platform/reach";
import { fitCv } from "../cv/fit";
import { contactsOf, cvLinesOf, inTurnForCv, lastFrozenOf, namedOf, sealVersion, type OwnContact } from "../facts/cv";
import type { CvFrozen, CvLanguage, CvLayout } from "../model/cv";
import { printableIn } from "../rules/cv";
import { makeAgainInput, makeInput } from "../schema/cv";

type Head = Pick<CvFrozen, "town" | "phone" | "email">;
type Making = {
  readonly person: string;
  readonly layout: CvLayout;
  readonly language: CvLanguage;
  readonly by: string;
  readonly now: Date;
};

/** Freezes the approved lines of one language as the next version, if they fit on one page. */
async function freeze(db: Db, { person, layout, language, by, now }: Making, head: Head) {
  const [named, lines] = [await namedOf(db, person), printableIn(await cvLinesOf(db, person), language)];
  if (!named || lines.length === 0) return refuse("nothing_approved");
  const name = [named.firstName, named.familyName].filter(Boolean).join(" ");
  const frozen = { ...head, name, language, lines };
  if (fitCv(frozen, layout).left.length > 0) return refuse("cv_too_long");
  const version = crypto.randomUUID();
  const sealed = sealVersion(await personKeyOf(db, person), version, frozen);
  const [made] = await db.sql<{ number: number }>`
    insert into cv_version (id, person_id, number, layout, sealed, made_by, at)
    select ${version}::uuid, ${person}::uuid, coalesce(max(number), 0) + 1, ${layout}, ${sealed}, ${by}::uuid, ${now} from cv_version where person_id = ${person}::uuid
    returning number`;
  const number = made?.number ?? 1;
  return ok({
    value: { person, version, number },
    events: [{ type: "cv.made", subject: person, data: { version, number, layout } }],
  });
}

/** One of the person's own contacts, of this kind; refused when it is not theirs any more. */
function ownContact(contacts: readonly OwnContact[], kind: OwnContact["kind"], chosen: string | null) {
  if (chosen === null) return ok(null);
  const found = contacts.find((contact) => contact.id === chosen && contact.kind === kind);
  return found ? ok(found.value) : refuse("contact_not_yours");
}

/** The person makes their CV: the paper, the contact they want on it, or none. */
export const makeOwnCv = command({
  name: "cv.make_own",
  input: makeInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: themselfAlone,
  run: async ({ db, actor, now, input: { person, layout, language, town, ...chosen } }) => {
    await inTurnForCv(db, person);
    const contacts = await contactsOf(db, person);
    const [phone, email] = [ownContact(contacts, "phone", chosen.phone), ownContact(contacts, "email", chosen.email)];
    if (!phone.ok) return phone;
    if (!email.ok) return email;
    return freeze(
      db,
      { person, layout, language, by: actor.membershipId, now },
      { town, phone: phone.value, email: email.value },
    );
  },
});

/** Who accompanies them makes it too: with the contact that the person chose last, as long as it is theirs. */
export const makeCv = command({
  name: "cv.make",
  input: makeAgainInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  run: async ({ db, actor, now, input: { person, layout, language } }) => {
    await inTurnForCv(db, person);
    const last = await lastFrozenOf(db, person);
    const values = (await contactsOf(db, person)).map(({ value }) => value);
    const still = (value: string | null | undefined) => (value && values.includes(value) ? value : null);
    const head = { town: last?.town ?? null, phone: still(last?.phone), email: still(last?.email) };
    return freeze(db, { person, layout, language, by: actor.membershipId, now }, head);
  },
});
