import { ok, refuse } from "../../kernel/result";
import { command } from "../../platform/command";
import { member } from "../../platform/policy";
import { everybody, filtersIn, queryOf, sortIn } from "../rules/views";
import { removeViewInput, saveViewInput, shortcutsInput } from "../schema/caseload";

/** More would be a list to search in. */
const mostViews = 20;

const ownDesk = member("a coach or coordinator, for their own desk", "coach", "coordinator");

/** What an address is worth keeping for: its filters and its order; never words that somebody typed, nor a person. */
const kept = (query: string) => {
  const asked = Object.fromEntries(new URLSearchParams(query));
  return queryOf({ ...filtersIn(asked), words: everybody.words }, { sort: sortIn(asked) });
};

/** "Enregistrer la vue": the address of the list, under a name. */
export const saveView = command({
  name: "caseload.save_view",
  input: saveViewInput,
  load: async () => ({}),
  policy: ownDesk,
  run: async ({ db, actor, input: { name, query } }) => {
    const me = actor.membershipId;
    await db.sql`select pg_advisory_xact_lock(hashtextextended(${me}, 14))`;
    const views = await db.sql<{ name: string }>`select name from saved_view where membership_id = ${me}::uuid`;
    if (views.some((view) => view.name === name)) return refuse("view_exists");
    if (views.length >= mostViews) return refuse("too_many_views");
    const [made] = await db.sql<{ id: string; query: string }>`
      insert into saved_view (membership_id, name, query) values (${me}::uuid, ${name}, ${kept(query)}) returning id, query`;
    if (!made) throw new Error("a view was not written");
    return ok({ value: made, events: [{ type: "caseload.view_saved", subject: me, data: { view: made.id } }] });
  },
});

export const removeView = command({
  name: "caseload.remove_view",
  input: removeViewInput,
  load: async ({ db, actor, input }) => {
    if (actor.kind !== "member") return null;
    const [view] = await db.sql<{ id: string }>`
      select id from saved_view where id = ${input.view}::uuid and membership_id = ${actor.membershipId}::uuid for update`;
    return view ?? null;
  },
  policy: ownDesk,
  run: async ({ db, actor, subject }) => {
    await db.sql`delete from saved_view where id = ${subject.id}::uuid`;
    return ok({
      value: {},
      events: [{ type: "caseload.view_removed", subject: actor.membershipId, data: { view: subject.id } }],
    });
  },
});

/** Single keys on or off (WCAG 2.1.4): somebody who dictates, or whose hands tremble, turns them off. */
export const setShortcuts = command({
  name: "caseload.set_shortcuts",
  input: shortcutsInput,
  load: async () => ({}),
  policy: ownDesk,
  run: async ({ db, actor, input: { shortcuts } }) => {
    await db.sql`
      insert into desk_preference (membership_id, shortcuts) values (${actor.membershipId}::uuid, ${shortcuts})
      on conflict (membership_id) do update set shortcuts = excluded.shortcuts`;
    return ok({ value: {}, events: [{ type: "caseload.shortcuts_set", subject: actor.membershipId, data: { shortcuts } }] });
  },
});
