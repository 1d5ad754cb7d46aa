import { queryAbout } from "../../platform/query";
import { themselfOrCoach } from "../../platform/reach";
import { contactsOf, handOf, namedOf, type Named, type OwnContact } from "../facts/cv";
import { letterAbout, lettersOf, type Letter } from "../facts/letter";
import type { CvHand } from "../model/cv";
import { aboutLetter } from "../schema/letter";

export type LetterView = {
  readonly person: string;
  readonly hand: CvHand;
  readonly named: Named;
  readonly letter: Letter;
  /** The other versions of the same letter, newest first. */
  readonly others: readonly Pick<Letter, "id" | "number" | "standing" | "at">[];
  /** For the person alone: what may stand above the letter. */
  readonly contacts: readonly OwnContact[];
};

/** One letter, to read, to change, to approve or to print. */
export const oneLetter = queryAbout({
  name: "letters.one",
  input: aboutLetter,
  load: ({ db, actor, input }) => letterAbout(db, actor, input.letter, "seen"),
  policy: themselfOrCoach,
  fetch: async ({ db, subject }): Promise<LetterView | null> => {
    const { person, letter } = subject;
    const named = await namedOf(db, person);
    if (!named || letter.standing === "removed") return null;
    const hand = handOf(subject);
    const series = (await lettersOf(db, person)).filter(({ series, id }) => series === letter.series && id !== letter.id);
    return {
      person,
      hand,
      named,
      letter,
      others: series.map(({ id, number, standing, at }) => ({ id, number, standing, at })),
      contacts: hand === "self" ? await contactsOf(db, person) : [],
    };
  },
  opens: ({ person, hand }) => (hand === "self" ? [] : [person]),
});
