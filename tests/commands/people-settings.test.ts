import { describe, expect, test } from "vitest";
import { askContactCode, confirmContact, removeContact } from "../../lib/people/commands/contacts";
import { changePreferences, correctName } from "../../lib/people/commands/settings";
import { askCode, enterWithCode } from "../../lib/people/commands/sign-in-by-code";
import { mySettings } from "../../lib/people/queries/account";
import { myRecords, whoOpenedMyFile } from "../../lib/people/queries/own-data";
import type { Member } from "../../lib/platform/actor";
import { asActor } from "../../lib/platform/db";
import { recordView } from "../../lib/platform/event";
import { asSuperuser } from "../database";
import { codeSentTo, otherThan, somebody } from "../people-world";
import { newWorld, phone, someone } from "../world";

const contactsOf = async (actor: Member) => (await mySettings.ask(actor, {}))!.contacts.map(({ value }) => value);
const idOf = async (actor: Member, value: string) =>
  (await mySettings.ask(actor, {}))!.contacts.find((contact) => contact.value === value)!.id;

describe("settings", () => {
  test("a channel needs its contact point", async () => {
    const world = await newWorld();
    const yasmina = await someone(world.mission, "seeker", "Yasmina", phone(8001));
    const choose = (channel: string) => changePreferences.execute(yasmina, { channel, locale: "fr-facile" });
    expect(await choose("email")).toEqual({ status: "refused", refusal: "no_email" });
    expect((await choose("sms")).status).toBe("done");
    expect((await choose("none")).status).toBe("done");
    expect(await mySettings.ask(yasmina, {})).toMatchObject({ channel: "none", locale: "fr-facile" });
  });

  test("a phone said to be shared asks the first name after the code, even of one person", async () => {
    const world = await newWorld();
    const yasmina = await someone(world.mission, "seeker", "Yasmina", phone(8002));
    await changePreferences.execute(yasmina, { channel: "sms", locale: "fr", sharedPhone: "yes" });
    const asked = await askCode.execute(world.visitor, { contact: phone(8002) });
    const browser = asked.status === "done" ? asked.value.browser : null;
    expect(await enterWithCode.execute(world.visitor, { browser, code: await codeSentTo(phone(8002)) })).toMatchObject({
      status: "done",
      value: { secret: null },
    });
  });

  test("a corrected first name is the one that counts from then on, unless a relative has it", async () => {
    const world = await newWorld();
    const yasmina = await someone(world.mission, "seeker", "Yasmina", phone(8003));
    await somebody(world.mission, "Élise", phone(8003));
    expect(await correctName.execute(yasmina, { firstName: "elise" })).toEqual({
      status: "refused",
      refusal: "first_name_taken",
    });
    expect((await correctName.execute(yasmina, { firstName: "Yasmine", familyName: "Amrani" })).status).toBe("done");
    expect(await mySettings.ask(yasmina, {})).toMatchObject({ firstName: "Yasmine", familyName: "Amrani" });
    const keys = await asSuperuser((client) =>
      client.query("select first_name_key from contact_point where person_id = $1", [yasmina.personId]),
    );
    expect(keys.rows).toEqual([{ first_name_key: "yasmine" }]);
  });
});

describe("a new contact point", () => {
  test("counts once its code comes back, and one always stays", async () => {
    const world = await newWorld();
    const yasmina = await someone(world.mission, "seeker", "Yasmina", phone(8004));
    const address = "yasmina.8004@courrier.example";
    expect(await removeContact.execute(yasmina, { contact: await idOf(yasmina, phone(8004)) })).toEqual({
      status: "refused",
      refusal: "last_contact",
    });
    expect((await askContactCode.execute(yasmina, { contact: address })).status).toBe("done");
    const code = await codeSentTo(address);
    expect(await confirmContact.execute(yasmina, { code: otherThan(code) })).toEqual({
      status: "refused",
      refusal: "code_wrong",
    });
    expect(await contactsOf(yasmina)).toEqual([phone(8004)]);
    expect((await confirmContact.execute(yasmina, { code })).status).toBe("done");
    expect(await contactsOf(yasmina)).toEqual([phone(8004), address]);
    expect(await confirmContact.execute(yasmina, { code })).toEqual({ status: "refused", refusal: "code_expired" });
    expect((await removeContact.execute(yasmina, { contact: await idOf(yasmina, phone(8004)) })).status).toBe("done");
    expect(await mySettings.ask(yasmina, {})).toMatchObject({ channel: "email" });
  });

  test("its code lets nobody in, and belongs to the account that asked", async () => {
    const world = await newWorld();
    const [yasmina, marc] = [
      await someone(world.mission, "seeker", "Yasmina", phone(8005)),
      await someone(world.mission, "seeker", "Marc", phone(8006)),
    ];
    await askContactCode.execute(yasmina, { contact: phone(8007) });
    const code = await codeSentTo(phone(8007));
    expect(await confirmContact.execute(marc, { code })).toEqual({ status: "refused", refusal: "code_expired" });
    expect(await removeContact.execute(marc, { contact: await idOf(yasmina, phone(8005)) })).toEqual({ status: "missing" });
  });
});

describe("my data", () => {
  test("say who opened my file, and not my own looks nor other people's files", async () => {
    const world = await newWorld();
    const yasmina = await someone(world.mission, "seeker", "Yasmina", phone(8008));
    const marc = await someone(world.mission, "seeker", "Marc", phone(8009));
    const look = (actor: Member, person: string) =>
      asActor(actor, "write", (db) => recordView(db, actor, "sessions.sheet", [person]));
    await look(world.coach, yasmina.personId);
    await look(world.coach, marc.personId);
    await look(yasmina, yasmina.personId);
    expect(await whoOpenedMyFile.ask(yasmina, {})).toMatchObject([
      { name: expect.stringContaining("Claire"), role: "coach", at: expect.any(Date) },
    ]);
  });

  test("come whole, with nothing of anybody else and no secret", async () => {
    const world = await newWorld();
    const yasmina = await someone(world.mission, "seeker", "Yasmina", phone(8010));
    await someone(world.mission, "seeker", "Marc", phone(8011));
    const records = await myRecords.ask(yasmina, {});
    expect(records).toMatchObject({
      person: { first_name: "Yasmina" },
      contacts: [{ value: phone(8010) }],
      roles: [{ role: "seeker" }],
    });
    const written = JSON.stringify(records);
    for (const hidden of ["Marc", phone(8011), "id_hash", "password_hash", "code_hash"]) expect(written).not.toContain(hidden);
  });

  test("are nobody's who is not signed in", async () => {
    const world = await newWorld();
    expect(await myRecords.ask(world.visitor, {})).toBeNull();
    expect(await whoOpenedMyFile.ask(world.visitor, {})).toBeNull();
  });
});
