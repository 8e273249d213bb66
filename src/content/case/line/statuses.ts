import type { CaseStatus } from '../../../../functions/contract/kinds';
import type { CaseState, TimelineEntry } from '../../../../functions/contract/case/views';
import type { CaseKind, Step } from '../../../../functions/contract/words';
import { caseKinds } from '../../kinds';
import { nextText } from '../../kinds/lines';
import type { StatusWords } from '../../kinds/words';

/** The five steps every case goes through, in their order. */
export const steps: Record<Step, string> = {
  accept: '受理',
  route: '分流',
  handle: '办理',
  feedback: '反馈',
  close: '结单',
};

/** The words of a status of a kind. */
export function statusWords(kind: CaseKind, status: CaseStatus): StatusWords | undefined {
  const ofKind: Readonly<Partial<Record<CaseStatus, StatusWords>>> = caseKinds[kind].statuses;
  return ofKind[status];
}

export const statusName = (kind: CaseKind, status: CaseStatus): string =>
  statusWords(kind, status)?.name ?? '';

const nameless = { desk: '办理单位', person: '办的人' };

type Standing = Pick<CaseState, 'kind' | 'status' | 'deskName' | 'assigneeName'>;

/** What a status means for the resident, with who has it by name. */
export const statusMeaning = ({ kind, status, deskName, assigneeName }: Standing): string =>
  (statusWords(kind, status)?.meaning ?? '')
    .replaceAll('{desk}', deskName || nameless.desk)
    .replaceAll('{person}', assigneeName ?? nameless.person);

/** What happened last to a case, as a sentence: the title of its page. */
export function newsOf(kind: CaseKind, status: CaseStatus, timeline: readonly TimelineEntry[]): string {
  const words = statusWords(kind, status);
  const news = words?.news ?? nextText(kind, status);
  return typeof news === 'string' ? news : news(timeline);
}
