import { actionInputs, type InputOf } from '../../../contract/deeds/actions';
import { dayOfStep, paperDay } from '../../papers/day';
import type { Block } from '../../papers/paper';
import { commonWords } from '../../papers/commonWords';
import { cell, issuedHere, lastStep, paragraph, part, type FillIssued } from '../../papers/body';
import { officeAfter } from '../../papers/people';
import { petitionForm } from './forms';
import { petitionWords as words } from './paperWords';

/** Who does what by when, where a decision says it (信访工作条例 32). */
export const promisedIn = ({
  performer,
  performance,
  performBy,
}: Pick<InputOf<'giveOpinion'>, 'performer' | 'performance' | 'performBy'>): Block[] =>
  performer === undefined || performance === undefined || performBy === undefined
    ? []
    : part(words.promised, words.promisedText(performer, performance, paperDay(performBy)));

/** What both sides agreed to (信访工作条例 33); it is signed on paper by who wants a paper of it. */
export const settlement: FillIssued = (about, event) => {
  const proposal = lastStep(about, ['proposeSettlement'], event);
  if (!proposal) throw new Error('a settlement is agreed to that nobody proposed');
  const { way, otherSide, otherAgreedOn, terms, ...promise } = actionInputs.proposeSettlement.parse(
    proposal.details,
  );
  return {
    addressee: null,
    blocks: [
      {
        as: 'table',
        rows: [
          [cell(words.petitioner, petitionForm(about).petitionerName), cell(words.otherSide, otherSide)],
        ],
      },
      paragraph(words.settlementText(words.settlementWays[way])),
      ...part(words.settlementTerms, terms),
      ...promisedIn(promise),
      paragraph(words.settlementAgreed(otherSide, paperDay(otherAgreedOn), dayOfStep(event.at))),
      paragraph(words.settlementKept),
      { as: 'signature', lines: ['信访人签名或者按手印：', '对方签名或者盖章：', commonWords.day] },
      issuedHere(proposal, officeAfter(event.seq, about.head, about.events)),
    ],
    footer: words.footer,
  };
};
