import { ScanAsked, ScanCode, ScanScene, ScanProgress } from '../people/scan';
import { Session } from '../people/session';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const scan = { method: 'POST', params: null, query: null, body: ScanScene } as const;

/**
 * A browser is signed in by the phone of whoever sits at it. What is unknown, over, used, or another browser's or person's
 * is refused in one way.
 */
export const scanEndpoints = {
  beginScan: {
    ...scan,
    path: '/v1/session/scan',
    title: 'Make a code by which a phone signs this browser in',
    open: true,
    body: z.strictObject({}),
    reply: ScanCode,
  },
  scanState: {
    ...scan,
    path: '/v1/session/scan/state',
    title: 'What became of the code of this browser',
    open: true,
    reply: ScanProgress,
  },
  finishScan: {
    ...scan,
    path: '/v1/session/scan/finish',
    title: 'Fetch the session that a phone confirmed, once',
    open: true,
    reply: Session,
  },
  openScan: {
    ...scan,
    path: '/v1/session/scan/open',
    title: 'Which browser asks to be signed in as me',
    open: false,
    reply: ScanAsked,
  },
  confirmScan: {
    ...scan,
    path: '/v1/session/scan/confirm',
    title: 'Sign that browser in as me',
    open: false,
    reply: null,
  },
  declineScan: {
    ...scan,
    path: '/v1/session/scan/decline',
    title: 'Do not sign that browser in',
    open: false,
    reply: null,
  },
} as const satisfies Record<string, Endpoint>;
