/**
 * `dropBefore` cuts the connection with nothing done, `dropAfterCommit` with everything done and the answer lost;
 * `errcode` answers with that code and does nothing; `revokeTokens` makes every access token invalid just before.
 */
export type Fault<Code = number> =
  | { readonly delayMs: number }
  | { readonly errcode: Code }
  | 'dropBefore'
  | 'dropAfterCommit'
  | 'http502'
  | 'revokeTokens';

/** A fault that a share of the requests to a path suffers: 0.3 is three of ten. */
export type Likely<Path, Code> = { readonly path: Path; readonly fault: Fault<Code>; readonly share: number };
