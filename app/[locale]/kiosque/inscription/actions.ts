"use server";
import { action } from "../../../../lib/platform/action";
import { given } from "../../../../lib/platform/browser";
import { bookOrQueueAtKiosk } from "../../../../lib/sessions/commands/book";

export const book = action(
  bookOrQueueAtKiosk,
  ({ value }) =>
    value.token
      ? `/kiosque/reservation/${value.token}`
      : `/kiosque/inscrit?seance=${value.session}${value.got === "waiting" ? "&attente=1" : ""}`,
  {
    given: { locale: given.locale },
  },
);
