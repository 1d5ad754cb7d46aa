/** Back to the booking, the new one after a move. */
export const toBooking = ({ value }: { readonly value: { readonly token: string } }) => `/reservation/${value.token}`;
