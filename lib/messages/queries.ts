import { z } from "zod";
import { directionOf, languageTag, localeOr } from "../i18n/locale";
import { member } from "../platform/policy";
import { query } from "../platform/query";
import { whoTriesMessages } from "./policy";
import { piecesOf, segmentsOf, type Piece } from "./rules";

export type ShownMessage = {
  readonly id: string;
  readonly channel: "sms" | "email";
  readonly recipient: string;
  readonly title: string;
  readonly lines: readonly (readonly Piece[])[];
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly at: Date;
  /** Parts of the text message; 0 for a mail. */
  readonly segments: number;
};

type Row = {
  readonly id: string;
  readonly channel: "sms" | "email";
  readonly recipient: string;
  readonly title: string;
  readonly body: string;
  readonly at: Date;
  readonly locale: string | null;
};

/** Mails and texts of this Mire that the embedded adapters kept, newest first; `to` is a part of the recipient. */
export const messagesShown = query({
  name: "messages.shown",
  input: z.strictObject({
    to: z
      .string()
      .trim()
      .max(100)
      .regex(/^\P{Cc}*$/u)
      .default(""),
  }),
  policy: whoTriesMessages,
  fetch: async ({ db, input }): Promise<readonly ShownMessage[]> => {
    const rows = await db.sql<Row>`
      select d.id, d.channel, d.recipient, d.title, d.body, d.at, m.locale
      from delivery d
      left join message m on left(translate(encode(sha256(convert_to(m.mission_id::text || '|' || m.key, 'UTF8')), 'base64'), '+/=', '-_'), 32) = d.message_id
      where position(lower(${input.to}) in lower(d.recipient)) > 0 or position(lower(${input.to}) in lower(d.body)) > 0
      order by d.at desc, d.id desc limit 100`;
    return rows.map(shown);
  },
});

const shown = ({ locale, body, ...row }: Row): ShownMessage => ({
  ...row,
  lines: body.split("\n").map(piecesOf),
  language: languageTag[localeOr(locale ?? undefined)],
  direction: directionOf(localeOr(locale ?? undefined)),
  segments: row.channel === "sms" ? segmentsOf(body) : 0,
});

export type QueueFacts = {
  readonly name: string;
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
  readonly oldestMinutes: number | null;
};
export type DeadMessage = { readonly id: string; readonly template: string; readonly at: Date; readonly failure: string | null };

/** How the machine does: sizes and ids. No name, no contact point, no word of any message. */
export const health = query({
  name: "messages.health",
  input: z.strictObject({}),
  policy: member("the technical administrator, who sees no file", "admin"),
  fetch: async ({ db, actor }) => {
    const queues = await db.sql<QueueFacts>`
      select q.name, count(j.id) filter (where j.state in ('created', 'retry'))::int as waiting, count(j.id) filter (where j.state = 'active')::int as running,
        count(j.id) filter (where j.state = 'failed')::int as failed,
        floor(extract(epoch from now() - min(j.created_on) filter (where j.state in ('created', 'retry'))) / 60)::int as "oldestMinutes"
      from pgboss.queue q left join pgboss.job j on j.name = q.name and (j.data->>'mission' = ${actor.missionId} or j.data->>'mission' is null)
      where q.name not like '\\_\\_%' group by q.name order by q.name`;
    const dead =
      await db.sql<DeadMessage>`select id, template, created_at as at, failure from message where status = 'dead' order by created_at desc limit 100`;
    return { queues, dead };
  },
});
