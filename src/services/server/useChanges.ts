import { useEffect, useRef } from 'react';
import type { CaseId } from '../../../functions/contract/ids';
import { useTabInFront } from '../device/inSight';
import { useServer } from './server';

/** Until it is first asked whether a case has changed; each time it has not, half as long again, up to the longest. */
const firstMs = 15_000;
const longestMs = 300_000;
const slower = 1.5;

type Known = {
  caseId: CaseId;
  /** What the page shows. */
  version: number;
  /** Whether it is worth asking at all, and the page is open. */
  isAsked: boolean;
};

/**
 * Asks, while the page is in sight, whether a case has got further than what is shown, less and less often; `onChanged` reads
 * it again. What comes of no answer is to ask later: nobody is told of it.
 */
export function useChanges({ caseId, version, isAsked }: Known, onChanged: () => void): void {
  const { call } = useServer();
  const isInFront = useTabInFront();
  const changed = useRef(onChanged);
  useEffect(() => {
    changed.current = onChanged;
  }, [onChanged]);

  useEffect(() => {
    if (!isInFront || !isAsked) return undefined;
    let isWanted = true;
    let wait = firstMs;
    let timer = setTimeout(() => void look(), wait);
    async function look() {
      const answer = await call('caseVersion', { params: { caseId } });
      if (!isWanted) return;
      if (answer.ok && answer.reply.version > version) changed.current();
      wait = Math.min(wait * slower, longestMs);
      timer = setTimeout(() => void look(), wait);
    }
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [call, caseId, version, isAsked, isInFront]);
}
