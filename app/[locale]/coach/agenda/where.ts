/** Addresses of the agenda, without the language. */
export const toMeeting = (meeting: string) => `/coach/agenda/${meeting}`;
export const toMeetingsOf = (person: string) => `/coach/personnes/${person}/rendez-vous`;
export const toAbsences = "/coach/agenda";
export const toHours = "/coach/agenda/disponibilites";
