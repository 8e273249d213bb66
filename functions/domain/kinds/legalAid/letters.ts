import { actionInputs } from '../../../contract/deeds/actions';
import type { CaseEvent } from '../../case/case';
import { cell, filesIn, issuedHere, lastStep, list, paragraph, part, perhaps } from '../../papers/body';
import type { FillIssued } from '../../papers/body';
import { commonWords, toOffice } from '../../papers/commonWords';
import { dayOfStep } from '../../papers/day';
import { documentNumber } from '../../papers/documentNumber';
import { aidMatters, endReasons } from '../../papers/matterWords';
import type { Block, Cell } from '../../papers/paper';
import type { PaperCase } from '../../papers/papersOf';
import { carrierAt, officeAfter } from '../../papers/people';
import { aidForm, needing } from './forms';
import { letterWords as words } from './letterWords';
import { aidWords } from './paperWords';

const agency = ({ head, events }: PaperCase, { seq }: CaseEvent): string => officeAfter(seq, head, events);

/** The decision by which aid was given, as later papers name it: its day and number. */
export function grantBefore(about: PaperCase, event: CaseEvent): { day: string; number: string } | null {
  const given = lastStep(about, ['grant', 'giveUrgently'], event);
  return given
    ? { day: dayOfStep(given.at), number: documentNumber('grant', given, about.head) ?? '' }
    : null;
}

/** Whose matter it is and by which decision they are aided. */
function aidRows(about: PaperCase, event: CaseEvent): Cell[][] {
  const form = aidForm(about);
  const given = grantBefore(about, event);
  return [
    [{ label: aidWords.recipient, value: needing(form), isWide: true }],
    [{ label: words.decision, value: given?.number ?? '', isWide: true }],
    [{ label: aidWords.matter, value: aidMatters[form.matter], isWide: true }],
  ];
}

/** Who carries it after a step. */
function workerRow(about: PaperCase, { seq }: CaseEvent): Cell[] {
  const worker = carrierAt(seq, about.head, about.events);
  return [cell(words.lawyer, worker?.name), cell(words.unit, worker?.organisation)];
}

/** What both are told of an ending: that it was decided, by which paper, and in which case of 法律援助法 48. */
function ending(about: PaperCase, event: CaseEvent): Block[] {
  const form = aidForm(about);
  const number = documentNumber('termination', event, about.head) ?? '';
  return [paragraph(words.ended(dayOfStep(event.at), needing(form), aidMatters[form.matter], number))];
}

/** 办理法律援助案件程序规定 39: the unit that carries it is told. */
export const endToUnit: FillIssued = (about, event) => {
  const { ground } = actionInputs.terminate.parse(event.details);
  const worker = carrierAt(event.seq, about.head, about.events);
  return {
    addressee: worker && toOffice(worker.organisation),
    blocks: [
      ...ending(about, event),
      paragraph(words.endedGround(endReasons[ground])),
      list(words.toUnit),
      ...part(commonWords.basis, words.endBasis),
      issuedHere(event, agency(about, event)),
    ],
    footer: [],
  };
};

/** 办理法律援助案件程序规定 39: the body that deals with the case is written to. Of the reasons it needs none. */
export const endToBody: FillIssued = (about, event) => ({
  addressee: toOffice(aidForm(about).handlingBody ?? words.bodyUnknown),
  blocks: [
    ...ending(about, event),
    paragraph(words.toBody),
    ...part(commonWords.basis, words.endBasis),
    issuedHere(event, agency(about, event)),
  ],
  footer: [],
});

/** Introduces the worker to the body that deals with the case. */
export const aidLetter: FillIssued = (about, event) => {
  const form = aidForm(about);
  return {
    addressee: toOffice(form.handlingBody ?? words.bodyUnknown),
    blocks: [
      paragraph(words.introduced(needing(form), aidMatters[form.matter])),
      { as: 'table', rows: [...aidRows(about, event), workerRow(about, event)] },
      paragraph(words.noFee),
      issuedHere(event, agency(about, event)),
    ],
    footer: [],
  };
};

/** To be signed with the lawyer; the recipient says how far the authority goes. */
export const aidAuthority: FillIssued = (about, event) => {
  const worker = carrierAt(event.seq, about.head, about.events);
  return {
    addressee: null,
    blocks: [
      paragraph(worker ? words.authorises(worker.name, worker.organisation) : words.authorisesUnknown),
      { as: 'table', rows: [...aidRows(about, event), workerRow(about, event)] },
      {
        as: 'ticks',
        label: words.powers,
        options: words.power.map((text) => ({ text, isTicked: false })),
      },
      paragraph(words.until),
      { as: 'signature', lines: words.signAuthority },
    ],
    footer: [commonWords.byHand, ...aidWords.footer],
  };
};

/** Between the recipient and the unit: 办理法律援助案件程序规定 27. */
export const aidAgreement: FillIssued = (about, event) => ({
  addressee: null,
  blocks: [
    paragraph(words.agreed),
    { as: 'table', rows: [...aidRows(about, event), workerRow(about, event)] },
    list(words.agreement),
    paragraph(words.copies),
    { as: 'signature', lines: words.signAgreement },
  ],
  footer: aidWords.footer,
});

/** 法律援助法 50: what was done, for the file. */
export const closingReport: FillIssued = (about, event) => {
  const { result } = actionInputs.conclude.parse(event.details);
  const stepsOn = [
    about.events[0],
    lastStep(about, ['grant', 'giveUrgently'], event),
    lastStep(about, ['assign'], event),
    event,
  ];
  const [asked = '', decided = '', assigned = '', ended = ''] = stepsOn.map((step) =>
    step ? dayOfStep(step.at) : '',
  );
  const [askedOn, decidedOn, assignedOn, endedOn] = words.days;
  return {
    addressee: toOffice(agency(about, event)),
    blocks: [
      {
        as: 'table',
        rows: [
          ...aidRows(about, event),
          workerRow(about, event),
          [cell(askedOn, asked), cell(decidedOn, decided)],
          [cell(assignedOn, assigned), cell(endedOn, ended)],
        ],
      },
      ...part(words.result, result),
      ...perhaps(filesIn(event) > 0 ? aidWords.attached(filesIn(event)) : null, paragraph),
      { as: 'signature', lines: words.workerSigns },
    ],
    footer: [commonWords.byHand],
  };
};
