import { deskText } from "../../i18n/desk/text";
import { dayInWords } from "../../i18n/format";
import { inLetters } from "../../platform/pdf/letters";
import type { AgreementStatus, AgreementContent, Article, Signature } from "../model/agreements";
import { shortHash } from "../rules/agreement-content";

/** What stands on the printed agreement, whatever draws it: the official French text, names in letters that its fonts have. */
export type PrintedAgreement = {
  readonly title: string;
  readonly between: string;
  /** What makes it no valid paper: a draft, withdrawn. */
  readonly warning: string | null;
  readonly summary: readonly string[];
  readonly articles: readonly Omit<Article, "key">[];
  readonly own: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly signatures: readonly (readonly [party: string, name: string, when: string, how: string])[];
  readonly notes: readonly string[];
  readonly footer: (page: number, pages: number) => string;
  /** Of the PDF file: the day it went out, so that the same paper is the same file. */
  readonly madeAt: Date;
};

type ToPrint = {
  readonly status: AgreementStatus;
  readonly content: AgreementContent;
  readonly hash: string | null;
  readonly outAt: Date | null;
  readonly signatures: readonly Signature[];
};

const t = deskText("agreements");

export function printedAgreement(view: ToPrint, canWrite: (text: string) => boolean): PrintedAgreement {
  const { content, hash } = view;
  const said = (text: string) => inLetters(text, canWrite);
  const title = content.kind === "first" ? t("printed.title") : t("printed.renewal");
  const own = [
    { title: t("printed.own.person", { name: said(content.person) }), lines: content.choices.person.map(said) },
    { title: t("printed.own.mire"), lines: content.choices.mire.map(said) },
  ];
  return {
    title: `${title} nº ${String(content.number)}`,
    between: t("printed.between", { person: said(content.person), mire: content.mire }),
    warning: view.status === "draft" ? t("printed.draft") : view.status === "withdrawn" ? t("printed.withdrawn") : null,
    summary: content.summary.map(said),
    articles: content.articles.map((article) => ({ title: article.title, text: said(article.text) })),
    own: own.filter(({ lines }) => lines.length > 0),
    signatures: signatureRows(view, said),
    notes: [
      ...(hash ? [t("printed.hash", { hash }), t("printed.hashWhat")] : []),
      ...(isTranscribed(content, canWrite) ? [t("printed.transcribed")] : []),
    ],
    footer: (page, pages) =>
      t("printed.page", {
        number: String(content.number),
        template: content.template,
        hash: hash ? shortHash(hash) : t("printed.noHash"),
        page: String(page),
        pages: String(pages),
      }),
    madeAt: view.outAt ?? new Date(0),
  };
}

const isTranscribed = ({ person, coach }: AgreementContent, canWrite: (text: string) => boolean) =>
  ![person, coach].every(canWrite);

/** One line a party; blank where a hand may still sign. */
function signatureRows({ content, signatures }: ToPrint, said: (text: string) => string): PrintedAgreement["signatures"] {
  const names = { person: content.person, mire: content.mire, third: content.third ?? "" };
  const parties = content.third ? (["person", "mire", "third"] as const) : (["person", "mire"] as const);
  return parties.map((party) => {
    const own = signatures.find((signature) => signature.party === party);
    const who = `${t(`signatures.parties.${party}`)} : ${said(names[party])}`;
    if (own?.status !== "given" || !own.givenAt || !own.method) return [who, "", "", ""];
    return [who, said(own.name ?? ""), dayInWords("fr", own.givenAt, new Date(0)), t(`signatures.methods.${own.method}`)];
  });
}
