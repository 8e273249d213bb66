/** What one message to staff came to. Nothing here throws: whatever a channel meets is an outcome. */
export type WeComOutcome =
  | { readonly outcome: 'sent'; readonly reason: null }
  /** Final. `noAddress`: WeCom knows no such member, or they may not see the app. The reason is WeCom's code. */
  | { readonly outcome: 'failed' | 'noAddress'; readonly reason: string }
  /** Not sent, and later it may be: asked again within the hours of the duplicate check it goes out once at most. */
  | {
      readonly outcome: 'later';
      readonly reason: string;
      readonly wait: { readonly seconds: number } | 'longer';
    };

/** Seconds to leave WeCom alone, by error code: busy; called too often, by the app, by the address, to one person. */
const passing: Readonly<Record<number, number>> = {
  [-1]: 60,
  45009: 60,
  45033: 60,
  45011: 60,
};

/** The person is not of the corporation, has left it, or does not see the app. */
const unreachable: readonly number[] = [81013, 60111, 40031, 40032];

/** What an error code of WeCom means for a message. Source: developer.work.weixin.qq.com, 全局错误码. */
export function outcomeOf(errcode: number): WeComOutcome {
  const seconds = passing[errcode];
  const reason = String(errcode);
  if (seconds !== undefined) return { outcome: 'later', reason, wait: { seconds } };
  return { outcome: unreachable.includes(errcode) ? 'noAddress' : 'failed', reason };
}
