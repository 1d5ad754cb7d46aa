"use server";
import { enterWithFactor } from "../../../../../lib/people/commands/sign-in-by-password";
import { action } from "../../../../../lib/platform/action";
import { entering } from "../../../../../lib/platform/browser";
import { afterEntering } from "../../steps";
import { finish, passed } from "../passed";

export const enter = action(enterWithFactor, afterEntering, { given: { ...entering, passed }, effect: finish });
