import { CaseAction } from '../../../functions/contract/deeds/actions';
import { entriesOf } from '../../../functions/contract/entries';
import { NotAcceptedGround, PetitionRoute } from '../../../functions/contract/kinds/petitionRoute';
import { PaperKind } from '../../../functions/contract/case/papers';
import { CaseKind } from '../../../functions/contract/words';
import { publishedCalendar } from '../../../functions/domain/clocks/calendar';
import { datesOf } from '../../../functions/domain/clocks/count';
import { hourOf } from '../../../functions/domain/clocks/day';
import { clockKeys, clockRow } from '../../../functions/domain/clocks/table';
import { standingsFor } from '../../../functions/domain/deeds/may';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { paperTable } from '../../../functions/domain/papers/table';
import { problemSentences } from '../../../functions/http/problems/sentences';
import { caseWords, mandateWords } from '../../../src/content/case/page/casePage';
import { deedButton, deeds } from '../../../src/content/deeds';
import { doings, explained, kindDoings } from '../../../src/content/deeds/doing';
import { saidPerKind } from '../../../src/content/deeds/words';
import { dueStates, dueWords, endedStates, residentDueStates } from '../../../src/content/case/line/dues';
import * as eligible from '../../../src/content/filing/eligible';
import { correctionWords } from '../../../src/content/case/steps/corrected';
import { eventName } from '../../../src/content/case/steps/events';
import { caseKinds } from '../../../src/content/kinds';
import { kindForms } from '../../../src/content/kinds/forms';
import { afterReply, notAcceptedRemedy, redirectRemedy } from '../../../src/content/kinds/petition/remedies';
import type { StatusWords } from '../../../src/content/kinds/words';
import { limitations } from '../../../src/content/filing/limitations';
import { notices } from '../../../src/content/notices';
import { paperWords, phoneServiceWords } from '../../../src/content/case/papers/papers';
import { receiptWords } from '../../../src/content/case/papers/receipt';
import { wayOnWords } from '../../../src/content/case/steps/wayOn';
import { sample } from '../../papers/samples';

import {
  cardWords,
  codeWords,
  offerWords,
  reportWords,
  scanWords,
  shownCodes,
} from '../../../src/content/me/codes';
import { keptRows } from '../../../src/content/me/keeping';
import * as leave from '../../../src/content/me/leave';
import * as lock from '../../../src/content/me/lock';
import * as myCase from '../../../src/content/case/page/myCase';
import { consentWords, correctWords, forgetWords, myDataWords } from '../../../src/content/me/myData';
import { readerWords } from '../../../src/content/case/page/readers';
import { sendingWords } from '../../../src/content/filing/sending';
import { urgentWays } from '../../../src/content/filing/urgentWays';
import * as consent from '../../../src/content/me/consent';
import * as privacy from '../../../src/content/me/privacy';
import * as filing from '../../../src/content/filing/filing';
import * as recover from '../../../src/content/me/recover';
import * as phone from '../../../src/content/me/phone';
import * as phoneProblems from '../../../src/content/phoneProblems';
import { grades, ratingWords } from '../../../src/content/case/page/ratings';
import * as toComplete from '../../../src/content/case/papers/toComplete';
import * as materials from '../../../src/content/case/papers/materials';
import * as hotline from '../../../src/content/places/hotline';
import * as circumstances from '../../../src/content/filing/circumstances';
import * as help from '../../../src/content/filing/help';

/** Words of the office that tell a resident nothing, or that speak of them to somebody else. */
const officeWords =
  /办件|内部目标|届满|本地设定|正在计时|管理员|(?<!对方)当事人|值班台|派案|派单|工单|系统已经|系统报|后台|接口|字段|状态码|你单位|我单位/;

/** Every sentence in a value; functions are asked with a day. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return value.length > 1 ? [] : sentencesIn(value('2026年3月9日'));
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(sentencesIn);
}

const isOpen = (kind: CaseKind, action: CaseAction): boolean =>
  Object.values<{ moves?: object } | null>(lifecycles[kind].statuses).some(
    (row) => row !== null && action in (row.moves ?? {}),
  );

const isResidents = (kind: CaseKind, action: CaseAction): boolean =>
  standingsFor(lifecycles[kind], action).includes('owner');

const deedsOfResidents = CaseKind.options.flatMap((kind) =>
  CaseAction.options
    .filter((action) => isResidents(kind, action))
    .map((action): [string, unknown] => [
      `${kind}.${action}`,
      [
        deedButton(action, kind),
        explained(action, kind),
        doings[action].onceMore,
        Object.values(deeds[action].fields),
      ],
    ]),
);

const countedOn = clockKeys.map((key): [string, unknown] => {
  const { length, title, law } = clockRow(key);
  const facts = {
    startedAt: hourOf('2026-12-02', 10),
    length,
    pauses: [{ from: '2026-12-03', to: '2026-12-04' }],
    extendedBy: 0,
  };
  return [`clock ${key}`, [title, law, datesOf(clockRow(key), facts, publishedCalendar).steps]];
});

// Of what is shown beside a date the office's own target and the plain last day are for staff alone.
const { target: _target, rawAndRolled: _rawAndRolled, ...dueWordsOfAll } = dueWords;

const said: [string, unknown][] = [
  ...deedsOfResidents,
  ...countedOn,
  ...CaseKind.options.flatMap((kind): [string, unknown][] => {
    const { statuses, late, meanwhile, door } = caseKinds[kind];
    const form = kindForms[kind];
    return [
      ...entriesOf<Record<string, StatusWords>>(statuses).map(
        ([status, { name, meaning, wayOn }]): [string, unknown] => [
          `${kind} ${status}`,
          // A remedy that hangs on what was decided is read further down, for each decision.
          [name, meaning, typeof wayOn?.remedy === 'function' ? [] : wayOn],
        ],
      ),
      [`the form of ${kind}`, form],
      [`${kind} late`, [late, meanwhile, door]],
    ];
  }),
  ...entriesOf(notices).map(([notice, { resident }]): [string, unknown] => [`notice ${notice}`, resident]),
  ...entriesOf(problemSentences).map(([code, sentence]): [string, unknown] => [`problem ${code}`, sentence]),
  ...CaseAction.options.map((action): [string, unknown] => [`event ${action}`, eventName(action)]),
  // Papers between offices speak to offices.
  ...PaperKind.options
    .filter((kind) => !paperTable[kind].isInternal)
    .map((kind): [string, unknown] => [`paper ${kind}`, sample(kind).blocks]),
  ...PetitionRoute.exclude(['petition']).options.map((route): [string, unknown] => [
    `another way: ${route}`,
    redirectRemedy(route),
  ]),
  ...NotAcceptedGround.options.map((ground): [string, unknown] => [
    `not accepted: ${ground}`,
    notAcceptedRemedy(ground),
  ]),
  ...entriesOf(afterReply).map(([type, remedy]): [string, unknown] => [`after a reply: ${type}`, remedy]),
  ['dates', [dueWordsOfAll, dueStates, residentDueStates, endedStates]],
  ['the way on', wayOnWords],
  ['papers', [paperWords.waiting.byPhone.resident, paperWords.waiting.onPaper.resident, phoneServiceWords]],
  ['receipts', receiptWords],
  ['own data', [myDataWords, consentWords, correctWords, correctionWords, forgetWords]],
  ['how long it is kept', keptRows],
  ['who has read it', readerWords],
  ['codes', [codeWords, shownCodes.case, shownCodes.receipt, scanWords, offerWords, cardWords, reportWords]],
  ['on its way', { ...sendingWords, kind: [] }],
  ['what cannot wait', urgentWays],
  ['one’s own case', myCase],
  ['the lock and the way out', [lock, leave]],
  ['limitations', limitations],
  ['eligibility', eligible],
  ['consent', consent],
  ['privacy', privacy],
  ['filing', filing],
  ['recover', recover],
  ['phone', phone],
  ['phoneProblems', phoneProblems],
  ['rating', [grades, ratingWords]],
  ['what is still missing', toComplete],
  ['materials', materials],
  ['hotline', hotline],
  ['circumstances', circumstances],
  ['help', help],

  ['mandate', [mandateWords.asked, mandateWords.agreed, mandateWords.warning]],
  [
    'the case page',
    [caseWords.withResident.resident, caseWords.noActions, caseWords.received, caseWords.gone],
  ],
];

test.each(said)('no word of the office reaches a resident: %s', (_, words) => {
  for (const sentence of sentencesIn(words)) expect(sentence).not.toMatch(officeWords);
});

test('enough is read that a word would be found', () => {
  expect(said.flatMap(([, words]) => sentencesIn(words)).length).toBeGreaterThan(800);
  expect('内部目标 3 月 9 日前办完').toMatch(officeWords);
});

describe('what several kinds share and no sentence is true of all', () => {
  test.each(CaseKind.options.flatMap((kind) => saidPerKind.map((action) => [kind, action] as const)))(
    'a %s says its %s itself where it has it, and only there',
    (kind, action) => {
      const has = action === 'withdraw' || isOpen(kind, action);
      expect(caseKinds[kind].deeds[action] !== null).toBe(has);
    },
  );

  test('nobody is promised to open again what cannot be opened again', () => {
    for (const kind of CaseKind.options) {
      const words = kindDoings[kind].close;
      if (words && !isOpen(kind, 'reopen')) expect(words.explain).not.toMatch(/重新打开|接着问/);
    }
    expect(kindDoings.petition.close?.explain).not.toMatch(/还可以重新打开/);
  });
});

test('whoever pledges the truth is first told that not knowing may be written', () => {
  const { label } = kindForms.legalAid.truthful;
  expect(label.indexOf('记不清可以写记不清')).toBeLessThan(label.indexOf('承担法律责任'));
});
