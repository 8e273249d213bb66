import { actionInputs } from '../../../contract/deeds/actions';
import type { CaseEvent } from '../../case/case';
import { eligibility } from '../../filing/eligibility';
import { cell, issuedHere, lastStep, list, paragraph, part, perhaps } from '../../papers/body';
import type { FillIssued } from '../../papers/body';
import { commonWords, toOffice } from '../../papers/commonWords';
import { dayOfStep } from '../../papers/day';
import {
  aidMatters,
  applyingAsWords,
  endReasons,
  hardshipWords,
  urgentGrounds,
} from '../../papers/matterWords';
import type { Block, Cell } from '../../papers/paper';
import type { PaperCase } from '../../papers/papersOf';
import { carrierAt, officeAfter } from '../../papers/people';
import { aidForm, needing } from './forms';
import { grantBefore } from './letters';
import { letterWords } from './letterWords';
import { aidWords } from './paperWords';
import { recordWords as words } from './recordWords';

const wide = (label: string, value: string): Cell[] => [{ label, value, isWide: true }];

/** Whose matter it is, under which decision, and who carries it: the head of every record of the file. */
function caseRows(about: PaperCase, event: CaseEvent): Cell[][] {
  const form = aidForm(about);
  const worker = carrierAt(event.seq, about.head, about.events);
  return [
    wide(aidWords.recipient, needing(form)),
    wide(aidWords.matter, aidMatters[form.matter]),
    wide(words.decision, grantBefore(about, event)?.number ?? ''),
    [cell(aidWords.lawyer, worker?.name), cell(aidWords.unit, worker?.organisation)],
  ];
}

/** What was decided on the application, in one sentence, and on which reasons. */
function decided(event: CaseEvent): {
  outcome: string;
  reasons: string | undefined;
  article: string | undefined;
} {
  if (event.word === 'refuse') {
    const { reasons, article } = actionInputs.refuse.parse(event.details);
    return { outcome: words.refused, reasons, article };
  }
  if (event.word === 'giveUrgently') {
    const { ground, text } = actionInputs.giveUrgently.parse(event.details);
    return { outcome: words.givenFirst(urgentGrounds[ground]), reasons: text, article: words.urgentArticle };
  }
  return {
    outcome: words.granted,
    reasons: actionInputs.grant.parse(event.details).text,
    article: undefined,
  };
}

/** 法律援助法 41-44: what the application was looked at by, and what came of it; kept by the agency. */
export const aidReview: FillIssued = (about, event) => {
  const form = aidForm(about);
  const { matter, criminalRole, groups = [], applyingAs = 'self', hardship = 'unsure' } = form;
  const { outcome, reasons, article } = decided(event);
  return {
    addressee: null,
    blocks: [
      {
        as: 'table',
        rows: [
          [cell(aidWords.applicant, form.applicantName), cell(aidWords.recipient, needing(form))],
          wide(aidWords.matter, aidMatters[matter]),
          wide(aidWords.applyLabel, applyingAsWords[applyingAs]),
          wide(aidWords.hardshipLabel, hardshipWords[hardship]),
          wide(words.underLaw, eligibility({ matter, criminalRole, groups }).article),
          wide(aidWords.body, form.handlingBody ?? ''),
          [cell(words.askedOn, dayOfStep(about.head.filedAt)), cell(words.decidedOn, dayOfStep(event.at))],
        ],
      },
      ...part(words.outcome, outcome),
      ...perhaps(reasons, paragraph),
      ...(article === undefined ? [] : part(commonWords.basis, article)),
      { as: 'signature', lines: [words.reviewer, words.decider(event.by.name), commonWords.day] },
    ],
    footer: [commonWords.byHand],
  };
};

/** 法律援助法 46, 48: what the worker told the recipient and the agency, or the agency alone. */
export const progressRecord: FillIssued = (about, event) => {
  const isGround = event.word === 'reportGround';
  const said: Block[] = isGround
    ? [
        ...part(words.ground, endReasons[actionInputs.reportGround.parse(event.details).ground]),
        paragraph(actionInputs.reportGround.parse(event.details).text),
      ]
    : part(words.progress, actionInputs.reportProgress.parse(event.details).text);
  return {
    addressee: toOffice(officeAfter(event.seq, about.head, about.events)),
    blocks: [
      {
        as: 'table',
        rows: [
          ...caseRows(about, event),
          [
            cell(words.reportedOn, dayOfStep(event.at)),
            cell(words.toWhom, isGround ? words.toAgency : words.toBoth),
          ],
        ],
      },
      ...said,
      { as: 'signature', lines: words.workerSigns },
    ],
    footer: [commonWords.byHand],
  };
};

/** What was said of the request; nothing while it waits. */
function answered(event: CaseEvent): Block[] {
  if (event.word === 'approveChange') {
    const { text } = actionInputs.approveChange.parse(event.details);
    return [...part(words.approval, words.approved), ...perhaps(text, paragraph)];
  }
  return event.word === 'declineChange'
    ? [
        ...part(words.approval, words.declined),
        paragraph(actionInputs.declineChange.parse(event.details).reasons),
      ]
    : [{ as: 'toWrite', label: words.approval, lines: 4 }];
}

/** 法律援助法 55: another worker is asked for, and what the agency says to it. */
export const changeRequest: FillIssued = (about, event) => {
  const asked = event.word === 'askChange' ? event : lastStep(about, ['askChange'], event);
  // Whoever carried it when that was asked.
  const rows = caseRows(about, asked ?? event);
  return {
    addressee: toOffice(officeAfter((asked ?? event).seq, about.head, about.events)),
    blocks: [
      { as: 'table', rows: [...rows, wide(words.askedOn, dayOfStep((asked ?? event).at))] },
      ...(asked ? part(words.reasons, actionInputs.askChange.parse(asked.details).reasons) : []),
      ...answered(event),
      {
        as: 'signature',
        lines:
          event.word === 'askChange'
            ? [words.applicantSigns, commonWords.day]
            : [words.applicantSigns, words.decider(event.by.name), commonWords.day],
      },
    ],
    footer: [commonWords.byHand, ...aidWords.footer],
  };
};

/** 法律援助法 59: the body that dealt with the case is asked how it was carried. */
export const bodyAskedLetter: FillIssued = (about, event) => {
  const form = aidForm(about);
  return {
    addressee: toOffice(form.handlingBody ?? letterWords.bodyUnknown),
    blocks: [
      paragraph(words.bodyAsked(needing(form), aidMatters[form.matter])),
      { as: 'table', rows: caseRows(about, event) },
      list(words.bodyQuestions),
      paragraph(words.bodyReply),
      issuedHere(event, officeAfter(event.seq, about.head, about.events)),
    ],
    footer: [],
  };
};

/** 法律援助法 59: what the recipient said of it afterwards. */
export const callBackRecord: FillIssued = (about, event) => {
  const { reached, text } = actionInputs.recordCallBack.parse(event.details);
  return {
    addressee: null,
    blocks: [
      {
        as: 'table',
        rows: [
          ...caseRows(about, event),
          [cell(words.calledOn, dayOfStep(event.at)), cell(words.caller, event.by.name ?? '')],
          wide(words.reached, reached ? words.wasReached : words.notReached),
        ],
      },
      ...part(words.said, text),
      { as: 'signature', lines: [words.callerSigns, commonWords.day] },
    ],
    footer: [commonWords.byHand],
  };
};
