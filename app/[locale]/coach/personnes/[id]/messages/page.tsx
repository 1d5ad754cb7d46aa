import type { Metadata } from "next";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { Conversation } from "../../../../../../components/messages/conversation";
import { EmptyState } from "../../../../../../components/ui/empty-state";
import { Notice } from "../../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords } from "../../../../../../lib/i18n/format";
import { read } from "../../../../../../lib/platform/read";
import { fileThread, type FileThread } from "../../../../../../lib/tracks/queries/thread";
import { PageForm } from "../../../../page-form";
import { answer } from "./actions";

export const metadata: Metadata = { title: deskText("thread")("title") };

type Props = {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const one = (value: unknown) => (typeof value === "string" ? value : undefined);

/** Between this person and whoever accompanies them. */
export default async function MessagesPage({ params, searchParams }: Props) {
  const [{ locale, id }, asked] = [await params, await searchParams];
  const thread = await read(fileThread, { person: id, before: one(asked.avant) });
  const t = deskText("thread");
  const here = `/${locale}/coach/personnes/${id}/messages`;
  return (
    <>
      <h2>{t("title")}</h2>
      <p className="muted">{t("lead", { name: thread.firstName })}</p>
      {thread.older && <a href={`${here}?avant=${thread.older}`}>{t("older")}</a>}
      {thread.messages.length === 0 ? (
        <EmptyState picture="sms" title={t("empty", { name: thread.firstName })} />
      ) : (
        <Conversation label={t("log")} last="dernier" messages={saidIn(thread)} />
      )}
      {one(asked.avant) && <a href={here}>{t("newest")}</a>}
      {asked.fait === "envoye" && (
        <Notice tone="ok" live="status">
          <p>{t("sent")}</p>
        </Notice>
      )}
      <PageForm action={answer} words={deskFormWords()} hidden={{ person: id }} submit={t("send")}>
        <TextArea
          name="text"
          label={t("text")}
          hint={t(`ways.${thread.way}`, { name: thread.firstName })}
          rows={4}
          maxLength={2_000}
        />
      </PageForm>
    </>
  );
}

function saidIn({ messages }: FileThread) {
  const t = deskText("thread");
  const now = new Date();
  return messages.map(({ id, side, author, at, seenAt, group, text }) => ({
    key: id,
    side: side === "coach" ? ("own" as const) : ("other" as const),
    who: author,
    when: momentInWords("fr", at, now),
    text: text ?? t("gone"),
    mark: [
      group === "group" ? t("toSeveral") : "",
      side === "coach" ? (seenAt ? t("seen", { when: momentInWords("fr", seenAt, now) }) : t("unseen")) : "",
    ]
      .filter(Boolean)
      .join(". "),
  }));
}
