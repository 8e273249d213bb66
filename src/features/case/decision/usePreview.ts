import { useState } from 'react';
import type { PaperPreview } from '../../../../functions/contract/case/drafts';
import type { Command } from '../../../../functions/contract/deeds/actions';
import type { CaseId } from '../../../../functions/contract/ids';
import { useServer } from '../../../services/server/server';

export type Previewed =
  | { at: 'none' | 'asking' }
  | { at: 'shown'; papers: readonly PaperPreview[] }
  | { at: 'failed'; says: string };

/** The paper that a decision would issue, as the server draws it up; asked for anew each time. */
export function usePreview(caseId: CaseId) {
  const { call } = useServer();
  const [state, setState] = useState<Previewed>({ at: 'none' });
  async function show(command: Command): Promise<void> {
    setState({ at: 'asking' });
    const answer = await call('previewDraft', { params: { caseId }, body: { command } });
    setState(
      answer.ok
        ? { at: 'shown', papers: answer.reply.papers }
        : { at: 'failed', says: answer.problem.detail },
    );
  }
  return { state, show };
}
