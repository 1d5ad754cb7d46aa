import { TextArea } from "../../../../components/forms/text-area.client";
import { Page } from "../../../../components/layout/page";
import { Conversation } from "../../../../components/messages/conversation";
import { CardLink } from "../../../../components/ui/card";
import { EmptyState } from "../../../../components/ui/empty-state";
import { Notice } from "../../../../components/ui/notice";
import { formWords } from "../../../../lib/i18n/form-words";
import { momentInWords } from "../../../../lib/i18n/format";
import { localeOr, type Locale } from "../../../../lib/i18n/locale";
import { text } from "../../../../lib/i18n/text";
import { read } from "../../../../lib/platform/read";
import { myThread, type OwnThread } from "../../../../lib/tracks/queries/thread";
import { PageForm } from "../../page-form";
import { write } from "./actions";

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

/** Messages with my coach: what was said, then a place to write. */
export default async function Messages({ params, searchParams }: Props) {
  const [locale, asked] = [localeOr((await params).locale), await searchParams];
  const before = typeof asked.avant === "string" ? asked.avant : undefined;
  const thread = await read(myThread, { before });
  const t = text(locale, "thread");
  const here = `/${locale}/mon-parcours/messages`;
  return (
    <Page>
      <h1>{t("title")}</h1>
      <p className="lead">{thread.coach ? t("lead", { coach: thread.coach }) : t("leadNobody")}</p>
      {thread.older && (
        <p>
          <a href={`${here}?avant=${thread.older}`}>{t("older")}</a>
        </p>
      )}
      {thread.messages.length === 0 ? (
        <EmptyState picture="sms" title={t("empty")} />
      ) : (
        <Conversation label={t("log")} last="dernier" messages={saidIn(locale, thread)} />
      )}
      {before && (
        <p>
          <a href={here}>{t("newest")}</a>
        </p>
      )}
      {asked.fait === "envoye" && (
        <Notice tone="ok" live="status">
          <p>{t("sent")}</p>
        </Notice>
      )}
      <Writing locale={locale} coach={thread.coach} />
      {thread.notes > 0 && <CardLink href={`${here}/notes`} title={t("notes.link")} />}
    </Page>
  );
}

function Writing({ locale, coach }: { readonly locale: Locale; readonly coach: string | null }) {
  const t = text(locale, "thread");
  if (coach === null) return <Notice>{t("noCoach")}</Notice>;
  return (
    <PageForm action={write} words={formWords(locale)} title={t("title")} submit={t("send")}>
      <TextArea name="text" label={t("text")} hint={t("hint", { coach })} rows={4} maxLength={2_000} />
    </PageForm>
  );
}

function saidIn(locale: Locale, { messages }: OwnThread) {
  const t = text(locale, "thread");
  const now = new Date();
  return messages.map(({ id, side, author, at, seenAt, text: said }) => ({
    key: id,
    side: side === "person" ? ("own" as const) : ("other" as const),
    who: side === "person" ? t("you") : <bdi>{author}</bdi>,
    when: momentInWords(locale, at, now),
    text: said ?? t("gone"),
    mark: side === "person" ? (seenAt ? t("seen", { when: momentInWords(locale, seenAt, now) }) : t("unseen")) : undefined,
  }));
}
