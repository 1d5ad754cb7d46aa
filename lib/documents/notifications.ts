import type { Happened, Notice, Saying } from "../kernel/notice";
import type { PaperToTell } from "./model";

export type DocumentTemplate = "paper_refused";

/** A paper that does not do is told, so that another one comes; what it is and why stand on the person's own page. */
export const documentNotices = ({ id, type, data }: Happened): readonly Notice<DocumentTemplate>[] =>
  type === "documents.refused" && typeof data.document === "string"
    ? [{ template: "paper_refused", subject: data.document, key: `paper_refused|${data.document}|${id}` }]
    : [];

/** Nothing to say when the coach thought again, or the paper is gone. */
export const sayOfPaper = (paper: PaperToTell): Saying | null =>
  paper.checkState === "refused" ? { to: { person: paper.person }, opens: { page: "/mon-parcours/papiers" } } : null;
