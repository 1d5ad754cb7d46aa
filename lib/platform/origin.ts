/**
 * The second check of a post's origin, inside the application (the first stands in the front door): the framework's own lets
 * through requests without Origin, cross-site Fetch-Metadata and spoofed forwarded hosts (security.md M5).
 */
export function assertSameOrigin(given: { get(name: string): string | null }) {
  const site = given.get("sec-fetch-site");
  const origin = given.get("origin");
  if ((site === null || site === "same-origin") && origin !== null && origin === given.get("x-mire-origin")) return;
  throw new Error("a post from another site");
}
