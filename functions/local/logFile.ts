import { appendFileSync } from 'node:fs';
import type { Log } from '../runtime/log';

/** What the functions would write to CloudWatch, into a file of the data folder: the terminal stays readable. */
export const logFile =
  (file: string): Log =>
  (event, fields) =>
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`);
