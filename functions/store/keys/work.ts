import type { CaseId, Day, PersonId } from '../../contract/ids';
import type { Whose, WorkList } from '../../domain/standing/workLines';

// Keys of the lists that staff work by, and of how many stand in each.

/** "What stands in this list of an office or a person, the most urgent first?" */
export const workOf = (list: WorkList, of: Whose): string => `WORK#${list}#${of}`;
const linePrefix = 'LINE#';
export const workLineKey = (list: WorkList, of: Whose, order: string, caseId: CaseId) => ({
  pk: workOf(list, of),
  sk: `${linePrefix}${order}#${caseId}`,
});
export const allWorkLines = linePrefix;
export const caseOfLine = (sk: string): string => sk.slice(sk.lastIndexOf('#') + 1);
/** "How many stand in this list, and as what?" */
export const workCountKey = (list: WorkList, of: Whose) => ({ pk: workOf(list, of), sk: 'COUNT' });
/** "In which lists does this case stand, and as what is it counted there?" */
export const standsInKey = (caseId: CaseId) => ({ pk: `STANDSIN#${caseId}`, sk: 'LINES' });

/** "Which cases did this person bring on, on this day (Asia/Shanghai)?" */
export const doneOn = (personId: PersonId, day: Day): string => `DONE#${personId}#${day}`;
export const doneKey = (personId: PersonId, day: Day, caseId: CaseId) => ({
  pk: doneOn(personId, day),
  sk: caseId,
});
