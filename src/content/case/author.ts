import type { TimelineEntry } from '../../../functions/contract/case/views';
import { caseWords } from './casePage';
import type { Reader } from './holder';
import { standings } from '../people';

const helperText = (name: string | null): string => `${name ?? standings.helper}（帮办人，替当事人办）`;

/** Who did it, as the reader knows them. */
export function author(
  { standing, name, organisationName, through }: TimelineEntry['by'],
  reader: Reader,
): string {
  const by = standing === 'owner' && reader === 'resident' ? caseWords.me : standings[standing];
  // Whoever wrote it down beside them is named to the resident and to staff alike, and so is whoever helps.
  if (through) return `${by}（${through.organisationName}${through.name}当面代写代交）`;
  if (standing === 'helper') return helperText(name);
  if (by === caseWords.me || !name) return by;
  return organisationName ? `${name}（${organisationName}）` : name;
}
