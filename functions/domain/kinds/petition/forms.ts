import type { PetitionForm, PetitionType } from '../../../contract/kinds/petition';
import { actionInputs } from '../../../contract/deeds/actions';
import type { PaperKind } from '../../../contract/case/papers';
import type { CaseEvent } from '../../case/case';
import { dayOfStep, paperDay } from '../../papers/day';
import type { PaperCase } from '../../papers/papersOf';
import { carrierAt, officeAfter } from '../../papers/people';
import { paperTable } from '../../papers/table';
import { commonWords, toOffice } from '../../papers/commonWords';
import { petitionTypes } from '../../papers/matterWords';
import { petitionWords as words } from './paperWords';
import {
  bodyIn,
  cell,
  filesIn,
  heading,
  lastStep,
  list,
  ownSignature,
  paragraph,
  part,
  perhaps,
  writtenIn,
} from '../../papers/body';
import type { Body, FillIssued } from '../../papers/body';

type NamedForm = PetitionForm & { petitionerName: string };

/**
 * What was filed; a name that is still to come has its place. @throws Error for a case of another kind: no table asks for
 * its papers.
 */
export function petitionForm({ answers }: PaperCase): NamedForm {
  if (answers.kind !== 'petition') throw new Error(`a ${answers.kind} has no such papers`);
  const { petitionerName = commonWords.nameToCome } = answers.form;
  return { ...answers.form, petitionerName };
}

/** What it was found to be before a step; what the petitioner called it, where nobody had classified it. */
export const typeBefore = (about: PaperCase, event: CaseEvent): PetitionType => {
  const classified = lastStep(about, ['classify'], event);
  return classified ? actionInputs.classify.parse(classified.details).type : petitionForm(about).type;
};

export const mandate: FillIssued = (about, event) => {
  const { petitionerName, phone, address, type, request } = petitionForm(about);
  const { until } = actionInputs.agreeMandate.parse(event.details);
  const agent = carrierAt(event.seq, about.head, about.events);
  return {
    addressee: null,
    blocks: [
      {
        as: 'table',
        rows: [
          [cell('委托人', petitionerName), cell('联系电话', phone)],
          [{ label: '住址', value: address ?? '', isWide: true }],
          [cell(words.agent, agent?.name), cell(words.unit, agent?.organisation)],
          [cell('信访类别', petitionTypes[type]), cell('同意日期', dayOfStep(event.at))],
        ],
      },
      paragraph(agent ? words.mandateText(agent.name, agent.organisation) : words.mandateUnknown),
      ...part(words.request, request),
      paragraph(words.until(paperDay(until))),
      list(words.mandateRules),
      { as: 'signature', lines: ['委托人签名或者按手印：', '代办员签名：', commonWords.day] },
    ],
    footer: [words.mandateFooter, ...words.footer],
  };
};

type Asked = {
  action: 'askReview' | 'askReReview';
  /** What it is directed against. */
  against: readonly CaseEvent['word'][];
  paper: PaperKind;
  to: string;
};

/** Asks the body above to look at an opinion: with its reasons, or still with room to write them. */
const request =
  ({ action, against, paper, to }: Asked) =>
  (about: PaperCase, event: CaseEvent | null): Body => {
    const { petitionerName, phone, address, request: wanted } = petitionForm(about);
    const opinion = lastStep(about, against, event);
    const input = event && actionInputs[action].parse(writtenIn(event));
    return {
      addressee: toOffice(
        event ? (bodyIn(event) ?? officeAfter(event.seq, about.head, about.events)) : (about.asked ?? to),
      ),
      blocks: [
        {
          as: 'table',
          rows: [
            [cell(words.petitioner, petitionerName), cell('联系电话', phone)],
            [{ label: '住址', value: address ?? '', isWide: true }],
            [{ label: '原办理单位', value: opinion?.by.organisationName ?? '', isWide: true }],
          ],
        },
        ...perhaps(
          opinion && words.reviewText(dayOfStep(opinion.at), paperTable[paper].title, about.head.number),
          paragraph,
        ),
        ...part(words.request, wanted),
        ...(input
          ? [heading(words.reviewReasons), paragraph(input.reasons)]
          : [{ as: 'toWrite' as const, label: words.reviewReasons, lines: 10 }]),
        paragraph(words.reviewAsks),
        ...(event && filesIn(event) > 0 ? [paragraph(words.attached(filesIn(event)))] : []),
        ownSignature,
      ],
      footer: words.footer,
    };
  };

export const reviewRequest = request({
  action: 'askReview',
  against: ['giveOpinion'],
  paper: 'opinion',
  to: words.bodyAbove,
});
export const reReviewRequest = request({
  action: 'askReReview',
  against: ['giveReview'],
  paper: 'reviewOpinion',
  to: words.reviewBodyAbove,
});
