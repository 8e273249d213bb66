import type { Instant } from '../../contract/ids';

// Keys of what the service itself has to remember.

/** "How much has this subject asked for in this window?" */
export const rateKey = (subject: string, windowStart: Instant) => ({
  pk: `RATE#${subject}`,
  sk: `WINDOW#${windowStart}`,
});
/** "How far has the clock sweep come?" */
export const sweepMarkKey = { pk: 'SWEEP', sk: 'MARK' };
/** "Under which calendar were the open dates last counted, and how far has counting them again come?" */
export const calendarMarkKey = { pk: 'SWEEP', sk: 'CALENDAR' };

/** "Which data keys are there, in the order in which they were made?" */
export const allSealKeys = 'SEALKEYS';
export const sealKeyKey = (nth: number) => ({ pk: allSealKeys, sk: `KEY#${String(nth).padStart(6, '0')}` });
export const sealKeyIn = (sk: string): number => Number(sk.slice('KEY#'.length));
/** "Which access token do all instances share, and does one of them see to the next?" */
export const weChatTokenKey = (appId: string) => ({ pk: `WECHAT#${appId}`, sk: 'TOKEN' });
