/** A `fail` of a wx function: the words after "name:fail", and the number WeChat gives with them. */
export class WxFailure extends Error {
  constructor(
    reason: string,
    readonly errCode?: number,
  ) {
    super(reason);
  }
}
