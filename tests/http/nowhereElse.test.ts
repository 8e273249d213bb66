import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import { sensitiveFields } from '../../functions/contract/deeds/sensitive';
import type { CaseState } from '../../functions/contract/case/views';
import { CaseKind } from '../../functions/contract/words';
import { type Api, unhurried } from '../support/api';
import { consultation, does, fileOne } from '../support/filings';
import { type Office, openOffice } from '../support/office';
import { itemsIn, lyingOpen, openWords } from '../support/openWords';
import { type Person, requestTo, signIn, staff } from '../support/person';
import { usual } from '../support/requests';
import { desks, deliveryFilings } from '../support/sensitive';
import { centre } from '../support/town';

// Everybody asks everything.
jest.setTimeout(240_000);

let office: Office;
let own: Api;
beforeAll(async () => {
  office = await openOffice({ rates: unhurried });
  own = office.api;
});
afterAll(() => office.close());

/** All that is written in letters and lies in clear, with the reason: no word of a resident's. */
const named =
  'offices and staff: who answers for a case is said to all who have to do with it, and the stream tells by it';
const places = 'public: where offices are';
const openOnPurpose: [string, string][] = [
  ...['AREA AREA: name', 'AREA PART: name', 'ORG ORG: name', 'ORGNAME: name', 'ORGNAME: pk'].map(
    (where): [string, string] => [where, 'public: areas, and organisations, which are found by their name'],
  ),
  ...[
    ...['AREA SERVING: name', 'AREA SERVING: place.address', 'AREA SERVING: place.hours'],
    ...[
      'ORG ORG: place.address',
      'ORG ORG: place.hours',
      'ORG PLACE: after.address',
      'ORG PLACE: after.hours',
    ],
    ...['ORG PLACE: before.address', 'ORG PLACE: before.hours', 'ORG PLACE: name'],
  ].map((where): [string, string] => [where, places]),
  ...[
    ...[
      'about.assignee.name',
      'about.desk.name',
      'about.overseer.name',
      'by.name',
      'by.through.name',
      'by.through.organisationName',
      'by.organisationName',
    ].map((field) => `CASE EVENT: ${field}`),
    ...['CASE HEAD: assignee.name', 'CASE HEAD: desk.name', 'CASE HEAD: overseer.name'],
  ].map((where): [string, string] => [where, named]),
  ...[
    ...[
      'INVITATION INVITATION: by.name',
      'INVITATION INVITATION: name',
      'ORG INVITED: by.name',
      'ORG INVITED: name',
    ],
    ...['ORG MEMBER: name', 'READS: name', 'READS: organisationName'],
    ...['HERE: name', 'NOTES: name', 'NOTES: organisationName', 'REGISTER: by.name', 'ORG SIGNED: name'],
  ].map((where): [string, string] => [where, 'staff, by the name under which they act']),
];

openOnPurpose.push(
  ...['ORG PHRASES: phrases[].fills.view', 'ORG PHRASES: phrases[].title'].map((where): [string, string] => [
    where,
    'what an office says to many: no word of anybody who came to it',
  ]),
);

/** What people wrote, in words that stand nowhere else. */
const said = ['QXZV7731-story', '胡日查说的那笔账', '等了整整四十九天', '已经向胡日查道歉'];

/** A question, its answer and what its owner thinks of it. */
async function sayMore(owner: Person): Promise<void> {
  const { state } = await fileOne(owner, consultation({ form: { question: `QXZV7731-story：${said[1]}` } }));
  await does(await staff(own, 'lawyer'), state, 'answer', { text: `QXZV7731-story，${said[1]}可以要回来。` });
  const body = { seq: 2, grade: 'unsatisfied', text: said[2] ?? '', callBack: false } as const;
  await owner.call('rate', { params: { caseId: state.id }, body });
}

/** Once the month is over the office reads what was said, and answers it. */
async function answerRating(): Promise<void> {
  own.wait(27 * 24 * 3_600_000);
  const head = await staff(own, 'centre-supervisor');
  const params = { organisationId: centre };
  const { ratings, month } = await head.call('officeRatings', { params, query: {} });
  const body = { month, text: said[3] ?? '' };
  await head.call('answerRating', { params: { ...params, ratingId: ratings[0]?.id ?? '' }, body });
}

test('who somebody is comes to staff by no list, no notice, no other reply, no line of the log, and lies nowhere in the clear', async () => {
  const owner = await signIn(own, 'tuya');
  const values = new Set<string>();
  const cases: CaseState[] = [];
  for (const kind of CaseKind.options) {
    const filing = deliveryFilings[kind]();
    cases.push((await fileOne(owner, filing)).state);
    for (const field of sensitiveFields(kind)) {
      const value: unknown = Object.entries(filing.form).find(([name]) => name === field)?.[1];
      for (const one of [value].flat()) values.add(String(one));
    }
  }
  await sayMore(owner);
  const told = (text: string): string[] => [...values].filter((value) => text.includes(value));
  // It would be seen.
  expect(
    told(JSON.stringify(await owner.call('getCase', { params: { caseId: cases[0]?.id ?? '' }, query: {} }))),
  ).toHaveLength(5);

  const people = [...Object.values(desks), 'lawyer', 'agent', 'aid-supervisor', 'centre-supervisor', 'admin'];
  for (const who of people) {
    const person = await staff(own, who);
    const organisationId = person.session.me.acting.organisationId ?? '';
    for (const name of Object.keys(endpoints) as EndpointName[]) {
      if (name === 'reveal' || name === 'logout') continue;
      for (const { id, version } of cases) {
        const about = { caseId: id, version, organisationId, refreshToken: '' };
        const { text } = await own.send(requestTo(name, usual[name](about), person.session.accessToken));
        // The outline names the parties to those who have yet to say whether an interest stands against it.
        const beyondOutline = text.replace(/"outline":\{[^}]*\}/, '');
        expect([who, name, told(beyondOutline)]).toEqual([who, name, []]);
      }
    }
  }
  expect(told(JSON.stringify(own.logged))).toEqual([]);
  await answerRating();
  await office.sweep();
  for (const { id } of cases) await office.news(id);
  const items = await itemsIn(own.opened);
  expect(lyingOpen(items, [...values, ...said])).toEqual([]);
  expect(openWords(items)).toEqual(openOnPurpose.map(([where]) => where).sort());
});
