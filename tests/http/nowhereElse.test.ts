import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import { sensitiveFields } from '../../functions/contract/sensitive';
import type { CaseState } from '../../functions/contract/views';
import { CaseKind } from '../../functions/contract/words';
import { type Api, openApi, unhurried } from '../support/api';
import { fileOne } from '../support/filings';
import { requestTo, signIn, staff } from '../support/person';
import { usual } from '../support/requests';
import { desks, deliveryFilings } from '../support/sensitive';

let own: Api;
beforeAll(async () => {
  own = await openApi({ rates: unhurried });
});
afterAll(() => own.close());

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
  const told = (text: string): string[] => [...values].filter((value) => text.includes(value));
  // It would be seen.
  expect(
    told(JSON.stringify(await owner.call('getCase', { params: { caseId: cases[0]?.id ?? '' }, query: {} }))),
  ).toHaveLength(2);

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
  const nowInTable = (await own.everything()).map(told).flat();
  expect(nowInTable).toEqual([]);
});
