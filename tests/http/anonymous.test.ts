import type { ReplyOf } from '../../functions/contract/endpoints';
import { type Api, openApi, unhurried } from '../support/api';
import { fileOne, goes, newCode, newKey, petition, withoutName } from '../support/filings';
import {
  type Person,
  personWith,
  problemIn,
  replyOf,
  requestTo,
  signIn,
  staff,
  visitor,
} from '../support/person';

let api: Api;
beforeEach(async () => {
  api = await openApi({
    rates: { ...unhurried, recovery: { limit: 3, seconds: 60 }, nameless: { limit: 3, seconds: 3600 } },
  });
});
afterEach(() => api.close());

type Asked = ReplyOf<'fileWithoutName'> & { recoveryCode: string };

/** What a phone sends, with the code that it has shown before. */
const asked = (key?: string, code?: string) => ({ body: withoutName(key, code) });
const ask = async (key?: string, code = newCode()): Promise<Asked> => ({
  ...(await visitor(api).call('fileWithoutName', asked(key, code))),
  recoveryCode: code,
});
const recover = async (code: string): Promise<Person> =>
  personWith(await visitor(api).call('recover', { body: { code } }), api);
const mine = async (person: Person) => (await person.call('myCases', { query: {} })).rows.map(({ id }) => id);

describe('a question without a name', () => {
  test('is filed with a code of the phone in three short groups, by which it is found again', async () => {
    const { view, recoveryCode } = await ask();
    // It is about wages, and no list says so.
    expect(view.state).toMatchObject({ status: 'submitted', standing: 'owner', version: 1, about: null });
    const typed = ` ${recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l')} `;
    const back = await recover(typed);
    expect(back.session.me).toMatchObject({ name: null, memberships: [] });
    expect(await mine(back)).toEqual([view.state.id]);
    const answered = await goes(await staff(api, 'lawyer'), view.state, [
      'answer',
      { text: '可以申请仲裁。' },
    ]);
    expect((await goes(back, answered, ['close', { solved: true }])).status).toBe('closed');
  });

  test('sent again is the same case under the same code: 200, the same view', async () => {
    const request = asked();
    const first = await visitor(api).send('fileWithoutName', request);
    api.wait(1);
    const again = await visitor(api).send('fileWithoutName', request);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.text).toBe(first.text);
    const { view } = replyOf('fileWithoutName', first);
    expect(await mine(await recover(request.body.code))).toEqual([view.state.id]);
  });

  test('the same key and code with other words brings the first one, and says that it is the first', async () => {
    const { body } = asked();
    const first = await visitor(api).call('fileWithoutName', { body });
    const form = { ...body.form, question: '改过的问题' };
    const other = await visitor(api).call('fileWithoutName', { body: { ...body, form } });
    expect(other).toEqual({ ...first, isEarlier: true });
  });

  test('the same one twice at the same moment is one', async () => {
    const [key, code] = [newKey(), newCode()];
    const [one, twin, other] = await Promise.all([ask(key, code), ask(key, code), ask()]);
    expect(twin).toEqual(one);
    expect(other.view.state.id).not.toBe(one.view.state.id);
  });

  test('is no petition and no application', async () => {
    const { key, areaCode, form } = petition();
    const reply = await api.send({
      method: 'POST',
      path: '/v1/anonymous/cases',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'petition', key, areaCode, form }),
    });
    expect(problemIn(reply).errors).toContainEqual({ pointer: '/kind', code: 'not_a_choice' });
  });

  test('says nowhere who asked: neither in the table, nor in the log, nor its code', async () => {
    const before = new Set(await api.everything());
    const { body } = asked();
    const request = { ...requestTo('fileWithoutName', { body }), sourceIp: '198.51.100.77' };
    const { view } = replyOf('fileWithoutName', await api.send(request));
    const recoveryCode = body.code;
    const stored = (await api.everything()).filter((item) => !before.has(item));
    expect(stored).toHaveLength(4);
    const kept = stored.join() + JSON.stringify(api.logged);
    expect(kept).toContain(view.state.id);
    for (const word of ['198.51.100', recoveryCode, recoveryCode.replaceAll('-', ''), 'openid'])
      expect(kept).not.toContain(word);
  });

  test('is asked three times an hour from one address, retries not counted', async () => {
    const [key, code] = [newKey(), newCode()];
    for (const [its, own] of [
      [key, code],
      [key, code],
      [newKey(), newCode()],
      [newKey(), newCode()],
    ] as const)
      await ask(its, own);
    expect(await visitor(api).refused('fileWithoutName', asked())).toBe('too_many_requests');
    const elsewhere = { ...requestTo('fileWithoutName', asked()), sourceIp: '198.51.100.1' };
    expect((await api.send(elsewhere)).status).toBe(201);
  });
});

describe('a code', () => {
  const wordsOf = async (person: { send: Person['send'] }, code: string) => {
    const { status, text } = await person.send('bindCase', { body: { code } });
    const { instance: _, ...problem } = JSON.parse(text);
    return { status, problem };
  };

  test('that is wrong is counted by address, and hears the same whatever is wrong with it', async () => {
    const login = (code: string) =>
      api.send({ ...requestTo('recover', { body: { code } }), requestId: 'same' });
    const [wrong, misshapen] = [await login('22222-22222-22222'), await login('!')];
    expect(problemIn(wrong)).toMatchObject({ code: 'recovery_code_invalid', status: 422 });
    expect(misshapen.text).toBe(wrong.text);
    expect((await login('x')).status).toBe(422);
    expect(problemIn(await login('x')).code).toBe('too_many_requests');
    // Whoever has a good one is let in all the same, and so is whoever signs in through WeChat.
    const { recoveryCode } = await ask();
    expect((await login(recoveryCode)).status).toBe(200);
    expect((await signIn(api, 'neighbour')).session.me.memberships).toEqual([]);
  });

  test('makes the question one’s own, once; a retry is told the same', async () => {
    const { view, recoveryCode } = await ask();
    const resident = await signIn(api, 'olan');
    const binding = { body: { code: recoveryCode } };
    expect(await resident.call('bindCase', binding)).toEqual({ caseId: view.state.id });
    expect(await resident.call('bindCase', binding)).toEqual({ caseId: view.state.id });
    const { state, timeline } = await resident.call('getCase', {
      params: { caseId: view.state.id },
      query: {},
    });
    expect([state.standing, timeline.map(({ word }) => word)]).toEqual(['owner', ['file', 'bind']]);
    expect(await mine(resident)).toEqual([view.state.id]);
  });

  test('that has become somebody’s own opens nothing for anyone else, and says so like a wrong one', async () => {
    const { recoveryCode, view } = await ask();
    const before = await recover(recoveryCode);
    await (await signIn(api, 'olan')).call('bindCase', { body: { code: recoveryCode } });
    const another = await signIn(api, 'another');
    expect(await wordsOf(another, recoveryCode)).toEqual(await wordsOf(another, '22222-22222-22222'));
    expect(await visitor(api).refused('recover', { body: { code: recoveryCode } })).toBe(
      'recovery_code_invalid',
    );
    // A phone that had come in by the code sees it no more.
    expect(await mine(before)).toEqual([]);
    const of = { params: { caseId: view.state.id }, query: {} };
    expect(await before.refused('getCase', of)).toBe('not_found');
  });

  test('is not filed under once more by a retry that comes after it was made somebody’s own', async () => {
    const key = newKey();
    const { recoveryCode, view } = await ask(key);
    const resident = await signIn(api, 'olan');
    await resident.call('bindCase', { body: { code: recoveryCode } });
    const before = await api.everything();
    expect(await visitor(api).refused('fileWithoutName', asked(key, recoveryCode))).toBe(
      'recovery_code_invalid',
    );
    expect(await api.everything()).toEqual(before);
    expect(await mine(resident)).toEqual([view.state.id]);
  });

  test('locks nobody out: whoever came in by it cannot take it for their own', async () => {
    const { recoveryCode, view } = await ask();
    const back = await recover(recoveryCode);
    expect(await back.refused('bindCase', { body: { code: recoveryCode } })).toBe('not_allowed');
    expect(await mine(await recover(recoveryCode))).toEqual([view.state.id]);
  });

  test('brings along what was asked under it since', async () => {
    const { recoveryCode, view } = await ask();
    const back = await recover(recoveryCode);
    api.wait(1000);
    const more = await fileOne(back);
    const resident = await signIn(api, 'olan');
    const bound = await resident.call('bindCase', { body: { code: recoveryCode } });
    expect(bound.caseId).toBe(view.state.id);
    expect(await mine(resident)).toEqual([more.state.id, view.state.id]);
  });

  const bindingOf = (resident: Person, code: string) =>
    requestTo('bindCase', { body: { code } }, resident.session.accessToken);

  test('taken over by one whose request died before the case was theirs is theirs after the next', async () => {
    const { recoveryCode, view } = await ask();
    const resident = await signIn(api, 'olan');
    const { recoveries } = api.store;
    const dying: typeof recoveries = {
      ...recoveries,
      bind: async (...parts) => {
        await recoveries.bind(...parts);
        throw new Error('the function ran out of time');
      },
    };
    const broken = api.instance({ store: { ...api.store, recoveries: dying } });
    expect((await broken.send(bindingOf(resident, recoveryCode))).status).toBe(500);
    expect(await mine(resident)).toEqual([]);
    const another = await signIn(api, 'another');
    expect(await another.refused('bindCase', { body: { code: recoveryCode } })).toBe('recovery_code_invalid');
    const binding = { body: { code: recoveryCode } };
    expect(await resident.call('bindCase', binding)).toEqual({ caseId: view.state.id });
    expect(await mine(resident)).toEqual([view.state.id]);
  });

  test('taken over while somebody acts on the case is refused, and taken over by the next request', async () => {
    const { recoveryCode, view } = await ask();
    const [resident, lawyer] = [await signIn(api, 'olan'), await staff(api, 'lawyer')];
    const { cases } = api.store;
    const overtaken: typeof cases = {
      ...cases,
      save: async (...parts) => {
        await goes(lawyer, view.state, ['take']);
        return cases.save(...parts);
      },
    };
    const slow = api.instance({ store: { ...api.store, cases: overtaken } });
    expect(problemIn(await slow.send(bindingOf(resident, recoveryCode))).code).toBe('stale_version');
    await resident.call('bindCase', { body: { code: recoveryCode } });
    const { state } = await resident.call('getCase', { params: { caseId: view.state.id }, query: {} });
    expect(state).toMatchObject({ standing: 'owner', status: 'assigned', version: 3 });
  });
});
