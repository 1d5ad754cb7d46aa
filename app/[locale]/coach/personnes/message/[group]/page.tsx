import type { Metadata } from "next";
import { TextArea } from "../../../../../../components/forms/text-area.client";
import { BackLink } from "../../../../../../components/layout/back-link";
import { Notice } from "../../../../../../components/ui/notice";
import { deskFormWords, deskText } from "../../../../../../lib/i18n/desk/text";
import { momentInWords, timeInWords } from "../../../../../../lib/i18n/format";
import { read } from "../../../../../../lib/platform/read";
import { groupView, type GroupView } from "../../../../../../lib/tracks/queries/group";
import { PageForm } from "../../../../page-form";
import { confirm, rewrite, undo } from "../actions";
import { reachedIn, Recipients } from "../recipients";
import { Countdown } from "./countdown.client";

export const metadata: Metadata = { title: deskText("thread")("group.title") };

type Props = {
  readonly params: Promise<{ readonly locale: string; readonly group: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

/** Before it leaves: who gets it and who does not. While it leaves: how to take it back. After: what became of it. */
export default async function GroupPage({ params, searchParams }: Props) {
  const [{ locale, group }, { texte }] = [await params, await searchParams];
  const view = await read(groupView, { group });
  const isOpen = view.state === "draft" || view.state === "undone";
  const isWriting = isOpen && (view.text === "" || texte !== undefined);
  const t = deskText("thread");
  const here = `/${locale}/coach/personnes/message/${group}`;
  return (
    <>
      <BackLink href={`/${locale}/coach/personnes`}>{t("group.list")}</BackLink>
      <h1>{t("group.title")}</h1>
      {view.state === "leaving" && <Leaving view={view} here={here} />}
      {view.state === "undone" && (
        <Notice tone="ok" live="status">
          <p>{t("group.undone")}</p>
        </Notice>
      )}
      {view.state === "sent" && <Sent view={view} />}
      {isWriting ? <Writing view={view} /> : <Text view={view} here={here} />}
      {view.state === "draft" && !isWriting && <Sending view={view} />}
      <Recipients locale={locale} recipients={view.recipients} />
    </>
  );
}

type ViewProps = { readonly view: GroupView };

function Leaving({ view, here }: ViewProps & { readonly here: string }) {
  const t = deskText("thread");
  const left = Math.max(0, (view.leavesAt?.getTime() ?? 0) - Date.now());
  return (
    <Notice tone="warn" title={t("group.leaving")}>
      <Countdown milliseconds={left} words={secondsInWords()}>
        {view.leavesAt && t("group.leavingUntil", { time: timeInWords("fr", view.leavesAt) })}
      </Countdown>
      <PageForm action={undo} words={deskFormWords()} hidden={{ group: view.id }} submit={t("group.undo")} look="danger" />
      <p>
        <a href={here}>{t("group.look")}</a>
      </p>
    </Notice>
  );
}

/** A sentence for each second that may be left: the browser chooses, it has no words of its own. */
const secondsInWords = () => Array.from({ length: 12 }, (_, count) => deskText("thread")("group.seconds", { count }));

function Sent({ view }: ViewProps) {
  const t = deskText("thread");
  return (
    <Notice tone="ok" live="status" title={t("group.sentTo", { count: reachedIn(view.recipients).length })}>
      {view.sentAt && <p>{t("group.sentAt", { when: momentInWords("fr", view.sentAt) })}</p>}
    </Notice>
  );
}

function Writing({ view }: ViewProps) {
  const t = deskText("thread");
  return (
    <PageForm action={rewrite} words={deskFormWords()} hidden={{ group: view.id }} submit={t("group.rewriteSend")}>
      <TextArea name="text" label={t("group.text")} hint={t("group.textHint")} value={view.text} rows={6} maxLength={2_000} />
    </PageForm>
  );
}

function Text({ view, here }: ViewProps & { readonly here: string }) {
  const t = deskText("thread");
  const mayChange = view.state === "draft" || view.state === "undone";
  return (
    <div className="note">
      <p className="typed">{view.text || t("gone")}</p>
      {mayChange && (
        <p>
          <a href={`${here}?texte=1`}>{t("group.rewrite")}</a>
        </p>
      )}
    </div>
  );
}

function Sending({ view }: ViewProps) {
  const t = deskText("thread");
  const count = reachedIn(view.recipients).length;
  if (count === 0) return <Notice tone="warn">{t("codes.group_nobody_left")}</Notice>;
  return <PageForm action={confirm} words={deskFormWords()} hidden={{ group: view.id }} submit={t("group.send", { count })} />;
}
