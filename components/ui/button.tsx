import { useId, type AnchorHTMLAttributes, type ButtonHTMLAttributes, type ReactNode } from "react";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger" | "link";

type Shape = { look?: ButtonLook; width?: "full" };
type ButtonProps = Shape &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    /** Why it cannot be pressed now, in words; with it the button is disabled and says so. */
    reason?: ReactNode;
  };

export function Button({ look = "secondary", width, reason, type = "submit", children, ...rest }: ButtonProps) {
  const why = useId();
  if (reason === undefined) {
    return (
      <button className="btn" data-look={look} data-width={width} type={type} {...rest}>
        {children}
      </button>
    );
  }
  return (
    <div className="stack" data-gap="small">
      <button className="btn" data-look={look} data-width={width} type={type} {...rest} disabled aria-describedby={why}>
        {children}
      </button>
      <p className="fine" id={why}>
        {reason}
      </p>
    </div>
  );
}

/** A way to another page that looks like a button, because it is the one next step. */
export function ButtonLink({ look = "secondary", width, children, ...rest }: Shape & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className="btn" data-look={look} data-width={width} {...rest}>
      {children}
    </a>
  );
}

export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
