import fc from 'fast-check';
import type { EventWord } from '../../../functions/contract/deeds/actions';
import { answersOf, answerWords, keptAnswers } from '../../../functions/domain/case/answers';
import { lastSteps } from '../../../functions/domain/case/part';
import { stepsOf } from '../../../functions/domain/case/stepWords';
import { showPaper } from '../../../functions/http/show/paper';
import { paperCase, papersFor } from '../../../functions/domain/papers/papersOf';
import { paperWords } from '../../../functions/domain/papers/paperWords';
import { isAwaitedNotice, isAwaitedPaper, receivedAt } from '../../../functions/domain/papers/receipt';
import { isUnserved } from '../../../functions/domain/papers/service';
import { roundsOf, roundWords } from '../../../functions/domain/ratings/rounds';
import { lives, type Case } from './lives';

let shorter = 0;
beforeEach(() => (shorter = 0));
afterEach(() => expect(shorter).toBeGreaterThan(8));

/** What is read of a case where steps of these words are asked for, as the store has it (`withSteps`). */
function withSteps({ head, events }: Case, words: readonly EventWord[]): Case {
  const asked = stepsOf(head, ['file', ...words]) ?? [];
  const some = events.filter(({ seq }) => asked.includes(seq) || seq > head.version - lastSteps);
  if (some.length < events.length) shorter += 1;
  return { head, events: some };
}

const eachLife = (holds: (found: Case) => void): void =>
  fc.assert(fc.property(lives, holds), { numRuns: 25 });

test('the answers of a case are told by the steps that say them', () => {
  eachLife((found) => {
    const { head, events } = withSteps(found, answerWords);
    expect(keptAnswers(head.kind, events)).toEqual(keptAnswers(head.kind, found.events));
    expect(answersOf(head.kind, events)).toEqual(answersOf(head.kind, found.events));
  });
});

test('what can be rated is told by the steps that say it', () => {
  eachLife((found) => {
    const { head, events } = withSteps(found, roundWords);
    expect(roundsOf(events, head)).toEqual(roundsOf(found.events, head));
  });
});

test('which papers there are, and what became of each, is told by the steps that say so', () => {
  eachLife((found) => {
    const part = withSteps(found, paperWords(found.head.kind));
    const [some, all] = [part, found].map((one) => {
      const about = paperCase(one.head, one.events);
      const papers = papersFor('supervisor', about, one.head.updatedAt);
      return {
        papers: papers.map((paper) => showPaper(paper, about)),
        awaited: papers.map(({ id }) => isAwaitedPaper(about, id)),
        received: receivedAt(about),
        ofSteps: found.events.map(({ seq }) => [
          isUnserved(about, seq),
          isAwaitedNotice(about, `${one.head.id}.${seq}.decision.somebody`),
        ]),
      };
    });
    expect(some).toEqual(all);
  });
});
