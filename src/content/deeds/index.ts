import type { CaseAction } from '../../../functions/contract/actions';
import type { CaseKind } from '../../../functions/contract/words';
import { caseKinds } from '../kinds';
import { aid } from './aid';
import { answer } from './answer';
import { handOver } from './handOver';
import { mandate } from './mandate';
import { petition } from './petition';
import { recusal } from './recusal';
import { review } from './review';
import { service } from './service';
import { talk } from './talk';
import type { DeedButton, DeedField, DeedWords } from './words';

/** Every deed, with its words and what it takes. */
export const deeds: { [A in CaseAction]: DeedWords<A> } = {
  ...talk,
  ...handOver,
  ...answer,
  ...review,
  ...aid,
  ...mandate,
  ...petition,
  ...service,
  ...recusal,
};

/** What a deed takes, by the name of the field, from top to bottom. */
export const fieldsOf = (action: CaseAction): Readonly<Record<string, DeedField>> => deeds[action].fields;

/** The words of a deed on a case of one kind. */
export const deedButton = (action: CaseAction, kind: CaseKind): DeedButton =>
  caseKinds[kind].deeds[action] ?? deeds[action];
