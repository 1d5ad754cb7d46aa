/** JSON in which the order of keys cannot differ: the same content always gives the same text, and so the same hash. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}

/** The first sixteen signs, in groups of four: enough to compare two papers by eye. */
export const shortHash = (hash: string) => (hash.slice(0, 16).match(/.{4}/g) ?? []).join(" ");
