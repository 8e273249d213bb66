import { tamper } from '../support/tamper';
import { noDoor } from '../../functions/channels/files/s3Door';
import { ProblemCode } from '../../functions/contract/problems';
import { limits } from '../../functions/contract/limits';
import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { problemSentences } from '../../functions/http/problems/sentences';
import { staffSentences } from '../../functions/http/problems/staffSentences';
import { problemStatus } from '../../functions/http/problems/status';
import { newPhoto, noFile } from '../support/attachments';
import { type Api, openApi, type RawReply, unhurried } from '../support/api';
import { browserAt } from '../support/browser';
import { consultation, deed, does, fileOne, goes, legalAid, newKey, petition } from '../support/filings';
import { leaveRefusals } from '../support/leave';
import { problemIn, type Person, requestTo, signIn, staff } from '../support/person';
import { type LawProblem, lawProblems, lawRefusals } from '../support/refusals';
import { bareCounty, centre, staffId, staffNamed } from '../support/town';
import { asksOthers, jointPetition, joins } from '../support/joining';
import { helpingRefusals } from '../support/helpingRefusals';

let api: Api;
let resident: Person;

beforeAll(async () => {
  api = await openApi({ rates: unhurried });
  resident = await signIn(api, 'olan');
});
afterAll(() => api.close());

const authorization = () => `Bearer ${resident.session.accessToken}`;
const raw = (body: string, type = 'application/json') =>
  api.send({
    method: 'POST',
    path: '/v1/cases',
    headers: { 'content-type': type, authorization: authorization() },
    body,
  });
const login = (code: string) => api.send(requestTo('login', { body: { code } }));

/** A case with as many events as a message may be added to. */
async function longCase() {
  const { state } = await fileOne(resident);
  let seen = state;
  for (;;) {
    const reply = await resident.send('actOnCase', deed(seen, 'message', { text: '有人吗？' }));
    if (reply.status !== 200) return reply;
    seen = { ...seen, version: seen.version + 1 };
  }
}

/** A lawyer is put on duty for the morning of a day, so many days from now. */
async function onDuty(later: number) {
  const hours = {
    day: addDays(dayOf(api.now()), later),
    from: '08:30',
    to: '12:00',
    kind: 'consultation',
  } as const;
  const dispatcher = await staff(api, 'centre-dispatcher');
  return dispatcher.send('addDuty', {
    params: { organisationId: centre },
    body: { key: newKey(), personId: staffId('lawyer'), ...hours },
  });
}

/** One way to meet each of our problems; those of the law are in `lawRefusals`. A new code does not compile until it has one. */
const ways: Record<Exclude<ProblemCode, LawProblem>, () => Promise<RawReply>> = {
  malformed_json: () => raw('{'),
  unsupported_media_type: () => raw('{}', 'text/xml'),
  body_too_large: () => raw('x'.repeat(limits.bodyBytes + 1)),
  invalid_input: () => raw('{}'),
  unknown_area: () => resident.send('fileCase', { body: consultation({ areaCode: '150999999999' }) }),
  unknown_organisation: () => resident.send('fileCase', { body: consultation({ areaCode: bareCounty }) }),
  unknown_person: async () => {
    const { state } = await fileOne(resident);
    const dispatcher = await staff(api, 'centre-dispatcher');
    return dispatcher.send('actOnCase', deed(state, 'assign', { personId: staffId('agent') }));
  },
  not_signed_in: () => api.send(requestTo('me', {})),
  session_ended: () => api.send(requestTo('refresh', { body: { refreshToken: 'gone' } })),
  login_code_invalid: () => login('spent'),
  login_refused: () => login('blocked'),
  invitation_invalid: () => resident.send('join', { body: { code: 'ABCDE-12345' } }),
  not_found: () => resident.send('getCase', { params: { caseId: '0000000000' }, query: {} }),
  not_allowed: () =>
    resident.send('invite', { params: { organisationId: centre }, body: { role: 'lawyer', name: '王' } }),
  helping_ended: () => resident.inStead('0'.repeat(22)).send('myCases', { query: {} }),
  ...helpingRefusals(() => ({ api, resident })),
  cannot_be_joined: async () => {
    const { state } = await fileOne(resident);
    return resident.send('offerJoining', { params: { caseId: state.id }, body: { subject: '村路' } });
  },
  places_taken: async () => {
    const joint = await jointPetition(api, limits.together - 1);
    return joint.filer.send('offerJoining', { params: { caseId: joint.caseId }, body: { subject: '村路' } });
  },
  too_many_joined: async () => {
    const neighbour = await signIn(api, 'neighbour');
    for (let nth = 0; nth < limits.joined; nth += 1) {
      const { code } = await asksOthers(await signIn(api, `asks-${nth}`));
      await neighbour.call('joinCase', { body: joins(code.scene) });
    }
    const { code } = await asksOthers(await signIn(api, 'asks-last'));
    return neighbour.send('joinCase', { body: joins(code.scene) });
  },
  others_joined: async () => {
    const { filer, caseId } = await jointPetition(api, 1);
    const { state } = await filer.call('getCase', { params: { caseId }, query: {} });
    return filer.send('actOnCase', deed(state, 'withdraw'));
  },
  wrong_status: async () => {
    const { state } = await fileOne(resident);
    return resident.send('actOnCase', deed(state, 'close', { solved: true }));
  },
  stale_version: async () => {
    const { state } = await fileOne(resident);
    await does(resident, state, 'message', { text: '补充一句。' });
    return resident.send('actOnCase', deed(state, 'withdraw'));
  },
  case_full: longCase,
  roster_taken: async () => {
    await onDuty(1);
    return onDuty(1);
  },
  ...leaveRefusals(() => api),
  date_in_past: () => onDuty(-1),
  date_too_far: () => onDuty(10_000),
  conflict_of_interest: async () => {
    const otherSide = staffNamed('lawyer').name;
    const { state } = await fileOne(resident, consultation({ form: { otherSide } }));
    const dispatcher = await staff(api, 'centre-dispatcher');
    return dispatcher.send('actOnCase', deed(state, 'assign', { personId: staffId('lawyer') }));
  },
  scan_over: () => resident.send('openScan', { body: { scene: '0'.repeat(22) } }),
  text_code_invalid: () => browserAt('https://app.test', api).ask('finishText', { body: { code: '000000' } }),
  signed_in_already: async () => {
    const page = browserAt('https://app.test', api);
    await page.call('login', { body: { code: 'who-is-here' } });
    return page.ask('finishScan', { body: { scene: '0'.repeat(22) } });
  },
  unknown_file: () => resident.send('fileCase', { body: consultation({ form: { files: [noFile] } }) }),
  file_not_received: async () => {
    const { file } = await resident.call('offerFile', { body: newPhoto() });
    return resident.send('openFile', { params: { fileId: file.id }, body: {} });
  },
  files_unavailable: () =>
    api
      .instance({ fileDoor: noDoor })
      .send(requestTo('offerFile', { body: newPhoto() }, resident.session.accessToken)),
  papers_unavailable: async () => {
    const { state } = await fileOne(resident, legalAid());
    const asked = {
      params: { caseId: state.id, paperId: '1-aidApplication' },
      body: { format: 'pdf' as const },
    };
    return api
      .instance({ paperLinks: null })
      .send(requestTo('openPaper', asked, resident.session.accessToken));
  },
  reason_needed: async () => {
    const { state } = await fileOne(resident, legalAid());
    await goes(resident, state, ['withdrawSensitive']);
    const clerk = await staff(api, 'aid-dispatcher');
    const asked = {
      params: { caseId: state.id, paperId: '1-aidApplication' },
      body: { format: 'pdf' as const },
    };
    return clerk.send('openPaper', asked);
  },
  record_broken: async () => {
    const { state } = await fileOne(resident);
    await tamper(api.opened, state.id, 1, 'word', 'answer');
    return resident.send('receipts', { params: { caseId: state.id } });
  },
  code_invalid: () => resident.send('openCode', { params: { scene: '0'.repeat(22) } }),
  phone_code_invalid: () =>
    resident.send('setPhone', { body: { by: 'weChat', code: '13800001234 of another' } }),
  too_many_requests: async () => {
    const slow = api.instance({ rates: { ...api.deps.rates, request: { limit: 1, seconds: 60 } } });
    const me = requestTo('me', {}, resident.session.accessToken);
    await slow.send(me);
    return slow.send(me);
  },
  wechat_unavailable: () => login('outage'),
  store_unavailable: async () => {
    const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    for (let attempt = 0; attempt < 6; attempt += 1) api.faults.on('TransactWriteItems', 'before', down);
    const reply = await resident.send('fileCase', { body: legalAid() });
    api.faults.clear();
    return reply;
  },
  unexpected: () => login('broken'),
};

function isMet(code: ProblemCode, reply: RawReply): void {
  const { title, detail, ...problem } = problemIn(reply);
  expect(problem).toMatchObject({
    code,
    status: problemStatus[code],
    type: `urn:problem-type:${code}`,
  });
  if (code === 'no_such_article') expect(detail).toContain('《民法典》只到第 1260 条');
  // As a resident reads it, or as staff do: who is told which is tested below.
  else expect([problemSentences[code], staffSentences[code]]).toContainEqual({ title, detail });
}

test('every problem has its way', () => {
  expect([...Object.keys(ways), ...lawProblems].sort()).toEqual([...ProblemCode.options].sort());
});

test.each(Object.entries(ways))('%s is met with its own status and sentences', async (code, meet) => {
  resident = await signIn(api, 'olan');
  isMet(ProblemCode.parse(code), await meet());
});

/** That a code was guessed at is counted, before it is known whether it is right. */
const isCounter = (item: string): boolean => item.includes('"pk":{"S":"RATE#answer ');
/** How often somebody asked is written down in lots: whose turn it is hangs on what was asked before. */
const isLot = (item: string): boolean => item.includes('"pk":{"S":"RATE#request ');

test.each(lawProblems)('%s is met so as well, and leaves everything as it was', async (code) => {
  resident = await signIn(api, 'olan');
  const ask = await lawRefusals(api, () => resident)[code]();
  const before = await api.everything();
  isMet(code, await ask());
  const after = await api.everything();
  const kept = (items: string[]) => items.filter((item) => !isCounter(item) && !isLot(item));
  expect(kept(after)).toEqual(kept(before));
  const counted = after.filter(isCounter).length - before.filter(isCounter).length;
  expect(counted).toBe(code === 'recovery_code_invalid' ? 1 : 0);
});

test('what could not be saved for an outage can be sent again with the same key', async () => {
  const body = petition({ key: newKey() });
  const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  for (let attempt = 0; attempt < 6; attempt += 1) api.faults.on('TransactWriteItems', 'before', down);
  expect(await resident.refused('fileCase', { body })).toBe('store_unavailable');
  api.faults.clear();
  expect((await resident.send('fileCase', { body })).status).toBe(201);
});

test('of one missing case a resident is told what a resident does, and staff what an office does', async () => {
  const params = { caseId: '0000000000' };
  resident = await signIn(api, 'olan');
  const lawyer = await staff(api, 'lawyer');
  const told = async (person: Person) => problemIn(await person.send('getCase', { params, query: {} }));
  expect(await told(resident)).toMatchObject(problemSentences.not_found);
  expect(await told(lawyer)).toMatchObject(staffSentences.not_found ?? {});
});
