import { createContext, useContext, useMemo, useState } from 'react';
import type { CaseView } from '../../../../functions/contract/case/views';
import { useServer } from '../../../services/server/server';
import type { Page, withEarlier } from './earlier';

export type Earlier = {
  /** Steps that are not on the page. */
  left: number;
  at: 'idle' | 'loading' | 'failed';
  more: () => void;
};

const EarlierContext = createContext<Earlier>({ left: 0, at: 'idle', more: () => undefined });

export const EarlierProvider = EarlierContext.Provider;
export const useEarlier = (): Earlier => useContext(EarlierContext);

/** Steps that were fetched, and what puts them into the case: most cases are short, and never come to it. */
type Fetched = { pages: readonly Page[]; join: typeof withEarlier };

/** What puts steps into the case; undefined where it could not be fetched. */
const joining = (): Promise<typeof withEarlier | undefined> =>
  import('./earlier').then(
    (part) => part.withEarlier,
    () => undefined,
  );

/** A case with what was asked for of its earlier steps, and how more are asked for. */
export function useSteps(found: CaseView | undefined) {
  const { call } = useServer();
  const [fetched, setFetched] = useState<Fetched>();
  const [at, setAt] = useState<Earlier['at']>('idle');
  const whole = useMemo(() => found && (fetched?.join(found, fetched.pages) ?? found), [found, fetched]);
  const caseId = found?.state.id;
  const before = whole?.earlier;

  async function more(): Promise<void> {
    if (caseId === undefined || before === undefined || at === 'loading') return;
    setAt('loading');
    const [answer, join] = await Promise.all([
      call('earlierSteps', { params: { caseId }, query: { before: String(before) } }),
      joining(),
    ]);
    if (!answer.ok || !join) return setAt('failed');
    setAt('idle');
    const page = { caseId, before, steps: answer.reply };
    setFetched((known) => ({ join, pages: [...(known?.pages ?? []), page] }));
  }

  const earlier: Earlier = { left: before === undefined ? 0 : before - 1, at, more: () => void more() };
  return { whole, earlier };
}
