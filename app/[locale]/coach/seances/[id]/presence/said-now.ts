/** A statement posted without script is said now, and under an id of its own. */
export const said = { id: async () => crypto.randomUUID(), at: async () => new Date().toISOString() };
