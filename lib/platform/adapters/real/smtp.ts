import { createTransport } from "nodemailer";
import type { Mail, Mailer } from "../../ports/mailer";
import { Refused } from "../../ports/refused";

export type SmtpSettings = {
  /** `smtp://user:password@host:587` (STARTTLS) or `smtps://…:465`. */
  readonly url: string;
  readonly from: string;
  /** `required` refuses to speak, or to give the password, without TLS. */
  readonly tls: "required" | "if_offered";
};

// All below the 60 seconds that a message is held by one worker: an answer that comes later finds nobody waiting.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

/** Mails through the Mire's own server. */
export function smtpMailer({ url, from, tls }: SmtpSettings): Mailer {
  const { hostname, port, protocol, username, password } = new URL(url);
  const transport = createTransport({
    pool: true,
    maxConnections: 3,
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (protocol === "smtps:" ? 465 : 587),
    secure: protocol === "smtps:",
    requireTLS: tls === "required" && protocol !== "smtps:",
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
  });
  const send = async (mail: Mail) => {
    await transport.sendMail(envelope(mail, from)).catch((fault: unknown) => {
      throw neverTaken(fault) ? new Refused("mail_refused") : fault;
    });
  };
  return { send, close: () => transport.close() };
}

const envelope = ({ key, to, fromName, replyTo, title, text, language }: Mail, from: string) => ({
  messageId: `<${key}@${from.split("@")[1] ?? "localhost"}>`,
  from: { name: fromName, address: from },
  to: { name: "", address: to },
  replyTo,
  subject: title,
  text,
  headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
});

/** A 5xx answer about this recipient or this mail (RFC 5321, 4.2.1). A refused sign-in concerns us, not the mail: it is tried again. */
function neverTaken(fault: unknown) {
  const { responseCode, code } = fault as { responseCode?: number; code?: string };
  return code !== "EAUTH" && responseCode !== undefined && responseCode >= 550 && responseCode < 560;
}
