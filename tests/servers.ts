// The other side of the ports, for real: an SMTP server from npm and an HTTP gateway, both in this process.
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { readonly messageId: string; readonly to: string; readonly raw: string };
export type SmtpBox = {
  readonly url: string;
  readonly mails: ReceivedMail[];
  refuse: number | null;
  readonly close: () => Promise<void>;
};

const refusal = (code: number) => Object.assign(new Error("refused"), { responseCode: code });

/** Accepts mail for anybody; `refuse` answers the next recipients with that code. `delay`: milliseconds before it takes charge. */
export async function smtpServer({
  delay = 0,
  user,
}: { delay?: number; user?: { name: string; pass: string } } = {}): Promise<SmtpBox> {
  const box: { mails: ReceivedMail[]; refuse: number | null } = { mails: [], refuse: null };
  const server = new SMTPServer({
    disabledCommands: user ? ["STARTTLS"] : ["STARTTLS", "AUTH"],
    authOptional: !user,
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 200,
    onAuth: ({ username, password }, _session, answer) =>
      username === user?.name && password === user?.pass
        ? answer(null, { user: username })
        : answer(Object.assign(new Error("no"), { responseCode: 535 })),
    onRcptTo: (_address, _session, answer) => answer(box.refuse === null ? null : refusal(box.refuse)),
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        setTimeout(() => {
          box.mails.push({
            raw,
            messageId: /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? "",
            to: session.envelope.rcptTo[0]?.address ?? "",
          });
          answer();
        }, delay);
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as AddressInfo;
  const credentials = user ? `${encodeURIComponent(user.name)}:${encodeURIComponent(user.pass)}@` : "";
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return Object.assign(box, { url: `smtp://${credentials}127.0.0.1:${port}`, close });
}

export type GatewayCall = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { to: string; text: string; reference: string };
};
export type Gateway = {
  readonly url: string;
  readonly calls: GatewayCall[];
  status: number;
  silent: boolean;
  readonly close: () => Promise<void>;
};

/** Answers `status` to each text; a redirect points at itself under /elsewhere; `silent` never answers. */
export async function smsGateway(): Promise<Gateway> {
  const box: { calls: GatewayCall[]; status: number; silent: boolean } = { calls: [], status: 202, silent: false };
  const server: Server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      box.calls.push({
        path: req.url ?? "",
        headers: req.headers,
        body: JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}") as GatewayCall["body"],
      });
      if (box.silent) return;
      res.writeHead(box.status, box.status >= 300 && box.status < 400 ? { location: "/elsewhere" } : {}).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  return Object.assign(box, { url: `http://127.0.0.1:${port}/messages`, close });
}
