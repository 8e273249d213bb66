import { actionInputs } from '../../../contract/deeds/actions';
import { partiesOnOneLine } from '../../../contract/case/parties';
import {
  bodyIn,
  cell,
  issuedHere,
  lastStep,
  textIn,
  paragraph,
  part,
  perhaps,
  writtenIn,
  type FillIssued,
} from '../../papers/body';
import { commonWords, toOffice } from '../../papers/commonWords';
import { dayOfStep, lastDay } from '../../papers/day';
import { documentNumber } from '../../papers/documentNumber';
import { petitionTypes, routes } from '../../papers/matterWords';
import type { CaseEvent } from '../../case/case';
import type { Cell } from '../../papers/paper';
import type { PaperCase } from '../../papers/papersOf';
import { officeAfter } from '../../papers/people';
import { paperTable } from '../../papers/table';
import { petitionForm, typeBefore } from './forms';
import { letterWords as words } from './letterWords';
import { handingOver } from './papers';
import { petitionWords } from './paperWords';
import { petitionRoutes } from './routes';

/** Who brought it, as the body that deals with it has to know them: it tells and answers them. */
function petitionerRows(about: PaperCase, event: CaseEvent): Cell[][] {
  const { petitionerName, phone, address, representatives = [] } = petitionForm(about);
  return [
    [cell(petitionWords.petitioner, petitionerName), cell('联系电话', phone)],
    [{ label: '住址', value: address ?? '', isWide: true }],
    ...(representatives.length > 0
      ? [[{ label: words.representatives, value: representatives.join('、'), isWide: true }]]
      : []),
    [
      cell(words.type, petitionTypes[typeBefore(about, event)]),
      cell(words.askedOn, dayOfStep(about.head.filedAt)),
    ],
  ];
}

/** 信访工作条例 22: what a petition office registers. */
export const petitionRegister: FillIssued = (about, event) => {
  const { request, facts, respondent } = petitionForm(about);
  return {
    addressee: null,
    blocks: [
      {
        as: 'table',
        rows: [
          ...petitionerRows(about, event),
          [cell(words.registeredOn, dayOfStep(event.at)), cell(words.registeredBy, event.by.name ?? '')],
          [{ label: words.respondent, value: partiesOnOneLine(respondent ?? ''), isWide: true }],
          // Room to write by hand.
          [{ label: words.proposal, value: '　\n　\n　', isWide: true }],
        ],
      },
      ...part(petitionWords.request, request),
      ...(facts === undefined ? [] : part(petitionWords.facts, facts)),
      { as: 'signature', lines: words.registerSigns },
    ],
    footer: [commonWords.byHand],
  };
};

/** 信访工作条例 22, 23(3): with what it is handed over, and by when the body answers. */
export const handOverLetter: FillIssued = (about, event) => {
  const text = textIn(event);
  const { request, facts, respondent } = petitionForm(about);
  const outside = bodyIn(event);
  const route = event.word === 'redirect' ? actionInputs.redirect.parse(writtenIn(event)).route : undefined;
  return {
    addressee: toOffice(outside ?? officeAfter(event.seq, about.head, about.events)),
    blocks: [
      paragraph(words.handedOver),
      { as: 'table', rows: petitionerRows(about, event) },
      ...part(petitionWords.request, request),
      // A body outside opens nothing here: what it gets is all that it has.
      ...(outside === null
        ? []
        : [
            ...perhaps(facts, (said) => paragraph(said)),
            ...perhaps(respondent, (who) => paragraph(words.about(who))),
          ]),
      // What is said with a redirection tells the petitioner how that way goes.
      ...(route === undefined
        ? perhaps(text, paragraph)
        : [paragraph(words.byRoute(routes[route].name, petitionRoutes[route].article))]),
      paragraph(words.tellBy(lastDay(event, 'petition.tell'))),
      paragraph(words.notOurs(lastDay(event, 'petition.not_ours'))),
      paragraph(words.keepSecret),
      issuedHere(event, about.head.desk.name),
    ],
    footer: petitionWords.footer,
  };
};

/** 信访工作条例 22: who handed it over is told that it was dealt with, and by which paper. */
export const petitionReport: FillIssued = (about, event) => {
  const given = event.word === 'giveOpinion' ? ('opinion' as const) : ('petitionReply' as const);
  const handedOver = lastStep(about, handingOver, event);
  const accepted = lastStep(about, ['accept', 'allot'], event);
  return {
    addressee: toOffice(handedOver?.by.organisationName ?? ''),
    blocks: [
      paragraph(words.reported(handedOver ? dayOfStep(handedOver.at) : '')),
      {
        as: 'table',
        rows: [
          [
            cell(petitionWords.petitioner, petitionForm(about).petitionerName),
            cell(words.number, about.head.number),
          ],
          [
            cell(words.acceptedOn, accepted ? dayOfStep(accepted.at) : ''),
            cell(words.endedOn, dayOfStep(event.at)),
          ],
          [
            {
              label: words.answeredBy,
              value: `《${paperTable[given].title}》（${documentNumber(given, event, about.head) ?? ''}）`,
              isWide: true,
            },
          ],
        ],
      },
      // 35, 36 are for opinions; what was answered by a reply is not reviewed.
      ...(given === 'opinion' ? [paragraph(words.reportRest)] : []),
      issuedHere(event, officeAfter(event.seq, about.head, about.events)),
    ],
    footer: [],
  };
};
