import { assertSameOrigin } from "../../lib/platform/origin";

const isOurs = (request: Request) => {
  try {
    assertSameOrigin(request.headers);
    return true;
  } catch {
    return false;
  }
};

/** What a script of our own pages posts as JSON (undefined when it is none); or why it is not looked at. */
export async function postedJson(request: Request): Promise<{ body: unknown } | { refused: "foreign" | "wrong_content_type" }> {
  if (!isOurs(request)) return { refused: "foreign" };
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) return { refused: "wrong_content_type" };
  return { body: await request.json().catch(() => undefined) };
}
