/** Meetings with the coach, and workshops. */
export const meetingsFr = {
  title: "Mes rendez-vous",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};
