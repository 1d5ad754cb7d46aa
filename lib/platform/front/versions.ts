const shared = globalThis as { [key: symbol]: unknown };
const versions = (shared[Symbol.for("mire.versions")] ??= new Map<string, number>()) as Map<string, number>;

/** Moves on each committed change of a Mire, so that this process shows no page from before it. */
export const versionOf = (missionId: string) => versions.get(missionId) ?? 0;

export const bump = (missionId: string) => versions.set(missionId, versionOf(missionId) + 1);
