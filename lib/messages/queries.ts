import { z } from "zod";
import { directionOf, languageTag, localeOr } from "../i18n/locale";
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

type Row = { readonly id: string; readonly channel: "sms" | "email"; readonly recipient: string; readonly title: string; readonly body: string; readonly at: Date; readonly locale: string | null };

/** Mails and texts of this Mire that the embedded adapters kept, newest first; `to` is a part of the recipient. */
export const messagesShown = query({
  name: "messages.shown",
  input: z.strictObject({ to: z.string().trim().max(100).default("") }),
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
