"use server";
import { checkPassword } from "../../../../lib/people/commands/sign-in-by-password";
import { action } from "../../../../lib/platform/action";
import { stepTo } from "../steps";
import { keepPassed } from "./passed";

export const check = action(checkPassword, stepTo("/connexion/equipe/code"), { effect: keepPassed });
