import { z } from "zod";
import { person } from "./fields";

/** A track begins for somebody who came: with a coach, or with oneself. */
export const openInput = z.strictObject({
  person,
  coach: z.uuid("coach_missing"),
  weight: z.coerce.number("wrong").int("wrong").min(1, "wrong").max(3, "wrong").default(1),
});

export const aboutPerson = z.strictObject({ person });
