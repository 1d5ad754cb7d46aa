/** Addresses inside the desk, without the language. */
export const toSession = (session: string) => `/coach/seances/${session}`;
export const toSlip = (booking: string) => `/coach/papier/${booking}`;
export const toGrid = (session: string) => `/coach/seances/${session}/presence`;
