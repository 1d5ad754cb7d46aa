"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState, type ReactNode } from "react";

type Props = {
  readonly milliseconds: number;
  /** What to say when that many seconds are left. */
  readonly words: readonly string[];
  /** What a page without scripts says: until which hour. */
  readonly children: ReactNode;
};

/** The seconds that are left, then the page again until it says that the message has left. Not read out each second. */
export function Countdown({ milliseconds, words, children }: Props) {
  const router = useRouter();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const end = performance.now() + milliseconds;
    const tick = () => {
      const seconds = Math.ceil((end - performance.now()) / 1_000);
      setLeft(Math.max(0, seconds));
      if (seconds <= 0 && seconds % 2 === 0) router.refresh();
    };
    const first = window.setTimeout(tick, 0);
    const timer = window.setInterval(tick, 1_000);
    return () => {
      window.clearTimeout(first);
      window.clearInterval(timer);
    };
  }, [milliseconds, router]);
  return <p>{left === null ? children : (words[left] ?? children)}</p>;
}
