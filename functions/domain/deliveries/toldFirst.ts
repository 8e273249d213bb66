import { EventWord } from '../../contract/deeds/actions';
import type { NoticeKind } from '../../contract/words';
import type { CaseEvent, CaseHead } from '../case/case';
import { eventRule } from '../deeds';
import { lifecycles } from '../kinds/lifecycles';
import { isOnResidentsSide } from '../standing/helping';
import type { ToldLine } from './whoIsTold';

/** What the resident hears when others get their case: handed on, given to somebody, offered to an agent. */
const getIt: readonly NoticeKind[] = ['transferred', 'assigned', 'mandateAsked'];

const holdsFor =
  ({ kind }: Pick<CaseHead, 'kind'>) =>
  ({ when }: ToldLine): boolean =>
    when === undefined || (when === 'underMandate' && lifecycles[kind].mandate);

/** What the owner hears of a step that puts their case into other hands; null for every other step. */
function heardOf({ word }: Pick<CaseEvent, 'word'>, head: Pick<CaseHead, 'kind'>): NoticeKind | null {
  const lines = [eventRule(word).tells].flat().filter(holdsFor(head));
  const kind = lines.find(({ owner }) => owner !== undefined)?.owner;
  return kind !== undefined && getIt.includes(kind) ? kind : null;
}

const isOfStaff = ({ by: { standing } }: CaseEvent): boolean =>
  !isOnResidentsSide(standing) && standing !== 'system';

/**
 * What the resident must have been told before whoever got the case last reads it (个人信息保护法 23: to whom); null when
 * nobody got it, or they have acted on it since.
 */
export function toldFirst(
  head: Pick<CaseHead, 'kind'>,
  events: readonly CaseEvent[],
): { event: CaseEvent; kind: NoticeKind } | null {
  const event = events.filter(isOfStaff).at(-1);
  const kind = event ? heardOf(event, head) : null;
  return event && kind ? { event, kind } : null;
}

/** The words of the steps of which the resident hears that others get their case. */
export const givingWords = (head: Pick<CaseHead, 'kind'>): EventWord[] =>
  EventWord.options.filter((word) => heardOf({ word }, head) !== null);
