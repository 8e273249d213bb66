import { actionInputs } from '../../../contract/deeds/actions';
import type { AidComplaintForm } from '../../../contract/kinds/aidComplaint';
import type { CaseEvent } from '../../case/case';
import { issuedHere, lastStep, paragraph, part, perhaps, type FillIssued } from '../../papers/body';
import { commonWords, toPerson } from '../../papers/commonWords';
import { dayOfStep, lastDay } from '../../papers/day';
import type { Block } from '../../papers/paper';
import type { PaperCase } from '../../papers/papersOf';
import { officeAfter } from '../../papers/people';
import { complainedAbout, complaintGrounds, complaintOutcomes, complaintWords as words } from './paperWords';

/** @throws Error for a case of another kind: no table asks for its papers. */
function complaintForm({ answers }: PaperCase): AidComplaintForm {
  if (answers.kind !== 'aidComplaint') throw new Error(`a ${answers.kind} has no such papers`);
  return answers.form;
}

const opening = (about: PaperCase): string =>
  words.opening(dayOfStep(about.head.filedAt), complainedAbout[complaintForm(about).about]);

const toComplainant = (about: PaperCase, event: CaseEvent, blocks: Block[]) => ({
  addressee: toPerson(complaintForm(about).complainantName ?? commonWords.nameToCome),
  blocks: [...blocks, issuedHere(event, officeAfter(event.seq, about.head, about.events))],
  footer: words.footer,
});

const remedy: Block = { as: 'remedy', title: commonWords.remedy, text: words.rest, lastDay: null };

export const acceptance: FillIssued = (about, event) =>
  toComplainant(about, event, [
    paragraph(words.accepted(opening(about))),
    ...perhaps(lastDay(event, 'aidComplaint.finish'), (day) => paragraph(words.finishBy(day))),
    paragraph(words.apart),
    paragraph(words.change),
    ...part(commonWords.basis, words.basis),
  ]);

export const notAccepted: FillIssued = (about, event) => {
  const { ground, reasons, door } = actionInputs.declineComplaint.parse(event.details);
  return toComplainant(about, event, [
    paragraph(words.notAccepted(opening(about), complaintGrounds[ground])),
    ...part(commonWords.reasons, reasons),
    ...part(words.door, door),
    ...part(commonWords.basis, words.basis),
    { ...remedy, text: `${words.again}${words.rest}` },
  ]);
};

/** What was decided, as the bureau answers it. */
export const answer: FillIssued = (about, event) => {
  const { text } = actionInputs.answerComplaint.parse(event.details);
  const decision = lastStep(about, ['decideComplaint'], event) ?? event;
  const decided = actionInputs.decideComplaint.parse(decision.details);
  return toComplainant(about, event, [
    paragraph(words.answered(opening(about), dayOfStep(decision.at))),
    ...part(words.facts, decided.facts),
    ...part(words.outcome, `${complaintOutcomes[decided.outcome]}。`),
    ...part(commonWords.reasons, decided.reasons),
    ...part(commonWords.basis, decided.article),
    ...(text === undefined ? [] : part(words.more, text)),
    remedy,
  ]);
};
