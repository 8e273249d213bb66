import type { Candidate } from '../../contract/case/views';
import type { ServiceLanguage } from '../../contract/words';
import type { Contender } from '../../domain/standing/assignment/rank';
import type { Wish } from '../../domain/standing/assignment/wish';
import { countedUpTo } from '../../store/assignment/workloads';
import { specialityNames } from './specialities';

/** Everyone is expected to serve in Mandarin; what is more is said. */
const speaking: Record<ServiceLanguage, string | null> = { zh: null, mn: '会蒙古语' };

/** Why somebody stands where they stand, in one line: 值班中 · 擅长拖欠工资 · 会蒙古语 · 手上 3 件 · 本月 5 件. */
export const why = (
  { onDuty, standsInFor = [], field, speaks, load, share }: Contender,
  { language }: Wish,
): string =>
  [
    onDuty ? '值班中' : null,
    standsInFor.length > 0 ? `替${standsInFor.join('、')}代班` : null,
    field === null ? null : `擅长${specialityNames[field]}`,
    speaks ? speaking[language] : null,
    `手上 ${load} 件${load >= countedUpTo ? '以上' : ''}`,
    `本月 ${share} 件`,
  ]
    .filter((part) => part !== null)
    .join(' · ');

export const showCandidate = (contender: Contender, wish: Wish): Candidate => ({
  personId: contender.member.personId,
  name: contender.member.name,
  organisationName: contender.member.organisation.name,
  why: why(contender, wish),
  onDuty: contender.onDuty,
});
