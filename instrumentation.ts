/** Where the framework tells of a failed rendering; the front door's journal hears it (they share the process, not the modules). */
const HEARD = Symbol.for("mire.faults");

interface Fault {
  readonly fault: unknown;
  readonly request: string | undefined;
  readonly route: string;
}

export const onRequestError = (
  fault: unknown,
  request: { headers: NodeJS.Dict<string | string[]> },
  context: { routePath: string },
): void => {
  const hear = (globalThis as { [HEARD]?: (heard: Fault) => void })[HEARD];
  hear?.({ fault, request: String(request.headers["x-mire-request"] ?? ""), route: context.routePath });
};
