"use server";
import { action } from "../../../../lib/platform/action";
import { bookFor } from "../../../../lib/sessions/commands/book";
import { acceptOffer, cancelBooking } from "../../../../lib/sessions/commands/manage";
import { cancelSession, changeSession, closeSession, planSession } from "../../../../lib/sessions/commands/plan";
import { toSession, toSlip } from "./where";

export const plan = action(planSession, ({ value }) => toSession(value.session));
export const change = action(changeSession, ({ value }) => toSession(value.session));
export const cancel = action(cancelSession, ({ value }) => toSession(value.session));
export const close = action(closeSession, ({ value }) => toSession(value.session));
export const enrol = action(bookFor, ({ value }) => toSlip(value.booking));
export const accept = action(acceptOffer, ({ value }) => toSession(value.session));
export const remove = action(cancelBooking, ({ value }) => toSession(value.session));
