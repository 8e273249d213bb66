import type { CaseRow } from '../../../functions/contract/case/views';
import { statusName } from '../case/line/statuses';
import { kindLines } from '../kinds/lines';
import { daySaid } from '../when';

/** A case of somebody who is away, as whoever stands in reads it: what it is, how far, and by when. */
export const caseLine = ({ kind, status, number, nextDate }: CaseRow, now: number) => ({
  title: `${kindLines[kind].name}·${statusName(kind, status)}`,
  note: nextDate ? `最晚${daySaid(nextDate.on, now)}，${number}` : number,
});
