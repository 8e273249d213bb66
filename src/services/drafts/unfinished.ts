import { CaseAction } from '../../../functions/contract/deeds/actions';
import { CaseId } from '../../../functions/contract/ids';
import { useServer } from '../server/server';
import { drafts } from './drafts';
import { useWatched } from '../device/watched';

/** Something that was begun to a case on this device and not sent. `savedAt` in milliseconds. */
export type Unfinished = { id: string; caseId: CaseId; action: CaseAction; savedAt: number };

const isAnswer = (action: CaseAction): boolean => action === 'answer' || action === 'correctAnswer';

/** Answers that the one who is signed in has begun on this device and not sent, the last written first. */
export function useUnfinished(): readonly Unfinished[] {
  const { session } = useServer();
  useWatched(drafts.turn);
  return drafts.ofDeeds(session.personId()).flatMap(({ id, place, savedAt }) => {
    const [caseId, action] = place.split('.');
    const of = { caseId: CaseId.safeParse(caseId).data, action: CaseAction.safeParse(action).data };
    return of.caseId && of.action && isAnswer(of.action)
      ? [{ id, caseId: of.caseId, action: of.action, savedAt }]
      : [];
  });
}
