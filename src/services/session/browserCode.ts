import { useCallback, useEffect, useState } from 'react';
import { scanMinutes, type ScanCode } from '../../../functions/contract/people/scan';
import type { CallProblem } from '../server/answer';
import { useServer } from '../server/server';

/** How often the browser asks what became of its code, milliseconds. */
const every = 2000;
/** Answers after which it may still come: the network was away, or many asked. */
const passing = new Set(['offline', 'timeout', 'busy', 'store_unavailable', 'too_many_requests']);

export type BrowserCode =
  | { at: 'looking' }
  /** Somebody is signed in here. */
  | { at: 'in' }
  | { at: 'shown'; code: ScanCode; left: number; isOpened: boolean }
  /** Its time is over, or the phone said no. */
  | { at: 'over' }
  | { at: 'failed'; problem: CallProblem };

/**
 * The code by which a phone signs this browser in, from the asking for it until somebody is in. `again` makes another one.
 * Whoever is in already is not put out.
 */
export function useBrowserCode(): { state: BrowserCode; again: () => void } {
  const { call, session } = useServer();
  const [state, setState] = useState<BrowserCode>({ at: 'looking' });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (next: BrowserCode) => isWanted && setState(next);

    async function fetchSession(code: ScanCode): Promise<void> {
      const answer = await call('finishScan', { body: { scene: code.scene } });
      if (!answer.ok) return void say({ at: 'failed', problem: answer.problem });
      // Also where the page was left meanwhile: the session is this browser's now, and the cookie with it.
      session.accept(answer.reply);
      say({ at: 'in' });
    }

    async function look(code: ScanCode, until: number): Promise<void> {
      const answer = await call('scanState', { body: { scene: code.scene } });
      if (!isWanted) return;
      if (answer.ok && answer.reply.stage === 'confirmed') return fetchSession(code);
      if (!answer.ok && !passing.has(answer.problem.code)) {
        const isOver = answer.problem.code === 'scan_over';
        return void say(isOver ? { at: 'over' } : { at: 'failed', problem: answer.problem });
      }
      const left = Math.max(0, Math.round((until - Date.now()) / 1000));
      if (left === 0) return void say({ at: 'over' });
      say({ at: 'shown', code, left, isOpened: answer.ok && answer.reply.stage === 'opened' });
      timer = setTimeout(() => void look(code, until), every);
    }

    async function begin(): Promise<void> {
      const here = await session.open();
      if (!isWanted) return;
      if (here.ok) return void say({ at: 'in' });
      const answer = await call('beginScan', { body: {} });
      if (!answer.ok) return void say({ at: 'failed', problem: answer.problem });
      const left = scanMinutes * 60;
      say({ at: 'shown', code: answer.reply, left, isOpened: false });
      timer = setTimeout(() => void look(answer.reply, Date.now() + left * 1000 - every), every);
    }

    void begin();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [call, session, turn]);

  const again = useCallback(() => {
    setState({ at: 'looking' });
    setTurn((before) => before + 1);
  }, []);
  return { state, again };
}
