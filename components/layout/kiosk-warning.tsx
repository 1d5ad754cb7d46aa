import type { ReactNode } from "react";

/** Shown twenty seconds before a kiosk forgets the person; any touch or key keeps the page (WCAG 2.2.1). */
export function KioskWarning({ home, children }: { home: string; children: ReactNode }) {
  return (
    <div data-kiosk={home}>
      <p className="kiosk-warning" role="alert">
        <span data-kiosk-warning hidden>
          {children}
        </span>
      </p>
    </div>
  );
}
