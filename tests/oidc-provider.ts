// An OpenID Connect provider of our own, on this machine: honest by default, lying on request.
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Lie =
  | "none"
  | "other audience"
  | "other issuer"
  | "other nonce"
  | "no nonce"
  | "expired"
  | "not yet valid"
  | "other key"
  | "no signature"
  | "no subject"
  | "empty subject"
  | "no token"
  | "refuses";

type Asked = { readonly nonce: string; readonly challenge: string };

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function token(header: object, claims: object, key: KeyObject | null) {
  const body = `${base64(header)}.${base64(claims)}`;
  return `${body}.${key ? sign("sha256", Buffer.from(body), key).toString("base64url") : ""}`;
}

export async function startProvider(client: { readonly id: string; readonly secret: string }) {
  const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const theirs = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, Asked>();
  const state = { lie: "none" as Lie, subject: "personne-1" };
  let issuer = "";

  const idToken = ({ nonce }: Asked) => {
    const now = Math.floor(Date.now() / 1000);
    const { lie } = state;
    const claims = {
      iss: lie === "other issuer" ? "https://ailleurs.example" : issuer,
      aud: lie === "other audience" ? "quelqu-un-d-autre" : client.id,
      ...(lie === "no subject" ? {} : { sub: lie === "empty subject" ? "" : state.subject }),
      ...(lie === "no nonce" ? {} : { nonce: lie === "other nonce" ? "autre" : nonce }),
      iat: lie === "not yet valid" ? now + 3600 : now,
      exp: lie === "expired" ? now - 3600 : now + 300,
    };
    if (lie === "no signature") return token({ alg: "none" }, claims, null);
    return token({ alg: "RS256", kid: "k1" }, claims, lie === "other key" ? theirs.privateKey : ours.privateKey);
  };

  const exchange = (form: URLSearchParams) => {
    const asked = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const proof = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!asked || asked.challenge !== proof || state.lie === "refuses") return { error: "invalid_grant" };
    return {
      access_token: "opaque",
      token_type: "Bearer",
      expires_in: 300,
      ...(state.lie === "no token" ? {} : { id_token: idToken(asked) }),
    };
  };

  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      const answers: Record<string, () => object> = {
        "/.well-known/openid-configuration": () => ({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["RS256"],
          code_challenge_methods_supported: ["S256"],
        }),
        "/jwks": () => ({ keys: [{ ...ours.publicKey.export({ format: "jwk" }), kid: "k1", alg: "RS256", use: "sig" }] }),
        "/token": () => exchange(new URLSearchParams(Buffer.concat(chunks).toString("utf8"))),
      };
      const body = answers[req.url ?? ""]?.() ?? { error: "not_found" };
      res.writeHead("error" in body ? 400 : 200, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** The person agrees at the provider: the address that their browser is sent back to. */
  const agree = (authorize: string) => {
    const { searchParams } = new URL(authorize);
    const code = randomBytes(16).toString("hex");
    codes.set(code, { nonce: searchParams.get("nonce") ?? "", challenge: searchParams.get("code_challenge") ?? "" });
    return { code, state: searchParams.get("state") ?? "" };
  };
  const close = () => new Promise((closed) => server.close(closed));
  return { issuer, agree, state, close };
}
