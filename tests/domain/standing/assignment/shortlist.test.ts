import fc from 'fast-check';
import { Speciality } from '../../../../functions/contract/people/roster';
import {
  conflictOf,
  type Checked,
  type Matter,
} from '../../../../functions/domain/standing/assignment/conflict';
import { ranked, type Contender } from '../../../../functions/domain/standing/assignment/rank';
import type { Duty } from '../../../../functions/domain/standing/assignment/roster';
import { shortlist, type Known } from '../../../../functions/domain/standing/assignment/shortlist';
import { lawFirm, otherFirm, personId, serviceCentre } from '../../cast';

const contender = (name: string, part: Partial<Contender> = {}): Contender => ({
  member: { personId: personId(name), name, organisation: serviceCentre },
  onDuty: false,
  field: null,
  speaks: false,
  load: 9,
  share: 9,
  ...part,
});

test('duty comes first, then the field, the language, the load, the share of the month, the name', () => {
  const inOrder = [
    contender('f', { onDuty: true }),
    contender('e', { field: 'wages' }),
    contender('d', { speaks: true }),
    contender('c', { load: 0 }),
    contender('b', { share: 0 }),
    contender('a'),
    contender('aa'),
  ];
  expect(ranked([...inOrder].reverse())).toEqual(inOrder);
});

const digest = fc.constantFrom(...'abcd').map((letter) => letter.repeat(64));
const side = fc.constantFrom('client', 'otherSide');
const who = fc.constantFrom(...'stuvwxyz');
const firm = fc.constantFrom(lawFirm.organisationId, otherFirm.organisationId);

const known: fc.Arbitrary<Known> = fc
  .record({
    name: who,
    title: who,
    firm,
    load: fc.nat(3),
    share: fc.nat(3),
    own: fc.array(digest, { maxLength: 1 }),
  })
  .map(({ name, title, load, share, own, firm: of }) => ({
    member: { personId: personId(name), name: title, organisation: serviceCentre },
    profile: { specialities: name < 'w' ? ['wages'] : [], languages: load === 0 ? ['zh', 'mn'] : ['zh'] },
    asked: {
      personId: personId(name),
      belongsTo: [serviceCentre.organisationId, of],
      names: { own, organisations: [] },
    },
    load,
    share,
  }));
const people = fc.uniqueArray(known, { selector: ({ member }) => member.personId, maxLength: 8 });

const matters: fc.Arbitrary<Matter[]> = fc.array(
  fc.record({ digest, side, personId: who.map(personId), firm, caseId: fc.constant(null) }),
  { maxLength: 5 },
);
const checked: fc.Arbitrary<Checked> = fc.record({
  id: fc.constant('4821370655'),
  people: who.map((one) => [personId(one)]),
  against: fc.constant([]),
  parties: fc.array(fc.record({ digest, side }), { maxLength: 3 }),
  otherSide: fc.constant([]),
  declared: fc.array(who.map(personId), { maxLength: 1 }),
});
const onDuty = fc.array(who, { maxLength: 3 }).map((names) =>
  names.map((name): Duty => ({
    id: `2026-03-02-${name.repeat(16)}`,
    day: '2026-03-02',
    from: '08:30',
    to: '12:00',
    kind: 'consultation',
    personId: personId(name),
    name,
    languages: ['zh'],
    offered: false,
  })),
);
const wish = fc.record({
  fields: fc.array(fc.constantFrom(...Speciality.options.slice(0, 5)), { maxLength: 2 }),
  language: fc.constantFrom('zh' as const, 'mn' as const),
});
const scene = fc.record({ people, checked, matters, now: fc.record({ wish, onDuty }) });

test('the order does not depend on the order people come in', () => {
  fc.assert(
    fc.property(scene, fc.nat(), ({ people: all, checked: one, matters: known, now }, turn) => {
      const cut = all.length === 0 ? 0 : turn % all.length;
      const turned = [...all.slice(cut), ...all.slice(0, cut)].reverse();
      expect(shortlist(turned, one, [...known].reverse(), now)).toEqual(shortlist(all, one, known, now));
    }),
  );
});

test('nobody against whom something stands is in it, and everybody else is, once', () => {
  fc.assert(
    fc.property(scene, ({ people: all, checked: one, matters: known, now }) => {
      const listed = shortlist(all, one, known, now).map(({ member }) => member.personId);
      const free = all.filter(({ asked }) => conflictOf(asked, one, known) === null);
      expect(listed.sort()).toEqual(free.map(({ member }) => member.personId).sort());
    }),
  );
});

test('nobody on duty stands behind one who is not; among those alike nobody behind one with more in hand', () => {
  fc.assert(
    fc.property(scene, ({ people: all, checked: one, matters: known, now }) => {
      const listed = shortlist(all, one, known, now);
      const duties = listed.map((each) => each.onDuty);
      expect(duties).toEqual([...duties].sort((x, y) => Number(y) - Number(x)));
      for (const [at, each] of listed.slice(1).entries()) {
        const before = listed[at]!;
        const isAlike =
          before.onDuty === each.onDuty &&
          (before.field === null) === (each.field === null) &&
          before.speaks === each.speaks;
        if (isAlike) expect(before.load).toBeLessThanOrEqual(each.load);
      }
    }),
  );
});
