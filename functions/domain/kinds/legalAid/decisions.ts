import { aidForm, needing } from './forms';
import { formsOfAid, matterArticles, retrialArticle } from './articles';
import { grantBefore } from './letters';
import { actionInputs } from '../../../contract/deeds/actions';
import type { FormOfAid } from '../../../contract/kinds/aidCourse';
import type { LegalAidForm } from '../../../contract/kinds/legalAid';
import { eligibility } from '../../filing/eligibility';
import type { CaseEvent } from '../../case/case';
import { addDays, addMonths, dayOf } from '../../clocks/day';
import { dayOfStep, lastDay, paperDay } from '../../papers/day';
import type { Block } from '../../papers/paper';
import type { PaperCase } from '../../papers/papersOf';
import { carrierAt, officeAfter } from '../../papers/people';
import { commonWords, toOffice, toPerson } from '../../papers/commonWords';
import { aidWords as words } from './paperWords';
import { aidMatters, endReasons, objectionOutcomes, urgentGrounds } from '../../papers/matterWords';
import {
  cell,
  issuedHere,
  lastStep,
  list,
  paragraph,
  part,
  perhaps,
  type FillIssued,
} from '../../papers/body';

const askedOn = ({ head }: PaperCase): string => dayOfStep(head.filedAt);
const agency = ({ head, events }: PaperCase, { seq }: CaseEvent): string => officeAfter(seq, head, events);

/** A decision, told to the applicant, with what it decides and the sentences it ends with. */
const toApplicant = (about: PaperCase, event: CaseEvent, blocks: Block[], more: readonly string[] = []) => ({
  addressee: toPerson(aidForm(about).applicantName),
  blocks: [...blocks, issuedHere(event, agency(about, event))],
  footer: [...more, ...words.footer],
});

export const materialsNotice: FillIssued = (about, event) => {
  const isExplaining = event.word === 'askExplanation';
  const { items, text } = isExplaining
    ? actionInputs.askExplanation.parse(event.details)
    : actionInputs.requestMaterials.parse(event.details);
  const opening = isExplaining ? words.explain : words.notice;
  return toApplicant(about, event, [
    paragraph(opening(askedOn(about))),
    list(items),
    ...perhaps(text, paragraph),
    paragraph(words.supplyBy(lastDay(event, 'aid.supply'))),
    paragraph(`${isExplaining ? words.explainedOnce : words.askedOnce}${words.supplyRule}`),
    paragraph(words.supplyWays),
    ...part(commonWords.basis, words.supplyBasis),
  ]);
};

/** 法律援助法 24, 29, 31, 32: the matter; 33: one that is opened again; 41, 42: how hardship was shown, where it has to be; 43: the decision. */
function grantedBy({ matter, criminalRole, groups = [], courseStage }: LegalAidForm): string {
  const { answer, article } = eligibility({ matter, criminalRole, groups });
  const byPerson = {
    declareHardship: words.declaredBasis,
    exemptFromProof: article,
    noMeansTest: '',
    agencyDecides: '',
  };
  const reopened = courseStage === 'retrial' ? retrialArticle : '';
  return [matterArticles[matter], reopened, byPerson[answer], words.grantedBasis]
    .filter(Boolean)
    .join('、')
    .replaceAll('、《法律援助法》', '、');
}

/** 法律援助法 22: as it was decided; else what the worker finds the case to need. */
const formText = (chosen: FormOfAid | undefined): string =>
  chosen === undefined
    ? words.formOpen
    : words.formOf(`${formsOfAid[chosen].text}（${formsOfAid[chosen].article}）`);

export const grant: FillIssued = (about, event) => {
  const form = aidForm(about);
  const { matter, applicantName } = form;
  const recipient = needing(form);
  const isUrgent = event.word === 'giveUrgently';
  const urgent = isUrgent ? actionInputs.giveUrgently.parse(event.details) : null;
  const given = urgent ?? actionInputs.grant.parse(event.details);
  return toApplicant(about, event, [
    paragraph(
      urgent
        ? words.urgent(askedOn(about), urgentGrounds[urgent.ground])
        : words.granted(askedOn(about), aidMatters[matter]),
    ),
    paragraph(
      `${recipient === applicantName ? words.aided(recipient) : words.aidedBy(recipient, applicantName)}${formText(given.formOfAid)}`,
    ),
    ...(urgent ? [paragraph(words.urgentThen(lastDay(event, 'aid.complete')))] : []),
    ...perhaps(given.text, paragraph),
    paragraph(words.assignBy(lastDay(event, 'aid.assign'))),
    list(words.rights),
    ...(urgent ? [] : part(commonWords.basis, grantedBy(form))),
  ]);
};

const objectionOpen: Block = {
  as: 'remedy',
  title: commonWords.remedy,
  text: `${words.objectTo}${words.objectWithin}${words.objectBasis}`,
  lastDay: null,
};

export const refusal: FillIssued = (about, event) => {
  const { reasons, article } = actionInputs.refuse.parse(event.details);
  return toApplicant(about, event, [
    paragraph(words.refused(askedOn(about), aidMatters[aidForm(about).matter])),
    ...part(commonWords.reasons, reasons),
    ...part(commonWords.basis, article),
    objectionOpen,
  ]);
};

export const termination: FillIssued = (about, event) => {
  const { ground, reasons, article } = actionInputs.terminate.parse(event.details);
  const form = aidForm(about);
  const given = grantBefore(about, event);
  return toApplicant(about, event, [
    paragraph(
      given
        ? words.terminated(given.day, given.number, needing(form), endReasons[ground])
        : words.terminatedUnknown(needing(form), endReasons[ground]),
    ),
    ...part(commonWords.reasons, reasons),
    ...part(commonWords.basis, article),
    objectionOpen,
  ]);
};

/** 行政复议法 20, 行政诉讼法 46. */
const reconsiderationDays = 60;
const suitMonths = 6;
/** What follows from an order: aid that was refused is given, aid that was ended goes on (法律援助法 49, 程序规定 23). */
function correctionWords(about: PaperCase, event: CaseEvent): string {
  const decision = lastStep(about, ['refuse', 'terminate'], event);
  return decision?.word === 'terminate' ? words.goesOn : words.ordered(lastDay(event, 'aid.assign'));
}

export const objectionDecision: FillIssued = (about, event) => {
  const { outcome, reasons, article } = actionInputs.decideObjection.parse(event.details);
  const objected = lastStep(about, ['object'], event);
  const decidedOn = dayOf(event.at);
  return toApplicant(about, event, [
    paragraph(words.decided(dayOfStep((objected ?? event).at))),
    paragraph(`${objectionOutcomes[outcome]}。`),
    ...(outcome === 'corrected' ? [paragraph(correctionWords(about, event))] : []),
    ...part(commonWords.reasons, reasons),
    ...part(commonWords.basis, article),
    {
      as: 'remedy',
      title: commonWords.remedy,
      text: words.afterDecision,
      lastDay: words.ifReceived(
        paperDay(decidedOn),
        paperDay(addDays(decidedOn, reconsiderationDays)),
        paperDay(addMonths(decidedOn, suitMonths)),
      ),
    },
  ]);
};

/** To the unit that carries it: whose case it is, and who has to act. */
export const assignment: FillIssued = (about, event) => {
  const { applicantName, beneficiaryName, phone, matter } = aidForm(about);
  const lawyer = carrierAt(event.seq, about.head, about.events);
  const isChange = about.events.some(
    ({ word, to, seq }) => word === 'assign' && to === 'assigned' && seq < event.seq,
  );
  const former = isChange ? carrierAt(event.seq - 1, about.head, about.events) : null;
  const opening = lawyer ? words.assigned(lawyer.name, lawyer.organisation) : words.assignedUnknown;
  return {
    // Who hands the file over is told as well as who takes it up.
    addressee:
      lawyer &&
      toOffice([...new Set([lawyer, former ?? lawyer].map(({ organisation }) => organisation))].join('；')),
    blocks: [
      paragraph(isChange ? words.changed : opening),
      {
        as: 'table',
        rows: [
          [cell(words.recipient, beneficiaryName ?? applicantName), cell('联系电话', phone)],
          [{ label: words.matter, value: aidMatters[matter], isWide: true }],
          [cell(words.lawyer, lawyer?.name), cell(words.unit, lawyer?.organisation)],
          ...(former ? [[cell(words.formerLawyer, former.name), cell(words.unit, former.organisation)]] : []),
        ],
      },
      list(isChange ? [...words.changedThen, ...words.assignmentDuties.slice(1)] : words.assignmentDuties),
      ...(isChange ? part(commonWords.basis, words.changedBasis) : []),
      issuedHere(event, agency(about, event)),
    ],
    footer: [],
  };
};
