import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether what was given is what it should be, in as much time wherever it differs and however long it is. */
export const isSame = (given: string, right: string): boolean =>
  timingSafeEqual(digest(given), digest(right));

/** Whether it is one of these, parted by commas: while a secret is being changed there are two. */
export const isOneOf = (given: string, secrets: string): boolean =>
  secrets
    .split(',')
    .map((secret) => isSame(given, secret))
    .includes(true);
