export const roles = ["seeker", "coach", "coordinator", "employer", "partner", "admin"] as const;
/** What somebody is in one Mire. */
export type Role = (typeof roles)[number];

/** Those who enter by password and second factor, on invitation (ruling 4). */
export const staffRoles = ["coach", "coordinator", "partner", "admin"] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

export const isStaff = (role: Role): role is StaffRole => (staffRoles as readonly Role[]).includes(role);
