import { actionInputs, CaseAction, type Deed } from '../../functions/contract/actions';
import { Day, Instant } from '../../functions/contract/ids';
import {
  AidEndReason,
  ObjectionOutcome,
  ReviewOutcome,
  UrgentGround,
} from '../../functions/contract/kinds/endReason';
import { OpinionOutcome, PetitionType } from '../../functions/contract/kinds/petition';
import { NotAcceptedGround, PetitionRoute } from '../../functions/contract/kinds/petitionRoute';
import type { TimelineEntry } from '../../functions/contract/views';
import { aidEndReasons, objectionOutcomes, urgentGrounds } from './aidDecisions';
import { fieldLabels, solvedWords } from './fields';
import { outcomes, petitionTypes } from './forms';
import { reviewOutcomes } from './petitionDecisions';
import { notAcceptedTexts, petitionRoutes } from './petitionRoutes';
import { dayText, moment } from './when';

type Row = { label: string; value: string };

/** Fields that name a person, an organisation or files by id: shown in their own way, not as what was said. */
const ids = new Set(['personId', 'organisationId', 'organisationIds', 'files']);

type Worded = (value: unknown) => string;

const endReason: Worded = (value) => aidEndReasons[AidEndReason.parse(value)].label;
const aDay: Worded = (value) => dayText(Day.parse(value));
const route: Worded = (value) => petitionRoutes[PetitionRoute.parse(value)].name;

/** What a word that was picked is called, by the action and the field it stands in. */
const picked: { [A in CaseAction]?: Partial<Record<string, Worded>> } = {
  close: { solved: (value) => (value === true ? solvedWords.yes : solvedWords.no) },
  promise: { until: (value) => moment(Instant.parse(value)) },
  giveUrgently: { ground: (value) => urgentGrounds[UrgentGround.parse(value)].label },
  reportGround: { ground: endReason },
  terminate: { ground: endReason },
  decideObjection: { outcome: (value) => objectionOutcomes[ObjectionOutcome.parse(value)].label },
  agreeMandate: { until: aDay },
  classify: { type: (value) => petitionTypes[PetitionType.parse(value)].label, route },
  redirect: { route },
  notAccept: { ground: (value) => notAcceptedTexts[NotAcceptedGround.parse(value)].reason },
  giveOpinion: { outcome: (value) => outcomes[OpinionOutcome.parse(value)].label },
  giveReview: { outcome: (value) => reviewOutcomes.review[ReviewOutcome.parse(value)].label },
  giveReReview: { outcome: (value) => reviewOutcomes.reReview[ReviewOutcome.parse(value)].label },
  recordHearing: { from: aDay, to: aDay },
};

const plain: Worded = (value) =>
  Array.isArray(value)
    ? value.map((item, index) => `${index + 1}. ${String(item)}`).join('\n')
    : String(value);

const labelOf = (word: Deed['action'], field: string): string => {
  const labels: Partial<Record<string, string>> = fieldLabels[word];
  return labels[field] ?? '';
};

/** What was said in an event: every field of the action that carries words. */
export function said({ word, details }: Pick<TimelineEntry, 'word' | 'details'>): Row[] {
  const { data: action } = CaseAction.safeParse(word);
  if (!action) return [];
  const input = actionInputs[action].safeParse(details);
  if (!input.success) return [];
  return Object.entries(input.data)
    .filter(([field, value]) => !ids.has(field) && value !== undefined)
    .map(([field, value]) => ({
      label: labelOf(action, field),
      value: (picked[action]?.[field] ?? plain)(value),
    }));
}
