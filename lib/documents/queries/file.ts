import { queryAbout } from "../../platform/query";
import { concernOf, themselfOrCoach } from "../../platform/reach";
import { openedFile, personOfDocument } from "../facts";
import { documentInput } from "../schema";

/** One paper, to take away: asked each time, and each time in the journal that the person reads. */
export const documentFile = queryAbout({
  name: "documents.file",
  input: documentInput,
  load: async ({ db, actor, input }) => {
    const person = await personOfDocument(db, input.document);
    return person === null ? null : concernOf(db, actor, person);
  },
  policy: themselfOrCoach,
  fetch: async ({ db, input, subject: { person } }) => {
    const file = await openedFile(db, person, input.document);
    return file && { person, name: file.name, mediaType: file.mediaType, bytes: file.bytes };
  },
  opens: ({ person }) => [person],
});
