"use server";
import { action } from "../../../../../../lib/platform/action";
import { given } from "../../../../../../lib/platform/browser";
import { bookOrQueue } from "../../../../../../lib/sessions/commands/book";
import { readAnswers } from "../../../eligibilite/answers";
import { afterBooking } from "./after-booking";

export const book = action(bookOrQueue, afterBooking, { given: { locale: given.locale, answers: readAnswers } });
