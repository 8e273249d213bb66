import { CaseAction, EventWord, SystemWord } from '../../../functions/contract/deeds/actions';
import { CaseKind, NoticeKind } from '../../../functions/contract/words';
import { clockKeys, clockRow, type ClockKey } from '../../../functions/domain/clocks/table';
import { eventRule, rules } from '../../../functions/domain/deeds';
import { lifecycles } from '../../../functions/domain/kinds/lifecycles';
import { isOpen, statusesOf } from '../../../functions/domain/kinds/statusRow';
import { priorStatuses } from '../../../functions/domain/deeds/targets';
import { groupsInOrder } from '../../../functions/domain/deliveries/whoIsTold';
import { deedButton, fieldsOf } from '../../../src/content/deeds';
import { explained, onceMore } from '../../../src/content/deeds/doing';
import { askedLate } from '../../../src/content/case/line/dues';
import { eventText } from '../../../src/content/case/steps/events';
import { wayOnWords } from '../../../src/content/case/steps/wayOn';
import { caseKinds } from '../../../src/content/kinds';
import { notices } from '../../../src/content/notices';

/**
 * Words that are true of one kind of case, or of some, by hand: a law that binds it alone, its people, its own procedure. What is
 * said of a kind may have its own and no other's.
 */
const peculiar: [RegExp, readonly CaseKind[]][] = [
  [/信访|条例|复查|复核|代办|五个工作日/, ['petition']],
  [/受援人|申请人|审查|接收凭证/, ['legalAid']],
  [/援助/, ['legalAid', 'aidComplaint']],
  [/追问/, ['consultation']],
  [/律师/, ['consultation', 'legalAid', 'aidComplaint']],
  [/投诉/, ['aidComplaint']],
  [/受理/, ['petition', 'aidComplaint']],
];

const foreignTo = (kind: CaseKind): RegExp[] =>
  peculiar.flatMap(([words, kinds]) => (kinds.includes(kind) ? [] : [words]));

const kindsWith = (action: CaseAction): CaseKind[] =>
  CaseKind.options.filter((kind) => priorStatuses(kind, action).length > 0);

const labelsOf = (action: CaseAction): string[] => Object.values(fieldsOf(action)).map(({ label }) => label);

const shared = CaseAction.options.flatMap((action) => {
  const kinds = kindsWith(action);
  return kinds.length > 1 ? kinds.map((kind): [CaseKind, CaseAction] => [kind, action]) : [];
});

test.each(shared)('a %s says nothing of its %s that is true of another kind', (kind, action) => {
  const button = deedButton(action, kind);
  const { explain, done } = explained(action, kind);
  // What the public page calls the step of a receipt is read of every kind as well.
  const { receipt } = rules[action];
  const said = [button, explain, done, onceMore(action, kind), receipt, ...labelsOf(action)].join('\n');
  for (const words of foreignTo(kind)) expect(said).not.toMatch(words);
});

const isAction = (word: EventWord): word is CaseAction => CaseAction.safeParse(word).success;

const linesWith = (word: EventWord, notice: NoticeKind) =>
  [eventRule(word).tells].flat().filter((line) => groupsInOrder.some((group) => line[group] === notice));

// Steps of the clock that one kind alone has.
const clockOf: Partial<Record<SystemWord, CaseKind>> = {
  mandateUnanswered: 'petition',
  mandateEnds: 'petition',
  lapse: 'legalAid',
};

const happensIn = (word: EventWord, kind: CaseKind): boolean =>
  isAction(word) ? kindsWith(word).includes(kind) : (clockOf[SystemWord.parse(word)] ?? kind) === kind;

const kindsTold = (notice: NoticeKind): CaseKind[] =>
  CaseKind.options.filter((kind) =>
    EventWord.options.some(
      (word) =>
        happensIn(word, kind) &&
        linesWith(word, notice).some(({ when }) => when !== 'underMandate' || lifecycles[kind].mandate),
    ),
  );

test.each(NoticeKind.options)(
  'the notice %s says of every kind it is sent in what is true of it',
  (notice) => {
    const said = JSON.stringify(notices[notice]);
    for (const kind of kindsTold(notice))
      for (const words of foreignTo(kind))
        expect([kind, said]).toEqual([kind, expect.not.stringMatching(words)]);
  },
);

const asked = clockKeys.filter((key) => clockRow(key).asks !== undefined);

test.each(asked)(
  'what is asked for after the last day of %s: whoever decides on it is told what follows',
  (key) => {
    expect(askedLate[clockRow(key).kind]).toMatch(/。$/);
  },
);

// 法律援助法 49 ends the right by no day; whether a late review is received is for the body above to say.
test('that an objection comes late is held against nobody, in any of the sentences on it', () => {
  const { wayOn } = caseKinds.legalAid.statuses.refused;
  const said = [wayOn?.lateToo, askedLate.legalAid, overText('aid.ask_objection')];
  for (const sentence of said) expect(sentence).toMatch(/晚了也收|照样可以提/);
  expect(said.join('')).not.toMatch(/收不收/);
  expect([wayOnWords.lateToo, askedLate.petition, overText('petition.ask_review')].join('')).toMatch(
    /收不收.*收不收.*收不收/,
  );
});

const endedStatusesOf = (kind: CaseKind) => statusesOf(kind).filter((status) => !isOpen(kind, status));
const overText = (key: ClockKey): string => eventText({ word: 'periodEnds', details: { clocks: [key] } });

/** The dates by whose end silence would end a case, where it has ended already: the period alone is over. */
const overAlone = clockKeys.filter((key) => {
  const { whenDue, kind, runsIn, goesOnIn = [] } = clockRow(key);
  const ended = endedStatusesOf(kind);
  return whenDue !== 'overdue' && [...runsIn, ...goesOnIn].some((status) => ended.includes(status));
});

test.each(overAlone)('the end of %s is said as what it is', (key) => {
  expect(overText(key)).not.toBe(overText('consult.message'));
  if (/reconsideration|sue/.test(key)) expect(overText(key)).not.toMatch(/也可以提|也收/);
});

test('enough is compared', () => {
  expect(shared.length).toBeGreaterThan(70);
  expect(overAlone.length).toBeGreaterThan(4);
  expect(kindsTold('mandateEnded')).toEqual(['petition']);
  expect(kindsTold('decision').length).toBeGreaterThan(2);
});
