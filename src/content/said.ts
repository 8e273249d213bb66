import { actionInputs, CaseAction, type Deed } from '../../functions/contract/actions';
import { OpinionOutcome, PetitionType } from '../../functions/contract/kinds/petition';
import type { TimelineEntry } from '../../functions/contract/views';
import { fieldLabels, solvedWords } from './fields';
import { outcomes, petitionTypes } from './forms';

type Row = { label: string; value: string };

/** Fields that name a person or an organisation by its id: shown by the holder, not by what was said. */
const ids = new Set(['personId', 'organisationId']);

function worded(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item, index) => `${index + 1}. ${String(item)}`).join('\n');
  if (field === 'solved') return value === true ? solvedWords.yes : solvedWords.no;
  if (field === 'outcome') return outcomes[OpinionOutcome.parse(value)].label;
  if (field === 'type') return petitionTypes[PetitionType.parse(value)].label;
  return String(value);
}

const labelOf = (word: Deed['action'], field: string): string => {
  const labels: Partial<Record<string, string>> = fieldLabels[word];
  return labels[field] ?? '';
};

/** What was said in an event: every field of the action that carries words. */
export function said({ word, details }: Pick<TimelineEntry, 'word' | 'details'>): Row[] {
  const action = CaseAction.safeParse(word);
  if (!action.success) return [];
  const input = actionInputs[action.data].safeParse(details);
  if (!input.success) return [];
  return Object.entries(input.data)
    .filter(([field, value]) => !ids.has(field) && value !== undefined)
    .map(([field, value]) => ({ label: labelOf(action.data, field), value: worded(field, value) }));
}
