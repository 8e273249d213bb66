import type { NoticeView } from '../../../functions/contract/case/notices';
import type { CaseRow } from '../../../functions/contract/case/views';
import { kindAndMatter } from '../case/line/caseLine';
import { shortNumber } from '../case/line/shortNumber';
import { dueTags } from '../case/line/urgency';
import { kindLines } from '../kinds/lines';

const words = {
  has: (name: string) => `${name}在办`,
  waitsForThem: '等当事人',
  over: '已经办结',
  gone: '转走了，或者要换身份看',
};

/** In whose hands it is, where it is not the desk's to give out any more. */
function whoHas({ holder }: CaseRow): string[] {
  switch (holder.at) {
    case 'desk':
      return [];
    case 'person':
      return [words.has(holder.name)];
    case 'resident':
      return [words.waitsForThem];
    case 'nobody':
      return [words.over];
  }
}

/**
 * Which case a line of the inbox of staff is about: what, where, its number, until when and who has it; none of the resident's words,
 * because it is read over shoulders. `now` in milliseconds; `place`: the name of where it is from, empty until it is known.
 */
export const noticeLine = (row: CaseRow, place: string, now: number): string =>
  [
    kindAndMatter(row),
    place,
    shortNumber(row.number),
    ...dueTags(row, now).map(({ text }) => text),
    ...whoHas(row),
  ]
    .filter(Boolean)
    .join(' · ');

type Gone = Pick<NoticeView, 'caseKind' | 'caseNumber' | 'heldBy'>;

/** The same of a case that is not theirs to see any more: which it was, and who has it as far as they may know. */
export const goneLine = ({ caseKind, caseNumber, heldBy }: Gone): string =>
  [
    kindLines[caseKind].name,
    shortNumber(caseNumber),
    heldBy === undefined ? words.gone : words.has(heldBy),
  ].join(' · ');
