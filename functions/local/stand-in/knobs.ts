/** What varies between accounts and days of the real WeChat; set at any time. */
export interface Knobs {
  /** The documentation says string, its own example shows a number. */
  countryCode: 'string' | 'number';
}
