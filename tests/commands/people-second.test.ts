import { afterAll, describe, expect, test } from "vitest";
import { acceptInvitation, choosePassword } from "../../lib/people/commands/accept-invitation";
import { confirmInvitation, foundCoordinator, invite, withdrawInvitation } from "../../lib/people/commands/invitations";
import { changeStanding } from "../../lib/people/commands/standing";
import { id } from "../../lib/kernel/id";
import { invitationOf, team } from "../../lib/people/queries/team";
import { decideSecond, secondPersonFor } from "../../lib/people/rules/roles";
import { system, type Member } from "../../lib/platform/actor";
import { asActor, disconnect } from "../../lib/platform/db";
import { linkToken } from "../../lib/platform/link";
import { asSuperuser } from "../database";
import { membershipId, staff, totpNow } from "../people-world";
import { box, sendAll, tellAll } from "../post";
import { newWorld, someone, type World } from "../world";

afterAll(disconnect);

let guests = 0;
const guest = (role: string) => ({ email: `seconde${++guests}@essai.example`, firstName: "Nadia", familyName: "Leroy", role });
const world = async () => {
  const made = await newWorld();
  return {
    ...made,
    helene: await someone(made.mission, "coordinator", "Hélène"),
    tom: await someone(made.mission, "admin", "Tom"),
  };
};

async function proposed(actor: Member, who: object): Promise<{ invitation: string; second: string }> {
  const outcome = await invite.execute(actor, who);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const confirm = (actor: Member, invitation: string) => confirmInvitation.execute(actor, { invitation });
const opens = (here: World, invitation: string) =>
  invitationOf.ask(here.visitor, { invitation: linkToken("invitation", invitation, 1) });
const mailsOf = async (here: World) => {
  const post = box();
  await tellAll(here.mission, post, new Date());
  await sendAll(here.mission, post, new Date());
  return post.mails.map(({ to }) => to);
};
const refused = (refusal: string) => ({ status: "refused", refusal });

describe("the keys of the house", () => {
  test.each(["coordinator", "admin"])("%s: proposed by one, opened by nobody, until another person confirms", async (role) => {
    const here = await world();
    const who = guest(role);
    const { invitation, second } = await proposed(here.helene, who);
    expect(second).toBe("awaited");
    expect(await opens(here, invitation)).toBeNull();
    const link = linkToken("invitation", invitation, 1);
    const password = "sept canards verts";
    expect(await choosePassword.execute(here.visitor, { invitation: link, password, again: password })).toEqual(
      refused("invitation_over"),
    );
    const prepared = { invitation, passwordHash: "x", totp: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" };
    expect(await acceptInvitation.execute(here.visitor, { invitation: link, prepared, code: totpNow(prepared.totp) })).toEqual(
      refused("invitation_over"),
    );
    expect(await mailsOf(here)).toEqual([]);
    expect((await team.ask(here.tom, {}))!.invitations).toMatchObject([
      { second: "awaited", proposer: "Hélène", proposed: "other" },
    ]);
    expect((await confirm(here.tom, invitation)).status).toBe("done");
    expect(await opens(here, invitation)).toMatchObject({ role });
    expect(await mailsOf(here)).toEqual([who.email]);
    expect(await confirm(here.tom, invitation)).toEqual({ status: "missing" });
  });

  test("a coach or a partner is invited by one", async () => {
    const here = await world();
    for (const role of ["coach", "partner"]) {
      const { invitation, second } = await proposed(here.helene, guest(role));
      expect(second).toBe("not_needed");
      expect(await opens(here, invitation)).not.toBeNull();
      expect(await confirm(here.tom, invitation)).toEqual({ status: "missing" });
    }
  });

  test("new ways in for somebody who has some want a second person too, by their address or by their contact", async () => {
    const here = await world();
    const claire = await staff(here.mission, "coach", `claire.seconde${++guests}@essai.example`);
    const again = (email: string) => ({ email, firstName: "Claire", familyName: "Coach", role: "coach" });
    expect((await proposed(here.helene, again(claire.email))).second).toBe("awaited");
    const other = `autre.claire${guests}@essai.example`;
    await asActor(system(here.mission, "test"), "write", ({ tables }) =>
      tables.contactPoint.create({ data: { personId: claire.personId, kind: "email", value: other, firstNameKey: "claire" } }),
    );
    expect((await proposed(here.helene, again(other))).second).toBe("awaited");
  });
});

describe("the second person", () => {
  test("is not the first, in whatever role, nor the one who gains, nor a coach", async () => {
    const here = await world();
    const { invitation } = await proposed(here.helene, guest("admin"));
    const inOtherRole = await asActor(system(here.mission, "test"), "write", ({ tables }) =>
      tables.membership.create({ data: { personId: here.helene.personId, role: "admin" } }),
    );
    const sameHuman: Member = { ...here.helene, role: "admin", membershipId: membershipId(inOtherRole.id) };
    expect(await confirm(here.helene, invitation)).toEqual(refused("needs_other_person"));
    expect(await confirm(sameHuman, invitation)).toEqual(refused("needs_other_person"));
    expect(await confirm(here.coach, invitation)).toEqual({ status: "missing" });
    const { email, ...tom } = await staff(here.mission, "admin", `tom.seconde${++guests}@essai.example`);
    const lost = await proposed(here.helene, { email, firstName: "Claire", familyName: "Admin", role: "admin" });
    const himself: Member = { ...here.tom, personId: id(tom.personId), membershipId: membershipId(tom.membershipId) };
    expect(await confirm(himself, lost.invitation)).toEqual(refused("not_for_yourself"));
    expect((await confirm(here.tom, lost.invitation)).status).toBe("done");
  });

  test("confirms once, even when two do at the same instant", async () => {
    const here = await world();
    const others = [here.tom, await someone(here.mission, "coordinator", "Paule"), await someone(here.mission, "admin", "Lise")];
    const { invitation } = await proposed(here.helene, guest("coordinator"));
    const outcomes = await Promise.all(others.map((other) => confirm(other, invitation)));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
  });

  test("confirms nothing that is withdrawn, older than seven days, of another Mire, or of somebody who is no longer there", async () => {
    const [here, there] = [await world(), await world()];
    const paule = await someone(here.mission, "coordinator", "Paule");
    const withdrawn = await proposed(here.helene, guest("admin"));
    await withdrawInvitation.execute(here.tom, { invitation: withdrawn.invitation });
    const old = await proposed(here.helene, guest("admin"));
    await asSuperuser((client) =>
      client.query(
        `begin; set local app.actor_role = 'test'; update invitation set expires_at = expires_at - interval '8 days' where id = '${old.invitation}'; commit`,
      ),
    );
    const gone = await proposed(paule, guest("admin"));
    await changeStanding.execute(here.helene, { membership: paule.membershipId, to: "suspended" });
    for (const { invitation } of [withdrawn, old, gone])
      expect(await confirm(here.tom, invitation)).toEqual({ status: "missing" });
    const open = await proposed(here.helene, guest("admin"));
    expect(await confirm(there.tom, open.invitation)).toEqual({ status: "missing" });
  });

  test("who leaves takes along the invitations that nobody used", async () => {
    const here = await world();
    const paule = await someone(here.mission, "coordinator", "Paule");
    const [byPaule, withPaule] = [await proposed(paule, guest("coach")), await proposed(here.helene, guest("admin"))];
    await confirm(paule, withPaule.invitation);
    await changeStanding.execute(here.helene, { membership: paule.membershipId, to: "left" });
    for (const { invitation } of [byPaule, withPaule]) expect(await opens(here, invitation)).toBeNull();
  });

  test("the database itself refuses one person twice, and an account before the second", async () => {
    const here = await world();
    const { invitation } = await proposed(here.helene, guest("admin"));
    const tamper = (set: string) =>
      asSuperuser((client) =>
        client.query(`begin; set local app.actor_role = 'test'; update invitation set ${set} where id = '${invitation}'; commit`),
      );
    await expect(tamper("second_person = 'given', confirmed_by = invited_by")).rejects.toThrow("invitation_second_person");
    await expect(tamper("second_person = 'given'")).rejects.toThrow("invitation_second_person");
    await expect(tamper("accepted_at = now()")).rejects.toThrow("invitation_second_person");
  });
});

describe("the installation", () => {
  const founder = () => ({ email: `fonde${++guests}@essai.example`, firstName: "Fanny", familyName: "Debut" });

  test("invites the first coordinator and the second, alone; from two on they do it together", async () => {
    const here = await newWorld();
    const installation = system(here.mission, "found");
    const first = await foundCoordinator.execute(installation, founder());
    expect(first.status).toBe("done");
    expect(await opens(here, first.status === "done" ? first.value.invitation : "")).toMatchObject({ role: "coordinator" });
    await someone(here.mission, "coordinator", "Hélène");
    expect((await foundCoordinator.execute(installation, founder())).status).toBe("done");
    await someone(here.mission, "coordinator", "Paule");
    expect(await foundCoordinator.execute(installation, founder())).toEqual(refused("enough_coordinators"));
  });
});

test("who wants a second person, and who may be it, as tables", () => {
  const wants = (["coach", "partner", "coordinator", "admin"] as const).map((role) => [
    role,
    secondPersonFor(role, "new"),
    secondPersonFor(role, "held"),
  ]);
  expect(wants).toEqual([
    ["coach", "not_needed", "awaited"],
    ["partner", "not_needed", "awaited"],
    ["coordinator", "awaited", "awaited"],
    ["admin", "awaited", "awaited"],
  ]);
  const may = (proposer: string, confirmer: string, who: "self" | "other") => decideSecond({ proposer, confirmer, guest: who });
  expect(may("a", "b", "other")).toMatchObject({ ok: true });
  expect(may("a", "a", "other")).toMatchObject({ refusal: "needs_other_person" });
  expect(may("a", "b", "self")).toMatchObject({ refusal: "not_for_yourself" });
});
