import { z } from "zod";
import { canWrite } from "../../platform/pdf/fonts";
import { inLetters } from "../../platform/pdf/letters";
import type { Db } from "../../platform/db";
import { queryAbout } from "../../platform/query";
import { concernOf, themselfAlone, themselfOrCoach, whoAccompanies } from "../../platform/reach";
import { fitCv } from "../cv/fit";
import {
  contactsOf,
  cvLinesOf,
  cvVersionsOf,
  handOf,
  lastFrozenOf,
  lineAbout,
  namedOf,
  openVersion,
  type CvVersion,
  type Named,
  type OwnContact,
} from "../facts/cv";
import { lettersOf, type Letter } from "../facts/letter";
import type { CvFrozen, CvHand, CvLanguage, CvLayout, CvLine } from "../model/cv";
import { languagesOf, printableIn } from "../rules/cv";
import { aboutLine, aboutVersion } from "../schema/cv";
import { aboutPerson } from "../schema/life";

export type LetterLine = Pick<Letter, "id" | "kind" | "to" | "number" | "standing" | "at" | "approvedAt">;
export type CvView = {
  readonly person: string;
  readonly name: string;
  /** How the name is printed, when the paper has not its letters. */
  readonly printedName: string | null;
  readonly lines: readonly CvLine[];
  readonly languages: readonly CvLanguage[];
  /** Approved lines that do not fit on one page, even in the smallest letters; the page then asks to hide some. */
  readonly left: readonly string[];
  readonly versions: readonly CvVersion[];
  readonly letters: readonly LetterLine[];
};

async function viewOf(db: Db, person: string): Promise<CvView | null> {
  const named = await namedOf(db, person);
  if (!named) return null;
  const name = [named.firstName, named.familyName].filter(Boolean).join(" ");
  const printed = inLetters(name, canWrite);
  const lines = await cvLinesOf(db, person);
  const languages = languagesOf(lines);
  return {
    person,
    name,
    printedName: printed === name ? null : printed,
    lines,
    languages,
    left: languages.flatMap((language) => leftOf({ name, language, lines: printableIn(lines, language) })),
    versions: await cvVersionsOf(db, person),
    letters: (await lettersOf(db, person)).map(({ id, kind, to, number, standing, at, approvedAt }) => ({
      id,
      kind,
      to,
      number,
      standing,
      at,
      approvedAt,
    })),
  };
}

/** With a full head, so that what fits here fits whatever contact is chosen; in the layout that needs most room. */
const leftOf = (frozen: Pick<CvFrozen, "name" | "language" | "lines">) =>
  fitCv({ ...frozen, town: "x", phone: "x", email: "x" }, "line").left;

/** A person's CV as their coach works on it. */
export const cvOfPerson = queryAbout({
  name: "cv.of_person",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  fetch: ({ db, subject }) => viewOf(db, subject.person),
  opens: ({ person }) => [person],
});

export type OwnCv = CvView & {
  readonly contacts: readonly OwnContact[];
  readonly last: Pick<CvFrozen, "town" | "phone" | "email"> | null;
};

/** One's own CV, with the contacts that may stand on it. */
export const myCv = queryAbout({
  name: "cv.mine",
  input: z.strictObject({}),
  load: async ({ db, actor }) => (actor.kind === "member" ? concernOf(db, actor, actor.personId) : null),
  policy: themselfAlone,
  fetch: async ({ db, subject }): Promise<OwnCv | null> => {
    const view = await viewOf(db, subject.person);
    const last = await lastFrozenOf(db, subject.person);
    return (
      view && {
        ...view,
        contacts: await contactsOf(db, subject.person),
        last: last && { town: last.town, phone: last.phone, email: last.email },
      }
    );
  },
});

export type OneLine = { readonly person: string; readonly hand: CvHand; readonly line: CvLine };

/** One line, to change it or to say why not. */
export const cvLine = queryAbout({
  name: "cv.line",
  input: aboutLine,
  load: ({ db, actor, input }) => lineAbout(db, actor, input.line, "seen"),
  policy: themselfOrCoach,
  fetch: async ({ db, subject }): Promise<OneLine | null> => {
    const line = (await cvLinesOf(db, subject.person)).find(({ id }) => id === subject.line.id);
    return line ? { person: subject.person, hand: handOf(subject), line } : null;
  },
  opens: ({ person, hand }) => (hand === "self" ? [] : [person]),
});

type Printed = {
  readonly person: string;
  readonly hand: CvHand;
  readonly number: number;
  readonly layout: CvLayout;
  readonly at: Date;
  readonly frozen: CvFrozen;
  /** The two names apart, as some forms want them. */
  readonly named: Named;
};

/** A frozen CV, to print or to keep. */
export const cvToPrint = queryAbout({
  name: "cv.to_print",
  input: aboutVersion,
  load: async ({ db, actor, input }) => {
    const [row] = await db.sql<{ id: string; person: string; number: number; layout: CvLayout; at: Date; sealed: string }>`
      select id, person_id as person, number, layout, at, sealed from cv_version where id = ${input.version}::uuid`;
    const concern = row && (await concernOf(db, actor, row.person));
    return concern ? { ...concern, row } : null;
  },
  policy: themselfOrCoach,
  fetch: async ({ db, subject }): Promise<Printed | null> => {
    const { row, person } = subject;
    const [frozen, named] = [await openVersion(db, row), await namedOf(db, person)];
    if (!frozen || !named) return null;
    return { person, hand: handOf(subject), number: row.number, layout: row.layout, at: row.at, frozen, named };
  },
  opens: ({ person, hand }) => (hand === "self" ? [] : [person]),
});
