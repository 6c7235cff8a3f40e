export function contentSecurityPolicy(page: {
  readonly office?: boolean;
  readonly isProduction?: boolean;
  readonly script?: string;
}): string;
export const frameAncestors: string;
