declare module "autocannon" {
  type Options = {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers?: Readonly<Record<string, string>>;
  };
  type Result = { readonly non2xx: number; readonly errors: number; readonly requests: { readonly average: number } };
  export default function autocannon(options: Options): Promise<Result>;
}
