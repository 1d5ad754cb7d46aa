/** Back to the meeting, the new one after an absence. */
export const toMeeting = ({ value }: { readonly value: { readonly token: string } }) => `/rendez-vous/${value.token}`;
