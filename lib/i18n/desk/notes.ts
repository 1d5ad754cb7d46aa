/** Notes, messages and the timeline. French only, like the whole desk. */
export const deskNotesFr = {
  title: "Notes et messages",
  /** Sentences of the codes that only these forms can answer. */
  codes: {},
};
