/** What is known of a call that failed. Holds nothing of the person or the message, so that it can be logged whole. */
export interface WeChatFailureFacts {
  /** The path called, without its query, which holds the token. */
  readonly path: string;
  readonly errcode?: number;
  /** WeChat's number for the exchange; it can be queried for seven days. */
  readonly rid?: string;
}

class WeChatFailure extends Error {
  readonly path: string;
  readonly errcode: number | undefined;
  readonly rid: string | undefined;

  constructor(what: string, { path, errcode, rid }: WeChatFailureFacts, options?: ErrorOptions) {
    super([what, path, errcode, rid && `rid ${rid}`].filter((part) => part !== undefined).join(' '), options);
    this.path = path;
    this.errcode = errcode;
    this.rid = rid;
  }
}

/** Nothing was done; try again after that many seconds. */
export class WeChatUnavailable extends WeChatFailure {
  override readonly name = 'WeChatUnavailable';

  constructor(
    facts: WeChatFailureFacts,
    readonly retryAfterSeconds: number,
  ) {
    super('unavailable', facts);
  }
}

/**
 * A message may or may not have gone out: the answer was lost. Sending is not idempotent, so send at most once more,
 * and only to someone with quota to spare; otherwise record it as unknown.
 */
export class WeChatUnknownOutcome extends WeChatFailure {
  override readonly name = 'WeChatUnknownOutcome';

  constructor(facts: WeChatFailureFacts) {
    super('outcome unknown', facts);
  }
}

/** Final: the request is wrong or not allowed. It is our bug, our setting, a changed template or a spent login code. */
export class WeChatRejected extends WeChatFailure {
  override readonly name = 'WeChatRejected';

  constructor(
    facts: WeChatFailureFacts,
    /** The field that is wrong: one of a template as WeChat names it, such as `thing3`, or one that we looked at. */
    readonly field?: string,
  ) {
    super(field === undefined ? 'rejected' : `rejected ${field}`, facts);
  }
}

/** The account's quota for this call is used up: not again today. Someone has to be told. */
export class WeChatQuota extends WeChatFailure {
  override readonly name = 'WeChatQuota';

  constructor(facts: WeChatFailureFacts) {
    super('quota used up', facts);
  }
}
