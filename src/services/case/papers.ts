import { createContext, useCallback, useContext } from 'react';
import type { PaperView } from '../../../functions/contract/case/papers';
import type { CaseState } from '../../../functions/contract/case/views';
import type { Standing } from '../../../functions/contract/words';
import { caseKinds } from '../../content/kinds';
import { useReading, type Loaded } from '../server/useReading';
import { useServer } from '../server/server';

type Papers = { papers: PaperView[] };
const none: Papers = { papers: [] };

/** Who sees an outline sees no papers. */
const outlineAlone: readonly Standing[] = ['candidate', 'handedOver'];

/** The papers of a case, read again with every step of it. Some kinds have none. */
export function useCasePapers({ id, kind, version, standing }: CaseState): Loaded<Papers> {
  const { call } = useServer();
  const hasPapers = caseKinds[kind].hasPapers && !outlineAlone.includes(standing);
  const ask = useCallback(
    async () =>
      hasPapers ? call('papers', { params: { caseId: id } }) : ({ ok: true, reply: none } as const),
    [call, id, hasPapers],
  );
  return useReading(ask, version).state;
}

/** The papers of the case on this page, for whatever of it needs them. */
export const PapersHere = createContext<Loaded<Papers>>({ at: 'ready', found: none });

/** Those that are known by now. */
export function usePapersHere(): PaperView[] {
  const state = useContext(PapersHere);
  return state.at === 'ready' ? state.found.papers : none.papers;
}
