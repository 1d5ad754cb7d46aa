export type SuiteProps = { params: Promise<{ locale: string }>; searchParams: Promise<{ suite?: string | string[] }> };

/** The page somebody wanted before signing in, carried from step to step in the address; checked when it is used. */
export const suiteOf = async ({ searchParams }: SuiteProps) => [(await searchParams).suite ?? ""].flat()[0] ?? "";
