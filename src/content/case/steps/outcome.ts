import { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { CaseOutcome } from '../../../../functions/contract/case/outline';
import { fieldsOf } from '../../deeds';
import { eventName } from './events';
import { moment } from '../../when';

/** What a decision came to, in the words it was chosen by; none of the decision's own. */
function chosen({ word, outcome }: CaseOutcome): string {
  const { data: action } = CaseAction.safeParse(word);
  const field = action && fieldsOf(action).outcome;
  if (field?.as !== 'choice') return '';
  return field.choices.find(({ value }) => value === outcome)?.label ?? '';
}

/** What came of a case, for the office that handed it over: 出具处理意见：支持（2026年3月2日 14:05）. */
export function outcomeText(outcome: CaseOutcome): string {
  const label = chosen(outcome);
  return `${eventName(outcome.word)}${label ? `：${label}` : ''}（${moment(outcome.at)}）`;
}
