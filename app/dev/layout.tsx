import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { FontPreload } from "../../components/layout/font-preload";
import { isDemonstration } from "../../lib/platform/env";
import "../globals.css";

export const dynamic = "force-dynamic";

/** Pages for trying the portal out: in production they do not exist. */
export default function Layout({ children }: { children: ReactNode }) {
  if (!isDemonstration()) notFound();
  return (
    <html lang="fr-BE" dir="ltr" data-locale="fr">
      <body>
        <FontPreload />
        {children}
      </body>
    </html>
  );
}
