import type { Help, HelpAsked } from '../../contract/help';
import type { Answers } from '../../contract/kinds';
import type { Day } from '../../contract/ids';
import type { CaseHead } from '../case/case';
import { hintsIn } from '../../contract/plainWords';
import { kinds, readFrom } from '../kinds';
import { aidDoorFor } from './aidDoor';
import { cardsFor } from './cards';

/** What helps before anything is filed, by what was picked and tapped. Nothing of it is kept. */
export function helpBefore({ circumstances, ...about }: HelpAsked): Help {
  const isToAsk = circumstances.danger === 'unsure';
  const situation = { ...about, circumstances, hints: new Set<never>(), isToAsk, isSealed: false };
  return { cards: cardsFor(situation), aid: aidDoorFor(situation) };
}

/** What helps in a case, by its answers and its words; whether somebody is safe is asked until a person knows. */
export function helpIn(
  answers: Answers,
  { kind, marks }: Pick<CaseHead, 'kind' | 'marks'>,
  today: Day,
): Help {
  const situation = readFrom(answers, (particulars, form) => ({
    ...particulars.subject?.(form),
    circumstances: particulars.circumstances(form, today),
    hints: hintsIn(particulars.ownWords(form)),
    isToAsk: marks.includes('perhapsDanger'),
    isSealed: marks.includes('sealed'),
  }));
  return {
    cards: cardsFor(situation),
    aid: kinds[kind].particulars.mayGrow ? aidDoorFor(situation) : null,
  };
}
