"use server";
import { action } from "../../../../lib/platform/action";
import { given } from "../../../../lib/platform/browser";
import { bookAtKiosk } from "../../../../lib/sessions/commands/book";

export const book = action(
  bookAtKiosk,
  ({ value }) => (value.token ? `/kiosque/reservation/${value.token}` : `/kiosque/inscrit?seance=${value.session}`),
  {
    given: { locale: given.locale },
  },
);
