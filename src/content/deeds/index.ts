import type { CaseAction } from '../../../functions/contract/deeds/actions';
import type { CaseKind } from '../../../functions/contract/words';
import { caseKinds } from '../kinds';
import { aid } from './aid';
import { answer } from './answer';
import { complaint } from './complaint';
import { danger } from './danger';
import { ending } from './ending';
import { handOver } from './handOver';
import { mandate } from './mandate';
import { performance } from './performance';
import { ownData } from './ownData';
import { passingOn } from './passingOn';
import { petition } from './petition';
import { recusal } from './recusal';
import { review } from './review';
import { service } from './service';
import { talk } from './talk';
import { saidPerKind, type DeedField, type DeedWords, type SaidPerKind } from './words';

/** Every deed, with its button and what it takes. */
export const deeds: { [A in CaseAction]: DeedWords<A> } = {
  ...talk,
  ...danger,
  ...handOver,
  ...answer,
  ...review,
  ...aid,
  ...mandate,
  ...petition,
  ...performance,
  ...complaint,
  ...passingOn,
  ...service,
  ...recusal,
  ...ending,
  ...ownData,
};

/** What a deed takes, by the name of the field, from top to bottom. */
export const fieldsOf = (action: CaseAction): Readonly<Record<string, DeedField>> => deeds[action].fields;

const isSaidPerKind = (action: CaseAction): action is SaidPerKind =>
  saidPerKind.some((one) => one === action);

/** The button of a deed on a case of one kind; '' of one that the kind does not have. */
export function deedButton(action: CaseAction, kind: CaseKind): string {
  const ofKind = caseKinds[kind].deeds[action];
  if (ofKind) return ofKind.button;
  return isSaidPerKind(action) ? '' : deeds[action].button;
}

/** The same to staff: nobody takes a message to the resident for a word between colleagues. */
export const deedForStaff = (action: CaseAction, kind: CaseKind): string =>
  action === 'message' ? '给当事人留言' : deedButton(action, kind);
