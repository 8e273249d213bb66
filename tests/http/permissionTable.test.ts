import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import { citationsIn, faultOf } from '../../functions/domain/articles/citations';
import { type Api, openApi, unhurried } from '../support/api';
import { fileOne } from '../support/filings';
import { endedDuty, lateCase, releasedCase, unclearedCase } from './permissionColumns';
import { permissionLines } from './permissionLines';
import { reasons } from './permissionReasons';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { usual } from '../support/requests';
import { centre, department, petitionOffice, staffNamed } from '../support/town';

type Column = { who: Person | null; caseId: string; version: number };

let api: Api;
let columns: Record<string, Column>;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  const [owner, agent] = await Promise.all([signIn(api, 'olan'), staff(api, 'agent')]);
  const late = await lateCase(api, owner, agent);
  const uncleared = await unclearedCase(api, owner);
  const { state: waiting } = await fileOne(owner);
  const loggedOut = await staff(api, 'petition-dispatcher');
  await api.reference.putStaff([staffNamed('helper', ['helper', centre])]);
  const helping = { role: 'helper', organisationId: centre } as const;
  const helper = await actingAs(await signIn(api, 'helper'), helping, api);
  const ofPetitions = { role: 'admin', organisationId: petitionOffice } as const;
  const petitionAdmin = await actingAs(await signIn(api, 'admin'), ofPetitions, api);
  const at = async (who: string, about = late): Promise<Column> => ({ who: await staff(api, who), ...about });
  columns = {
    visitor: { who: null, ...late },
    owner: { who: owner, ...late },
    resident: { who: await signIn(api, 'another'), ...late },
    dispatcher: await at('department-dispatcher'),
    supervisor: await at('department-supervisor'),
    admin: await at('department-admin'),
    handler: { who: agent, ...late },
    candidate: await at('firm-lawyer', uncleared),
    sender: await at('petition-dispatcher'),
    overseer: await at('city-petition-supervisor'),
    elsewhere: await at('other-supervisor'),
    opponent: await at('second-supervisor'),
    duty: await at('second-lawyer', { caseId: waiting.id, version: waiting.version }),
    released: await releasedCase(api, owner),
    ended: { who: await endedDuty(api, 'petition-supervisor', petitionAdmin), ...late },
    loggedOut: { who: loggedOut, ...late },
    helper: { who: helper, ...late },
  };
  await loggedOut.call('logout', {});
});
afterAll(() => api.close());

async function statusOf(name: EndpointName, { who, caseId, version }: Column): Promise<number> {
  // Whoever asks saw the case as it is by now.
  const now = (await api.store.cases.get(caseId, version))?.version ?? version;
  const { me, accessToken, refreshToken } = who?.session ?? {};
  const organisationId = me?.acting.organisationId ?? department;
  const about = { caseId, version: now, organisationId, refreshToken: refreshToken ?? 'none' };
  return (await api.send(requestTo(name, usual[name](about), accessToken))).status;
}

const [heading = '', ...lines] = permissionLines.trim().split('\n');
const names = heading.trim().split(/\s+/);
const table = lines.map((line): [string, number[]] => {
  const [name = '', ...cells] = line.trim().split(/\s+/);
  return [name, cells.map(Number)];
});

test('every endpoint of the contract has its line, and every line its cells', () => {
  expect(table.map(([name]) => name).sort()).toEqual(Object.keys(endpoints).sort());
  expect(Object.keys(columns)).toEqual(names);
  for (const [, cells] of table) expect(cells).toHaveLength(names.length);
});

test('every line says why it is as it is, by a promise or by an article that was looked up', () => {
  expect(reasons.flatMap(({ of }) => of).sort()).toEqual(Object.keys(endpoints).sort());
  for (const { why } of reasons) {
    expect(citationsIn(why).flatMap((one) => faultOf(one) ?? [])).toEqual([]);
    expect(why.startsWith('Promise: ') || citationsIn(why).length > 0).toBe(true);
  }
});

// In the order of the table: to leave is the last thing anyone does, and residents have had themselves forgotten by then.
test.each(table)('%s answers each of them as it should', async (name, expected) => {
  const endpoint = Object.keys(endpoints).find((one): one is EndpointName => one === name);
  if (!endpoint) throw new Error(`there is no endpoint ${name}`);
  const given: [string, number][] = [];
  for (const [role, column] of Object.entries(columns)) given.push([role, await statusOf(endpoint, column)]);
  expect(given).toEqual(names.map((role, at) => [role, expected[at]]));
});
