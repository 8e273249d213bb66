import type { Answers } from '../../contract/kinds';
import type { CaseHead } from '../case/case';
import { maskedName } from './mask';
import { partiesOf } from './parties';

/** Whose a case is, masked, for the lists of staff: the first whom it names on that side; null where it names nobody. */
export function whoIn(answers: Answers): string | null {
  const client = partiesOf(answers).find(({ side, name }) => side === 'client' && name.trim() !== '');
  return client ? maskedName(client.name.trim()) : null;
}

/** The language that was wished for, where it is not Mandarin. */
export const languageIn = ({ form: { language } }: Answers): CaseHead['language'] =>
  language === 'mn' ? 'mn' : null;
