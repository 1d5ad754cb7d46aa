"use client";
import { useSyncExternalStore, type ReactNode } from "react";
import { Button } from "./button";

const never = () => () => undefined;

/** Prints what is on the screen. Without script it is not there: the browser's own menu prints as well. */
export function PrintPage({ children }: { children: ReactNode }) {
  const canPrint = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return canPrint ? (
    <Button type="button" look="primary" onClick={() => print()}>
      {children}
    </Button>
  ) : null;
}
