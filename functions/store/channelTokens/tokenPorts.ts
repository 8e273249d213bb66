import type { Instant } from '../../contract/ids';

/** WeChat's access token as all instances share it, and until when one of them sees to the next. */
export type WeChatTokenRow = {
  token: { token: string; freshUntil: Instant } | null;
  leasedUntil: Instant | null;
  /** Number of writes. */
  version: number;
};

export type WeChatTokens = {
  /** As the last write left it; of version 0 before the first. */
  read(): Promise<WeChatTokenRow>;
  /** Puts the row in place of the version before it; false when another was first. */
  replace(row: WeChatTokenRow): Promise<boolean>;
};
