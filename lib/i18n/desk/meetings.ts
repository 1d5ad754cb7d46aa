/** Meetings, workshops, rooms, availability, absences. French only, like the whole desk. */
export const deskMeetingsFr = {
  title: "Rendez-vous",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};
