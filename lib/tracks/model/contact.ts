/** How somebody and the Mire were last in touch. `session` is an information session, `message` one of the portal’s own, either way. */
export const contactWays = ["meeting", "workshop", "session", "phone", "sms", "email", "visit", "message"] as const;
export type ContactWay = (typeof contactWays)[number];

/** One contact with a person: when, and by which way. */
export type Contact = { readonly at: Date; readonly way: ContactWay };
