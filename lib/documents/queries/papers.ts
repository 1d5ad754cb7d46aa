import type { PlainDate } from "../../kernel/plain-date";
import { brusselsDay } from "../../kernel/zoned";
import { queryAbout } from "../../platform/query";
import { concernOf, themselfAlone, whoAccompanies } from "../../platform/reach";
import { papersOf, type Paper } from "../facts";
import type { DocumentKind, FileState, PaperStanding, UploadedAs } from "../model";
import { standingOf } from "../rules/paper";
import { aboutPerson, nothing, oneInput } from "../schema";

/** A paper as a list shows it, on both sides. */
export type ShownPaper = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly state: FileState;
  readonly standing: PaperStanding;
  /** Of a refusal: the coach's sentence. */
  readonly why: string | null;
  readonly expiresOn: PlainDate | null;
  readonly uploadedAs: UploadedAs;
  readonly at: Date;
};

const shown = (
  { id, kind, name, state, why, expiresOn, uploadedAs, createdAt, ...paper }: Paper,
  today: PlainDate,
): ShownPaper => ({
  id,
  kind,
  name,
  state,
  standing: standingOf({ ...paper, expiresOn }, today),
  why: why ?? null,
  expiresOn,
  uploadedAs,
  at: createdAt,
});

/** All papers of a person, for who accompanies them. */
export const documentsOf = queryAbout({
  name: "documents.of_person",
  input: aboutPerson,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  fetch: async ({ db, now, subject: { person } }) => {
    const today = brusselsDay(now);
    return { person, today, papers: (await papersOf(db, person)).map((paper) => shown(paper, today)) };
  },
  opens: ({ person }) => [person],
});

/** One of them, to be looked at and answered. */
export const oneDocument = queryAbout({
  name: "documents.one",
  input: oneInput,
  load: ({ db, actor, input }) => concernOf(db, actor, input.person),
  policy: whoAccompanies,
  fetch: async ({ db, now, input, subject: { person } }) => {
    const paper = (await papersOf(db, person)).find(({ id }) => id === input.document);
    return paper ? { person, size: paper.size, ...shown(paper, brusselsDay(now)) } : null;
  },
  opens: ({ person }) => [person],
});

/** My papers. */
export const myDocuments = queryAbout({
  name: "documents.mine",
  input: nothing,
  load: async ({ db, actor }) => (actor.kind === "member" ? concernOf(db, actor, actor.personId) : null),
  policy: themselfAlone,
  fetch: async ({ db, now, subject: { person } }) => {
    const today = brusselsDay(now);
    return { person, today, papers: (await papersOf(db, person)).map((paper) => shown(paper, today)) };
  },
});
