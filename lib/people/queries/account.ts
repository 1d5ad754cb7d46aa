import { query } from "../../platform/query";
import { bound } from "../commands/codes";
import type { Channel, ContactKind } from "../model";
import { themself, whoGotTheUndoLink } from "../policy";
import { nothing, undoInput } from "../schema";

export type OwnContact = {
  readonly id: string;
  readonly kind: ContactKind;
  readonly value: string;
  readonly isVerified: boolean;
  readonly use: "own" | "shared";
};
export type OwnSettings = {
  readonly firstName: string;
  readonly familyName: string | null;
  readonly channel: Channel;
  readonly locale: string;
  readonly contacts: readonly OwnContact[];
  /** A new contact point whose code is awaited. */
  readonly awaited: { readonly kind: ContactKind; readonly value: string } | null;
};

export const mySettings = query({
  name: "people.my_settings",
  input: nothing,
  policy: themself,
  fetch: async ({ db, actor }): Promise<OwnSettings | null> => {
    const [row] = await db.sql<OwnSettings>`
      select p.first_name as "firstName", p.family_name as "familyName", p.channel, p.locale,
        coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'value', c.value, 'isVerified', c.verified_at is not null, 'use', c.use) order by c.created_at, c.id)
          from contact_point c where c.mission_id = p.mission_id and c.person_id = p.id), '[]') as contacts,
        (select json_build_object('kind', s.kind, 'value', s.contact) from sign_in_code s
          where s.browser_hash = ${bound(actor.membershipId, "contact")} and s.purpose = 'contact' and s.used_at is null and s.expires_at > now() order by s.created_at desc limit 1) as awaited
      from person p where p.id = ${actor.personId}::uuid`;
    return row ?? null;
  },
});

/** What an undo link shows: which change, when, until when it can be taken back. Looking changes nothing: scanners open links. */
export const contactChange = query({
  name: "people.contact_change",
  input: undoInput,
  policy: whoGotTheUndoLink,
  fetch: async ({ db, input: { undo } }) => {
    const [row] = await db.sql<{ change: "added" | "removed"; at: Date; until: Date }>`
      select change, at, until from contact_undo where id = ${undo.id}::uuid and ${undo.version}::int = 1 and undone_at is null and until > now()`;
    return row ?? null;
  },
});

export type OwnSession = {
  readonly id: string;
  readonly device: string;
  readonly since: Date;
  readonly seen: Date;
  readonly here: "here" | "elsewhere";
  readonly kiosk: boolean;
};

/** Where one's account is open now. */
export const mySessions = query({
  name: "people.my_sessions",
  input: nothing,
  policy: themself,
  fetch: ({ db, actor }) => db.sql<OwnSession>`
    select public_id as id, device, created_at as since, seen_at as seen, kiosk, case when public_id = ${actor.sessionId}::uuid then 'here' else 'elsewhere' end as here
    from session where membership_id = ${actor.membershipId}::uuid and revoked_at is null and idle_until > now() and abs_until > now()
    order by (public_id = ${actor.sessionId}::uuid) desc, seen_at desc`,
});

/** The outside account linked to one's own, if any: its provider only. */
export const myOutsideAccount = query({
  name: "people.my_outside_account",
  input: nothing,
  policy: themself,
  fetch: async ({ db, actor }) => {
    const rows = await db.sql<{
      issuer: string;
    }>`select issuer from outside_identity where membership_id = ${actor.membershipId}::uuid order by linked_at`;
    return { issuers: rows.map(({ issuer }) => issuer) };
  },
});
