// People of their own for a journey: two journeys that share one account would end each other's sessions (three at once for staff).
import type { BrowserContext } from "@playwright/test";
import { id } from "../../lib/kernel/id";
import { firstNameKey } from "../../lib/people/model";
import { openSession } from "../../lib/people/commands/open-session";
import { system, type Member, type Role } from "../../lib/platform/actor";
import { nextAuthIdentity } from "../../lib/platform/adapters/real/next-auth";
import { asActor, type Db } from "../../lib/platform/db";
import { sessionCookie } from "../../lib/platform/session";
import { missionOf, type Mire } from "./stage";

const firstNames: Readonly<Record<Role, string>> = {
  seeker: "Yasmina",
  coach: "Claire",
  coordinator: "Hélène",
  employer: "Bruno",
  partner: "Nour",
  admin: "Tom",
};

/** Who booked with this number, or somebody new. */
async function personOf(db: Db, firstName: string, phone: string | undefined): Promise<string> {
  if (!phone)
    return (
      await db.tables.person.create({
        data: { firstName, firstNameKey: firstNameKey(firstName), familyName: "Journée", channel: "none" },
      })
    ).id;
  const [row] = await db.sql<{
    id: string;
  }>`select person_id as id from contact_point where value = ${phone.replace(/^0/, "+32")} limit 1`;
  if (!row) throw new Error("nobody booked with this number");
  return row.id;
}

type Whose = { readonly mire?: Mire; readonly phone?: string };

/** Somebody signed in, in this role, new or known by their number: the actor, and the value of their session's cookie. */
export async function newMember<R extends Role>(
  role: R,
  { mire, phone }: Whose = {},
): Promise<{ member: Member<R>; cookie: string }> {
  const missionId = await missionOf(mire);
  const actor = system(missionId, "journey");
  const firstName = firstNames[role];
  return asActor(actor, "write", async (db) => {
    const personId = await personOf(db, firstName, phone);
    const { id: membershipId } = await db.tables.membership.create({ data: { personId, role } });
    const { value } = await openSession(db, actor, { membershipId, personId, role }, "demonstration", {
      device: "",
      kiosk: false,
    });
    const [session] = await db.sql<{
      id: string;
    }>`select public_id as id from session where membership_id = ${membershipId}::uuid`;
    const ids = {
      personId: id<"Person">(personId),
      membershipId: id<"Membership">(membershipId),
      sessionId: id<"Session">(session!.id),
    };
    return {
      member: { kind: "member", missionId, role, firstName, proved: "recently", ...ids },
      cookie: await nextAuthIdentity.wrap(value.secret),
    };
  });
}

export const cookieOn = (host: string, name: string, value: string) =>
  ({ name, value, domain: host, path: "/", secure: true, httpOnly: true, sameSite: "Lax" }) as const;

/** Makes this browser somebody's, without going through the doors, which have their own journeys. */
export async function signIn<R extends Role>(context: BrowserContext, role: R): Promise<Member<R>> {
  const { member, cookie } = await newMember(role);
  await context.addCookies([cookieOn("localhost", sessionCookie, cookie)]);
  return member;
}
