type Booked = {
  readonly session: string;
  readonly got: "booked" | "waiting";
  readonly told: "phone" | "email" | null;
  readonly token: string | null;
};

/** Somebody reachable sees the neutral page and gets the link by message; somebody without phone or e-mail gets the code at once. */
export function afterBooking({ value }: { readonly value: Booked }): string {
  if (value.token) return `/reservation/${value.token}?papier=1`;
  const said = new URLSearchParams({
    ...(value.told ? { par: value.told } : {}),
    ...(value.got === "waiting" ? { attente: "1" } : {}),
  });
  return `/seances/${value.session}/inscrit?${said.toString()}`;
}
