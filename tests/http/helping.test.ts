import { type EndpointName, type Endpoint, endpoints } from '../../functions/contract/endpoints';
import { CaseAction } from '../../functions/contract/deeds/actions';
import { limits } from '../../functions/contract/limits';
import { rules } from '../../functions/domain/deeds';
import { type Api, openApi, unhurried } from '../support/api';
import { consultation, deed, does, fileOne, goes, legalAid, petition } from '../support/filings';
import { helpedBy, newHelping } from '../support/helping';
import { type Person, requestTo, signIn, staff } from '../support/person';
import { usual, usualDeed } from '../support/requests';
import { centre } from '../support/town';

let api: Api;
let father: Person;
let daughter: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [father, daughter] = await Promise.all([signIn(api, 'father'), signIn(api, 'daughter')]);
});
afterEach(() => api.close());

const nobody = '0'.repeat(22);

describe('leave is given by a code', () => {
  test('of which whoever scans it reads what is asked, and which is good once, for a quarter of an hour', async () => {
    const asked = newHelping();
    const { scene } = await father.call('offerHelping', { body: asked });
    const opened = await daughter.call('openCode', { params: { scene } });
    const said = { ...asked, told: false };
    expect(opened).toEqual({ for: 'helping', offer: { ...said, number: null } });
    const body = { scene, name: '白玉兰' };
    const taken = await daughter.call('takeHelping', { body });
    expect(taken).toMatchObject({ ...said, caseId: null });
    // A reply that was lost is given again, and to nobody else.
    expect(await daughter.call('takeHelping', { body })).toEqual(taken);
    const neighbour = await signIn(api, 'neighbour');
    expect(await neighbour.refused('takeHelping', { body })).toBe('code_invalid');
    expect(await neighbour.refused('openCode', { params: { scene } })).toBe('code_invalid');
    const late = await father.call('offerHelping', { body: newHelping() });
    api.wait(15 * 60_000);
    const still = await signIn(api, 'daughter');
    expect(await still.refused('takeHelping', { body: { ...body, scene: late.scene } })).toBe('code_invalid');
  });

  test('which opens nothing to whoever shows it, to staff, and to one who has not signed in', async () => {
    const { scene } = await father.call('offerHelping', { body: newHelping() });
    expect(await father.refused('openCode', { params: { scene } })).toBe('code_invalid');
    expect(await father.refused('takeHelping', { body: { scene, name: '我' } })).toBe('code_invalid');
    const lawyer = await staff(api, 'lawyer');
    expect(await lawyer.refused('openCode', { params: { scene } })).toBe('code_invalid');
    expect(await lawyer.refused('takeHelping', { body: { scene, name: '律师' } })).toBe('not_allowed');
    const anyones = await api.send(requestTo('publicCode', { params: { scene } }));
    expect(anyones.status).toBe(422);
  });

  test('for a day that can be, and for a case of one’s own', async () => {
    const refused = (part: Parameters<typeof newHelping>[0]) =>
      father.refused('offerHelping', { body: newHelping(part) });
    expect(await refused({ until: '2020-01-01' })).toBe('date_in_past');
    expect(await refused({ until: '2036-01-01' })).toBe('date_too_far');
    const { state } = await fileOne(daughter);
    expect(await refused({ caseId: state.id })).toBe('not_found');
    expect(await refused({ caseId: '0000000000' })).toBe('not_found');
  });
});

test('each sees the other’s name, both see the same leave, and either ends it in one request', async () => {
  for (const ends of ['father', 'daughter'] as const) {
    const leave = await helpedBy(father, daughter);
    const [given, received] = [await father.call('helpings', {}), await daughter.call('helpings', {})];
    expect(given).toEqual({ given: [{ ...leave, name: '白玉兰' }], received: [] });
    expect(received).toEqual({ given: [], received: [leave] });
    const who = { father, daughter }[ends];
    await (await signIn(api, 'neighbour')).call('endHelping', { params: { helpingId: leave.id } });
    await daughter.inStead(leave.id).call('myCases', { query: {} });
    await who.call('endHelping', { params: { helpingId: leave.id } });
    // At once, whatever token she holds.
    expect(await daughter.inStead(leave.id).refused('myCases', { query: {} })).toBe('helping_ended');
    expect(await father.call('helpings', {})).toEqual({ given: [], received: [] });
  }
});

test('of the same matters one holds, the latest; of one case beside it, and from somebody else, another', async () => {
  const { state } = await fileOne(father);
  const mother = await signIn(api, 'mother');
  const [all, one, hers] = [
    await helpedBy(father, daughter),
    await helpedBy(father, daughter, { caseId: state.id }),
    await helpedBy(mother, daughter),
  ];
  const narrower = await helpedBy(father, daughter, { scope: 'see' });
  const ids = async (who: Person, side: 'given' | 'received') =>
    (await who.call('helpings', {}))[side].map(({ id }) => id).sort();
  expect(await ids(father, 'given')).toEqual([one.id, narrower.id].sort());
  expect(await ids(daughter, 'received')).toEqual([one.id, narrower.id, hers.id].sort());
  expect(await daughter.inStead(all.id).refused('myCases', { query: {} })).toBe('helping_ended');
  const latest = await helpedBy(father, daughter, { caseId: state.id, scope: 'see' });
  expect(await ids(father, 'given')).toEqual([latest.id, narrower.id].sort());
  // A new one for the old is no further one: with as many as there may be it is still taken up.
  for (let n = 3; n < limits.helpers; n += 1) await helpedBy(father, await signIn(api, `neighbour ${n}`));
  const { scene } = await father.call('offerHelping', { body: newHelping() });
  await helpedBy(father, await signIn(api, 'neighbour'));
  expect(await ids(father, 'given')).toHaveLength(limits.helpers);
  await daughter.call('takeHelping', { body: { scene, name: '白玉兰' } });
  expect(await ids(father, 'given')).toHaveLength(limits.helpers);
});

test('leave that never was, is another’s, is over or was taken back: one answer', async () => {
  const leave = await helpedBy(father, daughter);
  const others = [await signIn(api, 'neighbour'), father];
  const replies = await Promise.all([
    ...others.map((who) => who.inStead(leave.id).send('myCases', { query: {} })),
    daughter.inStead(nobody).send('myCases', { query: {} }),
    daughter.inStead('nonsense').send('myCases', { query: {} }),
  ]);
  await father.call('endHelping', { params: { helpingId: leave.id } });
  replies.push(await daughter.inStead(leave.id).send('myCases', { query: {} }));
  const said = replies.map(({ status, text }) => [status, { ...JSON.parse(text), instance: '' }]);
  for (const one of said) expect(one).toEqual(said[0]);
  expect(said[0]?.[1]).toMatchObject({ code: 'helping_ended' });
});

const names = Object.keys(endpoints) as EndpointName[];
const forAnother = (name: EndpointName): boolean => (endpoints[name] as Endpoint).forAnother === true;

test('what may be asked in another’s stead is this and nothing else', () => {
  expect(names.filter(forAnother).sort()).toEqual([
    ...['actOnCase', 'caseVersion', 'earlierSteps', 'fileCase', 'getCase', 'myCases', 'openFile'],
    ...['openPaper', 'papers', 'receipts'],
  ]);
  expect(names.filter((name) => forAnother(name) && endpoints[name].open)).toEqual([]);
});

test('everything else is refused with leave as without a right to it: ratings, own data, codes, the inbox, leave itself', async () => {
  const { state } = await fileOne(father);
  const leave = await helpedBy(father, daughter);
  const stead = daughter.inStead(leave.id);
  const about = { caseId: state.id, version: state.version, organisationId: centre, refreshToken: '' };
  for (const name of names.filter((one) => !forAnother(one) && !endpoints[one].open))
    expect([name, await stead.refused(name, usual[name](about) as never)]).toEqual([name, 'not_allowed']);
  // Staff in their posts help nobody by it.
  const lawyer = await staff(api, 'lawyer');
  expect(await lawyer.inStead(leave.id).refused('myCases', { query: {} })).toBe('not_allowed');
});

test('what is done in another’s stead is theirs, says who did it, and is told to them', async () => {
  const leave = await helpedBy(father, daughter);
  const stead = daughter.inStead(leave.id);
  const filed = await stead.call('fileCase', { body: consultation() });
  expect(filed.state.standing).toBe('helper');
  const mine = await father.call('myCases', { query: {} });
  expect(mine.rows.map(({ id }) => id)).toEqual([filed.state.id]);
  expect((await daughter.call('myCases', { query: {} })).rows).toEqual([]);
  expect((await stead.call('myCases', { query: {} })).rows.map(({ id }) => id)).toEqual([filed.state.id]);

  await does(stead, filed.state, 'message', { text: '我爸让我补充一句。' });
  const by = { standing: 'helper', name: '白玉兰', organisationName: null };
  for (const who of [father, await staff(api, 'lawyer')]) {
    const { timeline } = await who.call('getCase', { params: { caseId: filed.state.id }, query: {} });
    expect(timeline.map((entry) => [entry.word, entry.by])).toEqual([
      ['file', by],
      ['message', by],
    ]);
  }
  // She opened it too, and he can read that she did.
  await stead.call('getCase', { params: { caseId: filed.state.id }, query: {} });
  const { readings } = await father.call('readers', { params: { caseId: filed.state.id }, query: {} });
  expect(readings).toContainEqual(expect.objectContaining({ role: 'helper', name: '白玉兰' }));
});

test('what is the resident’s alone is refused to whoever helps, also where it is open to the resident', async () => {
  const { state } = await fileOne(father);
  const leave = await helpedBy(father, daughter);
  const stead = daughter.inStead(leave.id);
  const alone = CaseAction.options.filter((action) => rules[action].ownersAlone !== undefined);
  expect(alone.length).toBeGreaterThan(10);
  for (const action of alone) {
    const request = usualDeed(action, { caseId: state.id, version: state.version });
    expect([action, await stead.refused('actOnCase', request)]).toEqual([action, 'not_allowed']);
  }
  const { state: seen } = await stead.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(seen.actions).not.toContain('withdraw');
  expect(seen.actions).toContain('message');
});

test('whoever was let look alone sees all of it and does nothing', async () => {
  const { state } = await fileOne(father);
  const leave = await helpedBy(father, daughter, { scope: 'see' });
  const stead = daughter.inStead(leave.id);
  const view = await stead.call('getCase', { params: { caseId: state.id }, query: {} });
  expect([view.state.standing, view.state.actions]).toEqual(['onlooker', []]);
  expect(await stead.refused('actOnCase', deed(state, 'message', { text: '？' }))).toBe('not_allowed');
  expect(await stead.refused('fileCase', { body: consultation() })).toBe('owners_alone');
});

test('leave for one case opens that one alone: the rest is not there, in no list and by no count', async () => {
  const [one, other] = [await fileOne(father), await fileOne(father, legalAid())];
  const leave = await helpedBy(father, daughter, { caseId: one.state.id });
  expect(leave.number).toBe(one.state.number);
  const stead = daughter.inStead(leave.id);
  const page = await stead.call('myCases', { query: {} });
  expect([page.rows.map(({ id }) => id), page.next]).toEqual([[one.state.id], null]);
  const asked = (caseId: string) => stead.send('getCase', { params: { caseId }, query: {} });
  const [theirs, none] = [await asked(other.state.id), await asked('0000000000')];
  const plain = ({ status, text }: typeof none) => [status, { ...JSON.parse(text), instance: '' }];
  expect(plain(theirs)).toEqual(plain(none));
  expect(none.status).toBe(404);
  expect(await stead.refused('fileCase', { body: consultation() })).toBe('owners_alone');
});

test('a sealed report is filed by its owner, and is not there for whoever helps', async () => {
  const sealed = petition({ form: { corruption: true } });
  const { state } = await fileOne(father, sealed);
  const leave = await helpedBy(father, daughter);
  const stead = daughter.inStead(leave.id);
  expect(await stead.refused('getCase', { params: { caseId: state.id }, query: {} })).toBe('not_found');
  expect((await stead.call('myCases', { query: {} })).rows).toEqual([]);
  expect(await stead.refused('fileCase', { body: petition({ form: { corruption: true } }) })).toBe(
    'owners_alone',
  );
});

test('a paper that whoever helps opens has not reached the resident', async () => {
  const { state } = await fileOne(father, legalAid());
  await goes(father, state, ['agreePhoneService']);
  const clerk = await staff(api, 'aid-dispatcher');
  const asked = await goes(
    clerk,
    { ...state, version: state.version + 1 },
    ['startReview'],
    ['requestMaterials', { items: ['身份证复印件'] }],
  );
  const leave = await helpedBy(father, daughter);
  const stead = daughter.inStead(leave.id);
  const { papers } = await stead.call('papers', { params: { caseId: asked.id } });
  const paper = papers.find(({ service }) => service?.state === 'waiting');
  if (!paper) throw new Error('no paper waits');
  const about = { params: { caseId: asked.id, paperId: paper.id }, body: { format: 'pdf' as const } };
  expect((await stead.call('openPaper', about)).acted).toBeNull();
  expect((await father.call('openPaper', about)).acted?.entry.word).toBe('served');
});

test('what is held of somebody says who helps them, and goes with them', async () => {
  const leave = await helpedBy(father, daughter);
  const { person } = await father.call('myData', { query: {} });
  expect(person.helpings.given).toEqual([{ ...leave, name: '白玉兰' }]);
  await father.call('forgetMe', {});
  expect(await daughter.call('helpings', {})).toEqual({ given: [], received: [] });
  expect(await daughter.inStead(leave.id).refused('myCases', { query: {} })).toBe('helping_ended');
});
