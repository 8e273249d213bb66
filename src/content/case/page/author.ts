import type { TimelineEntry } from '../../../../functions/contract/case/views';
import { shownText } from '../guardianShown';
import { caseWords } from './casePage';
import type { Reader } from './holder';
import { standings } from '../../people';
import { moment } from '../../when';

type By = TimelineEntry['by'];

/** Whoever acts for the resident: by leave, or by law and how that was shown. */
const helperText = ({ name, guardian }: Pick<By, 'name' | 'guardian'>): string =>
  `${name ?? standings.helper}（${guardian ? shownText(guardian) : '帮办人，替当事人办'}）`;

/** Who typed what was filed, where that was not the person themself; what they said aloud is to be heard beside it. */
export function typedBy({ standing, name, guardian, through }: By): string | undefined {
  if (through?.received) return `下面的字是${through.organisationName}登记的；附了原件、录音的，以原件为准。`;
  if (through)
    return `下面的字是${through.organisationName}的${through.name}当面代写的；有语音的，点开就是本人说的。`;
  return standing === 'helper' ? `下面的字是${helperText({ name, guardian })}写的。` : undefined;
}

/** Who did it, as the reader knows them. */
export function author(
  { standing, name, organisationName, through, mine, guardian, standsInFor }: By,
  reader: Reader,
): string {
  const isMine = mine ?? (standing === 'owner' && reader === 'resident' && !name);
  const by = isMine ? caseWords.me : standings[standing];
  // Whoever wrote it down beside them is named to the resident and to staff alike, and so is whoever helps.
  if (through?.received) {
    return `${by}（${through.organisationName}${moment(through.received.at)}收到，${through.name}登记）`;
  }
  if (through) return `${by}（${through.organisationName}${through.name}当面代写代交）`;
  if (standing === 'helper') return helperText({ name, guardian });
  if (by === caseWords.me || !name) return by;
  if (standsInFor !== undefined && organisationName)
    return `${name}（${organisationName}，代${standsInFor}）`;
  return organisationName ? `${name}（${organisationName}）` : name;
}
