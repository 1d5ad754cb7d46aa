/** Back to the booking on the same screen, the new one after a move. */
export const toBookingHere = ({ value }: { readonly value: { readonly token: string } }) => `/kiosque/reservation/${value.token}`;
