import { describe, expect, test } from "vitest";
import { acceptInvitation, choosePassword, type Prepared } from "../../lib/people/commands/accept-invitation";
import { confirmInvitation, invite, withdrawInvitation } from "../../lib/people/commands/invitations";
import { checkPassword, enterWithFactor } from "../../lib/people/commands/sign-in-by-password";
import { changeStanding } from "../../lib/people/commands/standing";
import { invitationOf, team } from "../../lib/people/queries/team";
import type { Member } from "../../lib/platform/actor";
import { linkToken, openLink } from "../../lib/platform/link";
import { asSuperuser } from "../database";
import { holding, totpNow } from "../people-world";
import { newWorld, someone, type World } from "../world";

const password = "sept canards verts";
const guest = { email: "nadia@essai.example", firstName: "Nadia", familyName: "Leroy", role: "coach" };

async function invited(coordinator: Member, who: object = guest): Promise<string> {
  const outcome = await invite.execute(coordinator, who);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return linkToken("invitation", outcome.value.invitation, 1);
}
/** A second person confirms what this link will open. */
async function agree(second: Member, link: string) {
  const outcome = await confirmInvitation.execute(second, { invitation: openLink("invitation", link)!.id });
  expect(outcome).toMatchObject({ status: "done" });
}
async function prepare(world: World, invitation: string): Promise<Prepared> {
  const outcome = await choosePassword.execute(world.visitor, { invitation, password, again: password });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const accept = (world: World, invitation: string, prepared: Prepared | null, steps = 0) =>
  acceptInvitation.execute(world.visitor, { invitation, prepared, code: prepared ? totpNow(prepared.totp, steps) : "000000" });

const world = async () => {
  const made = await newWorld();
  return { ...made, coordinator: await someone(made.mission, "coordinator", "Hélène") };
};

describe("an invitation", () => {
  test("gives an account with both factors, a session, and ten recovery codes that work", async () => {
    const here = await world();
    const link = await invited(here.coordinator);
    expect(await invitationOf.ask(here.visitor, { invitation: link })).toMatchObject({ firstName: "Nadia", role: "coach" });
    const prepared = await prepare(here, link);
    const accepted = await accept(here, link, prepared);
    if (accepted.status !== "done") throw new Error(JSON.stringify(accepted));
    expect(await holding(here.mission, accepted.value.secret)).toMatchObject({ role: "coach", firstName: "Nadia" });
    expect(new Set(accepted.value.recovery).size).toBe(10);
    const passed = await checkPassword.execute(here.visitor, { email: guest.email, password });
    if (passed.status !== "done") throw new Error(JSON.stringify(passed));
    for (const code of accepted.value.recovery.slice(0, 2))
      expect((await enterWithFactor.execute(here.visitor, { passed: passed.value, code })).status).toBe("done");
    expect(await enterWithFactor.execute(here.visitor, { passed: passed.value, code: totpNow(prepared.totp) })).toEqual({
      status: "refused",
      refusal: "factor_wrong",
    });
  });

  test("serves once, even ten times at the same instant", async () => {
    const here = await world();
    const link = await invited(here.coordinator);
    const prepared = await prepare(here, link);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => accept(here, link, prepared)));
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    expect(await accept(here, link, prepared, 1)).toEqual({ status: "refused", refusal: "invitation_over" });
    expect(await choosePassword.execute(here.visitor, { invitation: link, password, again: password })).toEqual({
      status: "refused",
      refusal: "invitation_over",
    });
    expect(await invitationOf.ask(here.visitor, { invitation: link })).toBeNull();
  });

  test("looking at it uses nothing", async () => {
    const here = await world();
    const link = await invited(here.coordinator);
    const before = (await asSuperuser((client) => client.query("select * from invitation where mission_id = $1", [here.mission])))
      .rows;
    for (let looks = 0; looks < 3; looks++) await invitationOf.ask(here.visitor, { invitation: link });
    expect(
      (await asSuperuser((client) => client.query("select * from invitation where mission_id = $1", [here.mission]))).rows,
    ).toEqual(before);
  });

  test("ends after 72 hours, when it is withdrawn, and when a newer one goes to the same address", async () => {
    const here = await world();
    const old = await invited(here.coordinator);
    await asSuperuser((client) =>
      client.query(
        "begin; set local app.actor_role = 'test'; update invitation set expires_at = expires_at - interval '73 hours'; commit",
      ),
    );
    expect(await invitationOf.ask(here.visitor, { invitation: old })).toBeNull();
    const second = await invite.execute(here.coordinator, guest);
    if (second.status !== "done") throw new Error("not invited");
    const third = await invited(here.coordinator);
    expect(await invitationOf.ask(here.visitor, { invitation: linkToken("invitation", second.value.invitation, 1) })).toBeNull();
    const { invitations } = (await team.ask(here.coordinator, {}))!;
    for (const { id, state } of invitations)
      if (state === "open") await withdrawInvitation.execute(here.coordinator, { invitation: id });
    expect(await invitationOf.ask(here.visitor, { invitation: third })).toBeNull();
  });

  test("opens nothing in another Mire, nor with a password page done for another invitation", async () => {
    const [here, there] = [await world(), await world()];
    const link = await invited(here.coordinator);
    expect(await invitationOf.ask(there.visitor, { invitation: link })).toBeNull();
    const other = await invited(here.coordinator, { ...guest, email: "autre@essai.example" });
    expect(await accept(here, link, await prepare(here, other))).toEqual({ status: "refused", refusal: "step_expired" });
    expect(await accept(here, link, null)).toEqual({ status: "refused", refusal: "step_expired" });
  });

  test("refuses weak passwords and a wrong repetition, and writes nothing", async () => {
    const here = await world();
    const link = await invited(here.coordinator);
    const tried = async (typed: string, again = typed) =>
      choosePassword.execute(here.visitor, { invitation: link, password: typed, again });
    expect(await tried("court")).toEqual({ status: "refused", refusal: "password_too_short" });
    expect(await tried("motdepasse2026!")).toEqual({ status: "refused", refusal: "password_common" });
    expect(await tried("vive Nadia toujours")).toEqual({ status: "refused", refusal: "password_personal" });
    expect(await tried(password, "autre chose ici")).toEqual({ status: "invalid", errors: { again: ["password_differs"] } });
    expect(
      (await asSuperuser((client) => client.query("select 1 from credential where mission_id = $1", [here.mission]))).rows,
    ).toHaveLength(0);
  });

  test("again, in the same role, replaces password and factor, and ends what was open", async () => {
    const here = await world();
    const first = await invited(here.coordinator);
    const before = await prepare(here, first);
    const entered = await accept(here, first, before);
    const again = await invited(here.coordinator);
    await agree(await someone(here.mission, "admin", "Tom"), again);
    const fresh = "huit hérissons bleus";
    const chosen = await choosePassword.execute(here.visitor, { invitation: again, password: fresh, again: fresh });
    expect((await accept(here, again, chosen.status === "done" ? chosen.value : null)).status).toBe("done");
    expect(await holding(here.mission, entered.status === "done" ? entered.value.secret : null)).toBeNull();
    expect(await checkPassword.execute(here.visitor, { email: guest.email, password })).toEqual({
      status: "refused",
      refusal: "password_wrong",
    });
    expect((await team.ask(here.coordinator, {}))!.colleagues.filter(({ name }) => name === "Nadia Leroy")).toHaveLength(1);
    expect(await invite.execute(here.coordinator, { ...guest, role: "partner" })).toEqual({
      status: "refused",
      refusal: "already_member",
    });
  });
});

describe("who may", () => {
  test("invite: a coordinator, and nobody else", async () => {
    const here = await world();
    const tries = async (actor: Member, role: string) => {
      const outcome = await invite.execute(actor, { ...guest, email: `${role}.${actor.role}@essai.example`, role });
      return outcome.status === "refused" ? outcome.refusal : outcome.status;
    };
    for (const role of ["coach", "coordinator", "partner", "admin"]) expect(await tries(here.coordinator, role)).toBe("done");
    for (const role of ["seeker", "coach", "employer", "partner", "admin"] as const)
      expect(await tries(await someone(here.mission, role, "X"), "coach")).toBe("missing");
    expect(await tries(here.coordinator, "seeker")).toBe("invalid");
  });

  test("suspend and end: not oneself, not the last coordinator, never a job seeker, and leaving is for good", async () => {
    const here = await world();
    const admin = await someone(here.mission, "admin", "Tom");
    const seeker = await someone(here.mission, "seeker", "Yasmina");
    const set = (actor: Member, membership: string, to: string) => changeStanding.execute(actor, { membership, to });
    expect(await set(here.coordinator, here.coordinator.membershipId, "suspended")).toEqual({
      status: "refused",
      refusal: "not_yourself",
    });
    expect(await set(admin, here.coordinator.membershipId, "suspended")).toEqual({
      status: "refused",
      refusal: "last_coordinator",
    });
    expect(await set(here.coordinator, seeker.membershipId, "left")).toEqual({ status: "missing" });
    expect((await set(here.coordinator, here.coach.membershipId, "left")).status).toBe("done");
    expect(await set(here.coordinator, here.coach.membershipId, "active")).toEqual({ status: "refused", refusal: "has_left" });
    expect(await set(here.coach, admin.membershipId, "left")).toEqual({ status: "missing" });
  });
});
