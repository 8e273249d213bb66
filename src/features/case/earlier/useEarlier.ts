import { createContext, useContext, useMemo, useState } from 'react';
import type { CaseView } from '../../../../functions/contract/case/views';
import { useServer } from '../../../services/server/server';
import { withEarlier, type Page } from './earlier';

export type Earlier = {
  /** Steps that are not on the page. */
  left: number;
  at: 'idle' | 'loading' | 'failed';
  more: () => void;
};

const EarlierContext = createContext<Earlier>({ left: 0, at: 'idle', more: () => undefined });

export const EarlierProvider = EarlierContext.Provider;
export const useEarlier = (): Earlier => useContext(EarlierContext);

/** A case with what was asked for of its earlier steps, and how more are asked for. */
export function useSteps(found: CaseView | undefined) {
  const { call } = useServer();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [at, setAt] = useState<Earlier['at']>('idle');
  const whole = useMemo(() => found && withEarlier(found, pages), [found, pages]);
  const caseId = found?.state.id;
  const before = whole?.earlier;

  async function more(): Promise<void> {
    if (caseId === undefined || before === undefined || at === 'loading') return;
    setAt('loading');
    const answer = await call('earlierSteps', { params: { caseId }, query: { before: String(before) } });
    setAt(answer.ok ? 'idle' : 'failed');
    if (answer.ok) setPages((known) => [...known, { caseId, before, steps: answer.reply }]);
  }

  const earlier: Earlier = { left: before === undefined ? 0 : before - 1, at, more: () => void more() };
  return { whole, earlier };
}
