import type { CaseAction, Deed } from '../../../functions/contract/actions';
import { OpinionOutcome, PetitionType } from '../../../functions/contract/kinds/petition';
import { limits } from '../../../functions/contract/limits';
import { outcomes, petitionTypes } from '../../content/forms';
import { commonMaterials } from '../../content/materials';

type Choice = { value: string; label: string; note: string };

/** How a field of an action is filled in. */
export type DeedInputKind = { optional?: true } & (
  | { as: 'text'; max: number }
  | { as: 'line' }
  | { as: 'lines'; most: number; common: readonly string[] }
  | { as: 'choice'; choices: Choice[] }
  | { as: 'yesOrNo' }
  | { as: 'organisation' }
);

type InputOf<A extends CaseAction> = Extract<Deed, { action: A }>['input'];

/** A person is given a case on a page of its own, where all who could take it are listed. */
export type DeedHere = Exclude<CaseAction, 'assign'>;

const reply = { as: 'text', max: limits.reply } as const;
const message = { as: 'text', max: limits.message } as const;
const line = { as: 'line' } as const;

/** What each action takes, from top to bottom; the contract checks it, this only says how it is asked. */
export const inputs: { [A in DeedHere]: Required<Record<keyof InputOf<A>, DeedInputKind>> } = {
  take: {},
  answer: { text: reply },
  followUp: { text: message },
  message: { text: message },
  startReview: {},
  requestMaterials: {
    items: { as: 'lines', most: limits.materials, common: commonMaterials },
    text: { ...message, optional: true },
  },
  supplyMaterials: { text: message },
  grant: { text: { ...message, optional: true } },
  refuse: { reasons: reply, article: line },
  begin: {},
  investigate: {},
  conclude: { result: reply },
  archive: {},
  register: {},
  classify: {
    type: {
      as: 'choice',
      choices: PetitionType.options.map((value) => ({ value, ...petitionTypes[value] })),
    },
  },
  transfer: { organisationId: { as: 'organisation' }, text: { ...message, optional: true } },
  sendBack: { reasons: message },
  accept: {},
  giveOpinion: {
    outcome: {
      as: 'choice',
      choices: OpinionOutcome.options.map((value) => ({ value, ...outcomes[value] })),
    },
    opinion: reply,
    basis: line,
  },
  close: { solved: { as: 'yesOrNo' } },
  withdraw: { reason: { ...message, optional: true } },
};
