/** What a report may tell the journal: which rule, and which host. Addresses of pages may hold tokens, so they stay out. */
export interface PolicyBreach {
  readonly directive: string;
  readonly blocked: string;
}

export const REPORT_LIMIT = 8_000;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const hostOrKeyword = (value: unknown): string => {
  const text = typeof value === "string" ? value : "";
  if (/^[a-z-]{1,30}$/.test(text)) return text;
  return URL.canParse(text) ? new URL(text).host : "unreadable";
};

const breachOf = (report: Record<string, unknown>): PolicyBreach => {
  const directive = report["effective-directive"] ?? report["violated-directive"] ?? report.effectiveDirective;
  return {
    directive: typeof directive === "string" ? (/^[a-z-]{1,40}/.exec(directive)?.[0] ?? "unreadable") : "unreadable",
    blocked: hostOrKeyword(report["blocked-uri"] ?? report.blockedURL),
  };
};

/** Both forms browsers use: `report-uri` (one object) and `report-to` (a list). */
export const breachesIn = (body: Buffer): PolicyBreach[] => {
  try {
    const parsed: unknown = JSON.parse(body.toString("utf8"));
    const reports = Array.isArray(parsed) ? parsed.map((each) => record(each).body) : [record(parsed)["csp-report"]];
    return reports.slice(0, 10).map((report) => breachOf(record(report)));
  } catch {
    return [];
  }
};
