import { type EndpointName, endpoints } from '../../functions/contract/endpoints';
import { citationsIn, faultOf } from '../../functions/domain/articles/citations';
import { type Api, openApi, unhurried } from '../support/api';
import { fileOne } from '../support/filings';
import { endedDuty, lateCase, releasedCase, unclearedCase } from './permissionColumns';
import { reasons } from './permissionReasons';
import { actingAs, type Person, requestTo, signIn, staff } from '../support/person';
import { usual } from '../support/requests';
import { centre, department, petitionOffice, staffNamed } from '../support/town';

/**
 * Whom each endpoint answers, and how: the status of a usual request of one who stands so to the case it names, or
 * to the organisation it names, which is the asker's own. `actOnCase` is a message. Written by hand: an endpoint or a
 * cell that is missing fails.
 */
const byHand = `
                visitor    owner      resident   dispatcher supervisor admin      handler    candidate  sender     overseer   elsewhere  opponent   duty       released   ended      loggedOut  helper
login           200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
refresh         401        200        200        200        200        200        200        200        200        200        200        200        200        200        401        401        200
actAs           401        200        200        200        200        200        200        200        200        200        200        200        200        200        401        401        200
me              401        200        200        200        200        200        200        200        200        200        200        200        200        200        401        401        200
beginScan       403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403
scanState       403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403
finishScan      403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403
openScan        401        422        422        422        422        422        422        422        422        422        422        422        422        422        401        401        422
confirmScan     401        422        422        422        422        422        422        422        422        422        422        422        422        422        401        401        422
declineScan     401        422        422        422        422        422        422        422        422        422        422        422        422        422        401        401        422
beginText       403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403
finishText      403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403        403
invite          401        403        403        403        403        201        403        403        403        403        403        403        403        403        401        401        403
invitations     401        403        403        403        403        200        403        403        403        403        403        403        403        403        401        401        403
revokeInvitation 401        403        403        403        403        404        403        403        403        403        403        403        403        403        401        401        403
join            401        422        422        422        422        422        422        422        422        422        422        422        422        422        401        401        422
staff           401        404        404        200        200        200        403        403        200        200        200        200        403        403        401        401        403
endDuty         401        404        404        403        422        422        403        403        403        422        422        422        403        403        401        401        403
roster          401        404        404        200        200        200        200        200        200        200        200        200        200        200        401        401        200
addDuty         401        404        404        422        422        422        403        403        422        422        422        422        403        403        401        401        403
swapDuties      401        404        404        404        404        404        403        403        404        404        404        404        403        403        401        401        403
dropDuty        401        404        404        404        404        404        403        403        404        404        404        404        403        403        401        401        403
offerDuty       401        404        404        404        404        404        404        404        404        404        404        404        404        404        401        401        404
takeDuty        401        404        404        403        403        403        404        403        403        403        403        403        404        404        401        401        403
profile         401        404        404        403        422        403        403        403        403        422        422        422        403        403        401        401        403
setProfile      401        404        404        403        422        403        403        403        403        422        422        422        403        403        401        401        403
declareMatters  401        403        403        403        403        403        403        200        403        403        403        403        200        200        401        401        403
area            200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
organisations   200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
organisation    200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
keptPlaces      401        404        404        403        403        200        403        403        403        403        403        403        403        403        401        401        403
offices         200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
setPlace        401        404        404        403        403        200        403        403        403        403        403        403        403        403        401        401        403
eligibility     200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
help            200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
fileCase        401        201        201        403        403        403        403        403        403        403        403        403        403        403        401        401        403
myCases         401        200        200        403        403        403        403        403        403        403        403        403        403        403        401        401        403
fileWithoutName 201        201        201        201        201        201        201        201        201        201        201        201        201        201        201        201        201
recover         422        422        422        422        422        422        422        422        422        422        422        422        422        422        422        422        422
bindCase        401        422        422        403        403        403        403        403        403        403        403        403        403        403        401        401        403
fileBeside      401        403        403        403        403        403        403        403        403        403        403        403        403        403        401        401        201
filedBeside     401        403        403        403        403        403        403        403        403        403        403        403        403        403        401        401        200
myData          401        200        200        403        403        403        403        403        403        403        403        403        403        403        401        401        403
ratings         401        200        404        403        403        404        403        403        403        403        404        404        403        404        401        401        404
rate            401        409        404        403        403        404        403        403        403        403        404        404        403        404        401        401        404
officeRatings   401        404        404        403        200        403        403        403        403        200        200        200        403        403        401        401        403
answerRating    401        404        404        403        404        403        403        403        403        404        404        404        403        403        401        401        403
findArticles    401        403        403        200        200        403        200        200        200        200        200        200        200        200        401        401        403
checkArticles   401        403        403        200        200        403        200        200        200        200        200        200        200        200        401        401        403
uncheckedArticles 401        404        404        403        200        403        403        403        403        200        200        200        403        403        401        401        403
readers         401        200        404        403        403        404        403        403        403        403        404        404        403        404        401        401        404
getCase         401        200        404        200        200        404        200        200        200        200        404        404        200        404        401        401        404
earlierSteps    401        200        404        200        200        404        200        403        200        200        404        404        200        404        401        401        404
caseVersion     401        200        404        200        200        404        200        200        200        200        404        404        200        404        401        401        404
actOnCase       401        200        404        200        200        404        200        403        200        200        404        404        403        404        401        401        404
candidates      401        403        404        403        403        404        403        403        200        403        404        404        403        404        401        401        404
deskQueue       401        403        403        200        200        403        200        200        200        200        200        200        200        200        401        401        403
myQueue         401        403        403        200        200        403        200        200        200        200        200        200        200        200        401        401        403
handled         401        403        403        200        200        403        200        200        200        200        200        200        200        200        401        401        403
callQueue       401        403        403        200        200        403        200        200        200        200        200        200        200        200        401        401        403
reveal          401        200        404        200        200        404        200        403        200        200        404        404        404        404        401        401        404
findCases       401        403        403        200        200        403        200        200        200        200        200        200        200        200        401        401        403
receipts        401        200        404        200        200        404        200        403        200        200        404        404        200        404        401        401        404
helpings        401        200        200        403        403        403        403        403        403        403        403        403        403        403        401        401        403
offerHelping    401        201        201        403        403        403        403        403        403        403        403        403        403        403        401        401        403
offerJoining    401        201        404        403        403        404        403        403        403        403        404        404        403        404        401        401        404
joiningNow      401        200        404        403        403        404        403        403        403        403        404        404        403        404        401        401        404
endJoining      401        204        404        403        403        404        403        403        403        403        404        404        403        404        401        401        404
openJoining     401        422        422        422        422        422        422        422        422        422        422        422        422        422        401        401        422
joinCase        401        422        422        403        403        403        403        403        403        403        403        403        403        403        401        401        403
takeHelping     401        422        422        403        403        403        403        403        403        403        403        403        403        403        401        401        403
tellHelper      401        404        404        403        403        403        403        403        403        403        403        403        403        403        401        401        403
endHelping      401        204        204        403        403        403        403        403        403        403        403        403        403        403        401        401        403
makeCode        401        201        404        201        201        404        201        403        201        201        404        404        201        404        401        401        404
openCode        401        422        422        422        422        422        422        422        422        422        422        422        422        422        401        401        422
publicCode      422        422        422        422        422        422        422        422        422        422        422        422        422        422        422        422        422
codeImage       401        422        422        422        422        422        422        422        422        422        422        422        422        422        401        401        422
receiptKeys     200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
checkReceipt    200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
roots           200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200        200
inbox           401        200        200        200        200        200        200        200        200        200        200        200        200        200        401        401        200
seen            401        204        204        204        204        204        204        204        204        204        204        204        204        204        401        401        204
consents        401        204        204        204        204        204        204        204        204        204        204        204        204        204        401        401        204
setPhone        401        200        200        200        200        200        200        200        200        200        200        200        200        200        401        401        200
dropPhone       401        200        200        200        200        200        200        200        200        200        200        200        200        200        401        401        200
offerFile       401        200        200        200        200        200        200        200        200        200        200        200        200        200        401        401        200
myFiles         401        200        200        200        200        200        200        200        200        200        200        200        200        200        401        401        200
openFile        401        404        404        404        404        404        404        403        404        404        404        404        404        404        401        401        404
dropFile        401        404        404        404        404        404        404        404        404        404        404        404        404        404        401        401        404
setWeCom        401        404        404        403        403        422        403        403        403        403        403        403        403        403        401        401        403
setRobot        401        404        404        403        403        204        403        403        403        403        403        403        403        403        401        401        403
papers          401        200        404        200        200        404        200        403        200        200        404        404        200        404        401        401        404
openPaper       401        404        404        404        404        404        404        403        404        404        404        404        404        404        401        401        404
takeData        401        200        200        403        403        403        403        403        403        403        403        403        403        403        401        401        403
setName         401        200        200        403        403        403        403        403        403        403        403        403        403        403        401        401        403
endSession      401        204        204        204        204        204        204        204        204        204        204        204        204        204        401        401        204
withdrawConsents 401        204        204        204        204        204        204        204        204        204        204        204        204        204        401        401        204
forgetMe        401        200        200        403        403        403        403        403        403        403        403        403        403        403        401        401        403
logout          401        401        401        204        204        204        204        204        204        204        204        204        204        204        401        401        204
`;

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

const [heading = '', ...lines] = byHand.trim().split('\n');
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
