import type { CaseId, Day } from '../../contract/ids';

// Keys of what is published so that nothing can be changed unseen. `api` may read these and never write them.

/** "Which steps were taken on this day (Asia/Shanghai), by case?" */
export const digestsOn = (day: Day): string => `DIGESTS#${day}`;
export const digestKey = (day: Day, caseId: CaseId, seq: number) => ({
  pk: digestsOn(day),
  sk: `${caseId}#${String(seq).padStart(4, '0')}`,
});
export const digestIn = (sk: string): { caseId: string; seq: number } => {
  const [caseId = '', seq = ''] = sk.split('#');
  return { caseId, seq: Number(seq) };
};

/** "Which roots were published in this year, oldest first?" */
export const rootsIn = (year: string): string => `ROOTS#${year}`;
export const rootKey = (day: Day) => ({ pk: rootsIn(day.slice(0, 4)), sk: day });
/** "How far has checking the chains come?" */
export const chainMarkKey = { pk: 'SWEEP', sk: 'CHAINS' };
