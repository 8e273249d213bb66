import { partiesOnOneLine } from '../../../contract/case/parties';
import { entriesOf } from '../../../contract/entries';
import { actionInputs } from '../../../contract/deeds/actions';
import { birthOf } from '../../../contract/numbers/idNumber';
import { AidGroup } from '../../../contract/kinds/aidGroup';
import type { LegalAidForm } from '../../../contract/kinds/legalAid';
import type { CaseEvent } from '../../case/case';
import { dayOf } from '../../clocks/day';
import { dayOfStep, lastDay, paperDay } from '../../papers/day';
import type { Block, Cell } from '../../papers/paper';
import type { PaperCase } from '../../papers/papersOf';
import { officeAfter } from '../../papers/people';
import { commonWords, toOffice } from '../../papers/commonWords';
import { formsOfAid } from './articles';
import { aidWords as words } from './paperWords';
import {
  courseStages,
  aidGroups,
  aidMatters,
  applyingAsWords,
  hardshipWords,
  languages,
} from '../../papers/matterWords';
import {
  bodyIn,
  writtenIn,
  cell,
  filesIn,
  heading,
  lastStep,
  list,
  ownSignature,
  paragraph,
  perhaps,
  signature,
} from '../../papers/body';
import type { Body, FillIssued } from '../../papers/body';
import { circumstancesIn } from './circumstances';

type NamedForm = LegalAidForm & { applicantName: string };

/**
 * What was filed; a name that is still to come has its place. @throws Error for a case of another kind: no table asks for
 * its papers.
 */
export function aidForm({ answers }: PaperCase): NamedForm {
  if (answers.kind !== 'legalAid') throw new Error(`a ${answers.kind} has no such papers`);
  const { applicantName = commonWords.nameToCome } = answers.form;
  return { ...answers.form, applicantName };
}

const sexes = ['女', '男'];

/** The ID number says day of birth and, by its seventeenth digit, the sex: GB 11643. */
const sexOf = (idNumber: string): string => sexes[Number(idNumber[16]) % 2] ?? '';

/** The person who needs the aid: the ID number and the day of birth are theirs. */
export const needing = ({ beneficiaryName, applicantName }: NamedForm): string =>
  beneficiaryName ?? applicantName;

function personRows(form: NamedForm): Cell[][] {
  const { idNumber, bornOn } = form;
  const born = idNumber === undefined ? bornOn : birthOf(idNumber);
  return [
    [cell('姓名', needing(form)), cell('性别', idNumber === undefined ? '' : sexOf(idNumber))],
    [cell('出生日期', born === undefined ? '' : paperDay(born)), cell('民族')],
    [cell('身份证号码', idNumber), cell('联系电话', form.phone)],
    [cell('户籍所在地'), cell('通讯地址', form.address)],
    [cell('工作单位'), cell('服务语言', languages[form.language])],
  ];
}

/** 法律援助法 40: who applies for someone else is named as well. */
const behalfRows = ({ applyingAs = 'self', applicantName }: LegalAidForm): Cell[][] =>
  applyingAs === 'self' ? [] : [[cell('代为申请的人', applicantName), cell('与本人的关系')]];

const groupTicks = ({ groups = [] }: LegalAidForm): Block => ({
  as: 'ticks',
  label: words.groupsLabel,
  options: AidGroup.options.map((group) => ({ text: aidGroups[group], isTicked: groups.includes(group) })),
});

const ticksOf = <W extends string>(label: string, texts: Record<W, string>, ticked: W): Block => ({
  as: 'ticks',
  label,
  options: entriesOf(texts).map(([word, text]) => ({
    text,
    isTicked: word === ticked,
  })),
});

export const aidApplication: FillIssued = (about, { seq, at }): Body => {
  const form = aidForm(about);
  const { lastDay: limitation } = circumstancesIn(form, dayOf(at));
  return {
    addressee: toOffice(officeAfter(seq, about.head, about.events)),
    blocks: [
      {
        as: 'table',
        rows: [
          ...personRows(form),
          ...behalfRows(form),
          [{ label: words.matter, value: aidMatters[form.matter], isWide: true }],
          [
            {
              label: words.formOfAid,
              value: form.formOfAid ? formsOfAid[form.formOfAid].text : '',
              isWide: true,
            },
          ],
          [
            cell(words.stage, form.courseStage && courseStages[form.courseStage]),
            cell(words.cause, form.cause),
          ],
          [{ label: words.body, value: form.handlingBody ?? '', isWide: true }],
          [cell('对方当事人', partiesOnOneLine(form.otherSide ?? '')), cell('申请日期', dayOfStep(at))],
          ...(limitation ? [[{ label: '法定最后一天', value: paperDay(limitation), isWide: true }]] : []),
        ],
      },
      ticksOf(words.applyLabel, applyingAsWords, form.applyingAs ?? 'self'),
      groupTicks(form),
      ticksOf(words.hardshipLabel, hardshipWords, form.hardship ?? 'unsure'),
      heading(words.facts),
      paragraph(form.facts),
      { as: 'together', blocks: [paragraph(words.truthful), signature] },
    ],
    footer: [commonWords.byHand, ...words.footer],
  };
};

/** Nothing of income is asked on the phone: this is filled in by hand, or at the window. */
export const hardshipStatement: FillIssued = (about, { seq }) => {
  const form = aidForm(about);
  return {
    addressee: toOffice(officeAfter(seq, about.head, about.events)),
    blocks: [
      paragraph(words.hardshipNote),
      {
        as: 'table',
        rows: [
          [cell('姓名', needing(form)), cell('身份证号码', form.idNumber)],
          [cell('家庭人口（人）'), cell('其中有劳动能力（人）')],
          [cell('家庭月收入（元）'), cell('家庭月人均收入（元）')],
          [{ label: '收入的来源', value: '', isWide: true }],
          [{ label: '住房、车辆、存款、牲畜', value: '', isWide: true }],
          [{ label: '看病、上学等大笔支出', value: '', isWide: true }],
        ],
      },
      groupTicks(form),
      {
        as: 'together',
        blocks: [heading(words.pledge), list(words.pledges), paragraph(words.readAloud), signature],
      },
    ],
    footer: [commonWords.byHand, ...words.footer],
  };
};

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

function handedIn(event: CaseEvent): string[] {
  const { details, word } = event;
  const files = filesIn(event);
  const named =
    word === 'recordOriginals'
      ? actionInputs.recordOriginals.parse(details).papers.map(words.handedIn)
      : textsIn(word === 'file' ? details.handedIn : details.items);
  return [
    ...(word === 'file' ? [words.application] : []),
    ...named,
    ...(files > 0 ? [words.filesCount(files)] : []),
    ...(word !== 'file' && typeof details.text === 'string' ? [words.written(details.text)] : []),
  ];
}

/** What of the one notice had not come when these papers did. */
function stillMissing({ word, details }: CaseEvent): Block[] {
  if (word !== 'recordOriginals') return [];
  const { missing = [], isAll } = actionInputs.recordOriginals.parse(details);
  if (isAll) return [paragraph(words.allCame)];
  return missing.length > 0 ? [paragraph(words.stillMissing), list(missing)] : [];
}

export const receiptList: FillIssued = (about, event) => {
  return {
    addressee: null,
    blocks: [
      paragraph(words.received(aidForm(about).applicantName)),
      list(handedIn(event)),
      ...perhaps(lastDay(event, 'aid.review'), (day) => paragraph(words.review(day))),
      ...stillMissing(event),
      // Told once (法律援助法 43(2)): of what comes later nothing more is asked.
      ...(event.word === 'file' ? [paragraph(words.receivedNote)] : []),
      ...(event.word === 'recordOriginals'
        ? [{ as: 'signature' as const, lines: words.signHandedIn(event.by.name) }]
        : []),
      { as: 'office', name: officeAfter(event.seq, about.head, about.events), day: dayOfStep(event.at) },
    ],
    footer: words.footer,
  };
};

const decisionTitles: Partial<Record<CaseEvent['word'], string>> = {
  refuse: '不予法律援助决定',
  terminate: '终止法律援助决定',
};

/** Handed in with its reasons, or still without: then there is room to write them. */
export const objection = (about: PaperCase, event: CaseEvent | null): Body => {
  const { applicantName, phone } = aidForm(about);
  const decision = lastStep(about, ['refuse', 'terminate'], event);
  const input = event && actionInputs.object.parse(writtenIn(event));
  return {
    addressee: toOffice(
      event
        ? (bodyIn(event) ?? officeAfter(event.seq, about.head, about.events))
        : (about.asked ?? words.bureau),
    ),
    blocks: [
      {
        as: 'table',
        rows: [
          [cell(words.applicant, applicantName), cell('联系电话', phone)],
          [{ label: '决定机构', value: decision?.by.organisationName ?? '', isWide: true }],
        ],
      },
      ...perhaps(
        decision &&
          words.objectionText(dayOfStep(decision.at), decisionTitles[decision.word] ?? '', about.head.number),
        paragraph,
      ),
      ...(input
        ? [heading(words.objectionReasons), paragraph(input.reasons)]
        : [{ as: 'toWrite' as const, label: words.objectionReasons, lines: 10 }]),
      paragraph(words.objectionAsks),
      ...(event && filesIn(event) > 0 ? [paragraph(words.attached(filesIn(event)))] : []),
      ownSignature,
    ],
    footer: words.footer,
  };
};
