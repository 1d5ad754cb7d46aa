import { description } from "./description";

const body = JSON.stringify(description);

/** The description of the JSON door, for partners' sites. */
export const GET = (): Response =>
  new Response(body, {
    headers: { "content-type": "application/json", "access-control-allow-origin": "*", "cache-control": "public, max-age=300" },
  });
