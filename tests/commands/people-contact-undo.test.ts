import { afterAll, describe, expect, test } from "vitest";
import { undoContactChange } from "../../lib/people/commands/contact-undo";
import { askContactCode, confirmContact, removeContact } from "../../lib/people/commands/contacts";
import { enterDemonstration } from "../../lib/people/commands/demonstration";
import { linkOutside, enterFromOutside } from "../../lib/people/commands/outside";
import { changePreferences } from "../../lib/people/commands/settings";
import { contactChange, mySettings } from "../../lib/people/queries/account";
import { forget } from "../../lib/messages/retention";
import { system, type Member } from "../../lib/platform/actor";
import { disconnect } from "../../lib/platform/db";
import { asSuperuser } from "../database";
import { codeSentTo, eventsOf, holding } from "../people-world";
import { box, sendAll, tellAll } from "../post";
import { newWorld, phone, someone, type World } from "../world";

afterAll(disconnect);

let numbers = 9300;
const newPhone = () => phone(++numbers);
const newMail = () => `contact${++numbers}@courrier.example`;

async function add(actor: Member, contact: string) {
  await askContactCode.execute(actor, { contact });
  const added = await confirmContact.execute(actor, { code: await codeSentTo(contact) });
  expect(added).toMatchObject({ status: "done" });
}
async function remove(actor: Member, value: string) {
  const { contacts } = (await mySettings.ask(actor, {}))!;
  const removed = await removeContact.execute(actor, { contact: contacts.find((one) => one.value === value)!.id });
  expect(removed).toMatchObject({ status: "done" });
}
const contactsOf = async (actor: Member) => (await mySettings.ask(actor, {}))!.contacts.map(({ value }) => value).toSorted();

/** What leaves now: to whom, and the link that it carries. */
async function told(world: World) {
  const post = box();
  await tellAll(world.mission, post, new Date());
  await sendAll(world.mission, post, new Date());
  const sent = [...post.texts, ...post.mails].map(({ to, text }) => ({ to, undo: /\/annuler\/([\w-]{45})/.exec(text)?.[1] }));
  return sent.filter(({ undo }) => undo !== undefined) as { to: string; undo: string }[];
}
const tellsTo = (letters: readonly { to: string; undo: string }[], to: string) => letters.find((one) => one.to === to)!.undo;
const later = (days: number) =>
  asSuperuser((client) =>
    client.query(
      `begin; set local app.actor_role = 'test'; update contact_undo set at = at - interval '${days} days', until = until - interval '${days} days';
       update contact_point set created_at = created_at - interval '${days} days'; commit`,
    ),
  );

describe("an old contact", () => {
  test("is told that another was added, and takes it back: everything is as before, and whoever did it is out", async () => {
    const world = await newWorld();
    const [old, intruder] = [newPhone(), newMail()];
    const yasmina = await someone(world.mission, "seeker", "Yasmina", old);
    const opened = await enterDemonstration.execute(world.visitor, { as: "seeker" });
    const secret = opened.status === "done" ? opened.value.secret : "";
    expect(await holding(world.mission, secret)).toMatchObject({ personId: yasmina.personId });
    const account = { issuer: "https://identite.example", subject: intruder };
    await add(yasmina, intruder);
    await linkOutside.execute(yasmina, account);
    await changePreferences.execute(yasmina, { channel: "email", locale: "nl" });
    await remove(yasmina, old);
    expect(await contactsOf(yasmina)).toEqual([intruder]);

    const letters = await told(world);
    expect(letters.map(({ to }) => to)).toEqual([old, old]);
    const undo = letters[0]!.undo;
    expect(await contactChange.ask(world.visitor, { undo })).toMatchObject({ change: "added" });
    expect((await undoContactChange.execute(world.visitor, { undo })).status).toBe("done");
    expect(await contactsOf(yasmina)).toEqual([old]);
    expect(await mySettings.ask(yasmina, {})).toMatchObject({ channel: "sms" });
    expect(await holding(world.mission, secret)).toBeNull();
    expect(await enterFromOutside.execute(world.visitor, account)).toEqual({ status: "refused", refusal: "outside_unknown" });
    expect(await eventsOf(world.mission, "people.contact_undone")).toMatchObject([{ subject: yasmina.personId }]);
    // Both links are spent by the first.
    for (const each of letters) {
      expect(await contactChange.ask(world.visitor, { undo: each.undo })).toBeNull();
      expect(await undoContactChange.execute(world.visitor, { undo: each.undo })).toEqual({ status: "missing" });
    }
  });

  test("that was removed comes back alone when only its removal is undone", async () => {
    const world = await newWorld();
    const [old, mine] = [newPhone(), newMail()];
    const yasmina = await someone(world.mission, "seeker", "Yasmina", old);
    await add(yasmina, mine);
    await told(world);
    await remove(yasmina, old);
    const undo = tellsTo(await told(world), old);
    expect((await undoContactChange.execute(world.visitor, { undo })).status).toBe("done");
    expect(await contactsOf(yasmina)).toEqual([old, mine].toSorted());
  });

  test("may undo for seven days, not an hour longer, and nothing is kept after", async () => {
    const world = await newWorld();
    const old = newPhone();
    const yasmina = await someone(world.mission, "seeker", "Yasmina", old);
    await add(yasmina, newMail());
    const [letter] = await told(world);
    await later(6.99);
    expect(await contactChange.ask(world.visitor, { undo: letter!.undo })).not.toBeNull();
    await later(0.02);
    expect(await contactChange.ask(world.visitor, { undo: letter!.undo })).toBeNull();
    expect(await undoContactChange.execute(world.visitor, { undo: letter!.undo })).toEqual({ status: "missing" });
    const rows = () => asSuperuser((client) => client.query("select 1 from contact_undo where mission_id = $1", [world.mission]));
    expect((await rows()).rowCount).toBe(1);
    await later(1);
    await forget(system(world.mission, "messages.forget"));
    expect((await rows()).rowCount).toBe(0);
  });

  test("opens nothing in another Mire", async () => {
    const [here, there] = [await newWorld(), await newWorld()];
    await add(await someone(here.mission, "seeker", "Yasmina", newPhone()), newMail());
    const [letter] = await told(here);
    expect(await contactChange.ask(there.visitor, { undo: letter!.undo })).toBeNull();
    expect(await undoContactChange.execute(there.visitor, { undo: letter!.undo })).toEqual({ status: "missing" });
  });
});

describe("a contact of this week", () => {
  test("is not told: whoever added it cannot undo what the owner does next, and the owner's undo takes all of it back", async () => {
    const world = await newWorld();
    const [old, intruder, second] = [newPhone(), newMail(), newPhone()];
    const yasmina = await someone(world.mission, "seeker", "Yasmina", old);
    await add(yasmina, intruder);
    await add(yasmina, second);
    await remove(yasmina, intruder);
    const letters = await told(world);
    expect(letters.map(({ to }) => to)).toEqual([old, old]);
    expect((await undoContactChange.execute(world.visitor, { undo: letters[0]!.undo })).status).toBe("done");
    expect(await contactsOf(yasmina)).toEqual([old]);
  });

  test("a week later is an old one like the others", async () => {
    const world = await newWorld();
    const [old, second] = [newPhone(), newMail()];
    const yasmina = await someone(world.mission, "seeker", "Yasmina", old);
    await add(yasmina, second);
    await told(world);
    await later(8);
    await add(yasmina, newMail());
    expect((await told(world)).map(({ to }) => to).toSorted()).toEqual([old, second].toSorted());
  });
});

test("ten posts of the same link at the same instant undo once", async () => {
  const world = await newWorld();
  const yasmina = await someone(world.mission, "seeker", "Yasmina", newPhone());
  await add(yasmina, newMail());
  const [letter] = await told(world);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => undoContactChange.execute(world.visitor, { undo: letter!.undo })),
  );
  expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
});
