import { cookies } from "next/headers";
import { kioskCookie } from "../../../lib/platform/browser";
import { cookieRules } from "../../../lib/platform/sealed-cookie";

/** Opened once by the reception on its own screen: sessions signed in there are short from then on, until the browser is closed. */
export async function GET() {
  (await cookies()).set(kioskCookie, "1", cookieRules);
  return new Response(null, { status: 303, headers: { location: "/fr/kiosque", "cache-control": "no-store" } });
}
