import type { Metadata } from "next";
import { BackLink } from "../../../components/layout/back-link";
import { Page } from "../../../components/layout/page";
import { Letter } from "../../../components/messages/letter";
import { shownMessages as words } from "../../../lib/i18n/desk/messages";
import { momentInWords } from "../../../lib/i18n/format";
import { messagesShown, type ShownMessage } from "../../../lib/messages/queries";
import { read } from "../../../lib/platform/read";

export const metadata: Metadata = { title: words.title, robots: { index: false } };

type PageProps = { searchParams: Promise<{ a?: string | string[] }> };

export default async function Messages({ searchParams }: PageProps) {
  const { a } = await searchParams;
  const to = (typeof a === "string" ? a : "").slice(0, 100);
  const messages = await read(messagesShown, { to });
  return (
    <Page>
      <BackLink href="/fr">{words.home}</BackLink>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <form className="card stack" method="get" action="/dev/messages">
        <div className="field">
          <label htmlFor="a">{words.filter}</label>
          <input className="input" id="a" name="a" defaultValue={to} autoComplete="off" />
        </div>
        <p className="actions">
          <button className="btn" type="submit">
            {words.search}
          </button>
          <a href={to ? `/dev/messages?a=${encodeURIComponent(to)}` : "/dev/messages"}>{words.refresh}</a>
          {to && <a href="/dev/messages">{words.all}</a>}
        </p>
      </form>
      {messages.length === 0 && <p className="empty">{to ? words.noneFound : words.noneYet}</p>}
      {messages.map((message) => (
        <Message key={message.id} {...message} />
      ))}
    </Page>
  );
}

const Message = ({ channel, recipient, title, lines, language, direction, at, segments }: ShownMessage) => (
  <Letter
    title={title}
    lang={language}
    dir={direction}
    lines={lines.map((line) => line.map(({ text, href }) => ({ text, href: href && pathOf(href) })))}
    head={
      <>
        {channel === "sms" ? words.segments(segments) : words.email} · {words.to} <bdi>{recipient}</bdi> ·{" "}
        {momentInWords("fr", at)} · <span lang={language}>{language}</span>
      </>
    }
  />
);

/** Every link is ours: followed on this very host, whatever address the portal is known by. */
const pathOf = (href: string) => (URL.canParse(href) ? new URL(href).pathname : href);
