import type { ReactNode } from "react";

/** Says that something is done (`status`) or failed (`alert`); it stays until the next page, errors never vanish alone. */
export function Status({ role = "status", children }: { role?: "status" | "alert"; children: ReactNode }) {
  return (
    <div className="toast" role={role}>
      {children}
    </div>
  );
}
