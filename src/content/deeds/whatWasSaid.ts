import { actionInputs, CaseAction } from '../../../functions/contract/deeds/actions';
import { AnswerParts } from '../../../functions/contract/deeds/answerParts';
import { HandedIn } from '../../../functions/contract/deeds/handedIn';
import { Day, Instant } from '../../../functions/contract/ids';
import type { TimelineEntry } from '../../../functions/contract/case/views';
import * as z from '../../../functions/contract/z';
import { partRows } from '../case/steps/answerParts';
import { handedInWords } from '../case/papers/materials';
import { outsideWords } from '../case/papers/outside';
import { dayText, moment } from '../when';
import { fieldsOf } from '.';
import { whoIsAsked } from '../case/page/staffOfCase';
import type { DeedField } from './words';

/** The body outside that a step went to. */
const Body = z.object({ name: z.string() });

type Row = { label: string; value: string };

const text = (value: unknown): string => String(value);
const numbered = (items: unknown): string =>
  [items]
    .flat()
    .map((item, index) => `${index + 1}. ${text(item)}`)
    .join('\n');

/** What was filled in, in words; null for what is an id, or files: those are shown in their own way. */
function saidIn(field: DeedField, value: unknown): string | null {
  switch (field.as) {
    case 'text':
    case 'line':
    case 'number':
      return text(value);
    case 'lines':
    case 'noticed':
      return numbered(value);
    case 'handedIn':
      return numbered(HandedIn.array().parse(value).map(handedInWords.line));
    case 'choice':
      return field.choices.find((one) => one.value === value)?.label ?? text(value);
    case 'yesOrNo':
      return value === true ? field.words.yes : field.words.no;
    case 'staffOfCase':
      return whoIsAsked(text(value));
    case 'day':
      return dayText(Day.parse(value));
    case 'moment':
      return moment(Instant.parse(value));
    case 'person':
    case 'organisation':
    case 'organisations':
    case 'paper':
    case 'call':
    case 'files':
    case 'answerParts':
      return null;
  }
}

/** What was said in an event: every field of the deed that carries words. */
export function whatWasSaid({ word, details }: Pick<TimelineEntry, 'word' | 'details'>): Row[] {
  const { data: action } = CaseAction.safeParse(word);
  if (!action) return [];
  const { body, ...written } = details;
  const input = actionInputs[action].safeParse(written);
  if (!input.success) return [];
  const fields = fieldsOf(action);
  const to = Body.safeParse(body).data;
  const rows = Object.entries(input.data).flatMap(([name, value]) => {
    const field = fields[name];
    const parts = field?.as === 'answerParts' ? AnswerParts.safeParse(value).data : undefined;
    if (parts) return partRows(parts);
    const said = field && value !== undefined ? saidIn(field, value) : null;
    return field && said !== null ? [{ label: field.label, value: said }] : [];
  });
  return to ? [{ label: outsideWords.outside, value: to.name }, ...rows] : rows;
}
