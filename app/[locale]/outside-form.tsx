import { Button } from "../../components/ui/button";

/** To the outside provider: a plain post to ourselves, checked by its origin. */
export function OutsideForm({ text }: { text: string }) {
  return (
    <form method="post" action="/api/auth/signin/oidc">
      <Button>{text}</Button>
    </form>
  );
}
