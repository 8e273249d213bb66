import { CaseKind } from '../../../functions/contract/words';
import type { Actor, CaseHead, Helped } from '../../../functions/domain/case/case';
import { act } from '../../../functions/domain/deeds/act';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import { mayFileInStead } from '../../../functions/domain/standing/helping';
import { standings } from '../../../functions/domain/standing/standings';
import { readerOf } from '../../../functions/domain/standing/reader';
import { rules } from '../../../functions/domain/deeds';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { caseIn, commandOn, morning } from '../caseIn';
import * as cast from '../cast';
import { refusalOf } from '../refusal';

const leave = (part: Partial<Helped> = {}): Helped => ({
  id: '0'.repeat(22),
  personId: cast.owner.personId,
  scope: 'act',
  caseId: null,
  inDanger: false,
  ...part,
});
const helper = (part: Partial<Helped> = {}, more: Partial<Actor> = {}): Actor => ({
  ...cast.resident('daughter'),
  name: '白玉兰',
  role: 'helper',
  helping: leave(part),
  ...more,
});

const cases: CaseHead[] = CaseKind.options.flatMap((kind) =>
  statusesOf(kind).map((status) => caseIn(kind, status)),
);

test('whoever helps is to every case of that person what they were let be, and to no other', () => {
  for (const head of cases) {
    expect(standings(helper(), head)).toEqual(['helper']);
    expect(standings(helper({ scope: 'see' }), head)).toEqual(['onlooker']);
    expect(standings(helper({ caseId: head.id }), head)).toEqual(['helper']);
    expect(standings(helper({ caseId: '9999999999' }), head)).toEqual([]);
    expect(standings(helper({ personId: cast.personId('neighbour') }), head)).toEqual([]);
    // Nobody helps themself: they are the owner, or nothing.
    expect(standings({ ...helper(), personId: head.ownerId }, head)).toEqual([]);
  }
});

test('a sealed report is not there for whoever helps', () => {
  for (const head of cases)
    expect(readerOf(helper(), { ...head, marks: [...head.marks, 'sealed'] })).toBeNull();
});

test.each(['danger', 'held', 'childInDanger', 'perhapsDanger', 'wardHarmed'] as const)(
  'a case with %s is not there for whoever helps, unless its owner let them into it knowing that',
  (mark) => {
    for (const one of cases) {
      const head = { ...one, marks: [...one.marks, mark] };
      expect(readerOf(helper(), head)).toBeNull();
      expect(readerOf(helper({ caseId: head.id }), head)).toBeNull();
      expect(readerOf(helper({ caseId: head.id, inDanger: true }), head)).toBe('helper');
      expect(readerOf(helper({ caseId: '9999999999', inDanger: true }), head)).toBeNull();
      // It is received from whoever tells of it, though it is not there for them afterwards.
      expect(mayFileInStead(helper(), head)).toBe(true);
      expect(mayFileInStead(helper({ scope: 'see' }), head)).toBe(false);
    }
  },
);

test('whoever has an interest in how it goes does not help in it', () => {
  for (const head of cases) {
    const offices = [head.desk, head.sender, head.overseer, head.assignee?.organisation, ...head.against];
    for (const office of offices) {
      const id = typeof office === 'string' ? office : office?.organisationId;
      if (id) expect(standings(helper({}, { belongsTo: [id] }), head)).toEqual([]);
    }
    const aside = { ...head, aside: [helper().personId] };
    expect(standings(helper(), aside)).toEqual([]);
    if (head.assignee) expect(standings(helper({}, { personId: head.assignee.personId }), head)).toEqual([]);
  }
});

test('what is offered to a helper is what is offered to the resident, but for what is theirs alone', () => {
  for (const head of cases) {
    const residents = actionsFor(cast.owner, head, morning);
    const theirs = residents.filter((action) => rules[action].ownersAlone === undefined);
    expect(actionsFor(helper(), head, morning)).toEqual(theirs);
    expect(actionsFor(helper({ scope: 'see' }), head, morning)).toEqual([]);
  }
});

test('a step of a helper is signed by them, and what is the resident’s alone is refused', () => {
  const head = caseIn('consultation', 'submitted');
  const move = act(
    head,
    helper(),
    commandOn(head, 'message', { input: { text: '我爸让我问一下。' } }),
    morning,
  );
  expect(move.event.by).toEqual({
    standing: 'helper',
    personId: helper().personId,
    name: '白玉兰',
    organisationName: null,
  });
  expect(refusalOf(() => act(head, helper(), commandOn(head, 'withdraw', {}), morning))).toBe('not_allowed');
  const looking = helper({ scope: 'see' });
  expect(
    refusalOf(() => act(head, looking, commandOn(head, 'message', { input: { text: '?' } }), morning)),
  ).toBe('not_allowed');
});
