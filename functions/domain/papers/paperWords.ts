import { EventWord } from '../../contract/deeds/actions';
import type { CaseKind } from '../../contract/words';
import { kinds } from '../kinds';

/** What is said in between, and what makes a case long. */
const talk: readonly EventWord[] = ['message', 'reportProgress', 'answer', 'followUp', 'promise'];

/**
 * The steps of a case without which its papers, their service and what waits for their receipt cannot be told: all but talk
 * that issues nothing. What stands *in* a paper is another matter: for that the case is read whole.
 */
export function paperWords(kind: CaseKind): EventWord[] {
  const { byStep } = kinds[kind].papers;
  return EventWord.options.filter((word) => !talk.includes(word) || word in byStep);
}
