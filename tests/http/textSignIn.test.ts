import { keeping } from '../../functions/contract/case/keeping';
import { textMinutes, textTries } from '../../functions/contract/people/textSignIn';
import { addHours, addMs } from '../../functions/domain/clocks/day';
import { createSignInHandler } from '../../functions/notify/signIn/handler';
import { textedItem, type Texted } from '../../functions/store/signIns/textedItem';
import { lambdaRecord } from '../../functions/local/stack/stream/lambdaRecord';
import { type Api, openApi, unhurried } from '../support/api';
import { browserAt } from '../support/browser';
import { consultation } from '../support/filings';
import { personWith, signIn, visitor, type Person } from '../support/person';
import { seal } from '../support/store';

const appOrigin = 'https://app.test';
const phone = '13847412345';
const foreign = '13900000001';
let api: Api;
let olan: Person;
/** What was put to be sent, as the stream brings it. */
let put: Texted[];
let sent: { phone: string; code: string }[];

beforeEach(async () => {
  api = await openApi({ appOrigin, allowedOrigins: [appOrigin], rates: unhurried });
  const real = api.deps.signIns;
  put = [];
  sent = [];
  api.deps.signIns = {
    ...real,
    put: async (row) => {
      put.push(row);
      await real.put(row);
    },
  };
  olan = await signIn(api, 'olan');
  await named(olan, 'olan');
});
afterEach(() => api.close());

/** WeChat's button names the number as theirs. */
const named = (person: Person, who: string) =>
  person.call('setPhone', { body: { by: 'weChat', code: `${phone} of ${who}` } });

const browser = () => browserAt(appOrigin, api);
type Browser = ReturnType<typeof browser>;

/** Brings what was put to where it is sent from. @returns what was sent */
async function delivered() {
  const send = createSignInHandler({
    texts: {
      send: async (text) => {
        sent.push({ phone: text.phone, code: text.code });
        return { outcome: 'sent', serial: '1' };
      },
    },
    signIns: api.deps.signIns,
    rates: api.store.rates,
    seal,
    now: api.now,
    log: (event, fields) => void api.logged.push([event, fields]),
  });
  const records = put.map((row, at) =>
    lambdaRecord(
      { eventName: 'INSERT', dynamodb: { SequenceNumber: String(at), NewImage: textedItem(row, seal) } },
      'arn:local:stream',
    ),
  );
  await send(records);
  return sent;
}
const ask = (page: Browser, number = phone) => page.call('beginText', { body: { phone: number } });
const type = (page: Browser, code: string) => page.refused('finishText', { body: { code } });
const codeSent = async () => (await delivered()).at(-1)?.code ?? '';
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000');

test('six figures to a number that WeChat named sign its owner in, for their own matters alone', async () => {
  const page = browser();
  expect(await ask(page)).toEqual({ until: addMs(api.now(), textMinutes * 60_000) });
  expect(page.given).toEqual([
    expect.stringMatching(
      /^__Secure-text=[\w-]{43}; Max-Age=300; Path=\/v1\/session\/text; HttpOnly; Secure; SameSite=Strict$/,
    ),
  ]);
  const code = await codeSent();
  expect(code).toMatch(/^\d{6}$/);
  const session = await page.call('finishText', { body: { code } });
  expect(session).toMatchObject({ refreshToken: null, me: { personId: olan.session.me.personId } });
  expect([...page.jar.keys()]).toEqual(['__Secure-session']);
  const { person } = await personWith(session, api).call('myData', { query: {} });
  expect(person.sessions).toContainEqual(
    expect.objectContaining({ way: 'text', isThis: true, role: 'resident' }),
  );
  // Once: what was used opens nothing for another, nor for the same browser.
  expect(await type(page, code)).toBe('signed_in_already');
  expect(await type(browser(), code)).toBe('text_code_invalid');
  // Whoever has the phone hears of it, also when the browser is gone again.
  await personWith(session, api).call('logout', {});
  const told = await olan.call('inbox', { query: {} });
  expect(told).toMatchObject({ unseen: 1, notices: [], signIns: [{ at: api.now(), seen: false }] });
  expect((await olan.call('myData', { query: {} })).person.signIns).toEqual(told.signIns);
});

test('a number that is nobody’s is asked for in the same calls and the same words, and is sent nothing', async () => {
  const [known, unknown] = [browser(), browser()];
  const calls = async (page: Browser, number: string) => {
    api.faults.sent();
    const reply = await page.ask('beginText', { body: { phone: number } });
    return { calls: api.faults.sent(), status: reply.status, text: reply.text };
  };
  const first = await calls(known, phone);
  expect(first.calls).toEqual(['UpdateItem', 'PutItem']);
  expect(await calls(unknown, foreign)).toEqual(first);
  expect((await delivered()).map((one) => one.phone)).toEqual([phone]);
  // Not even whoever guesses the figures is let in by it.
  const [, theirs] = put;
  expect(await type(unknown, theirs?.code ?? '')).toBe('text_code_invalid');
});

test('five tries, then not even the right one; nor after five minutes; nor in another browser', async () => {
  const [tried, late, other] = [browser(), browser(), browser()];
  await ask(tried);
  const code = await codeSent();
  for (let time = 1; time <= textTries; time += 1)
    expect(await type(tried, otherThan(code))).toBe('text_code_invalid');
  expect(await type(tried, code)).toBe('text_code_invalid');

  await ask(late);
  const second = await codeSent();
  await ask(other);
  expect(await type(other, put.at(-1)?.code === second ? otherThan(second) : second)).toBe(
    'text_code_invalid',
  );
  api.wait(textMinutes * 60_000 + 1);
  expect(await type(late, second)).toBe('text_code_invalid');
  expect(await type(browser(), second)).toBe('text_code_invalid');
});

test('what is brought again, or late, is not sent again', async () => {
  await ask(browser());
  await delivered();
  await delivered();
  expect(sent).toHaveLength(1);
  await ask(browser());
  api.wait(textMinutes * 60_000 + 1);
  await delivered();
  expect(sent).toHaveLength(1);
});

test('only as long as WeChat’s word holds, and only while the number is theirs', async () => {
  const at = async () => {
    const page = browser();
    await ask(page);
    const code = put.at(-1)?.code ?? '';
    return (await page.ask('finishText', { body: { code } })).status;
  };
  expect(await at()).toBe(200);
  // Typed by hand it is anybody's.
  await olan.call('setPhone', { body: { by: 'hand', phone: foreign } });
  expect(await at()).toBe(422);
  await named(olan, 'olan');
  expect(await at()).toBe(200);
  // Named for another since: it is theirs.
  const bai = await signIn(api, 'bai');
  await named(bai, 'bai');
  const page = browser();
  await ask(page);
  const session = await page.call('finishText', { body: { code: put.at(-1)?.code ?? '' } });
  expect(session.me.personId).toBe(bai.session.me.personId);
  await bai.call('dropPhone', {});
  expect(await at()).toBe(422);
});

test('where somebody may be in danger no text lets anybody in: it shows on a phone that is locked', async () => {
  const danger = consultation({ form: { circumstances: { danger: 'violence' } } });
  await olan.call('fileCase', { body: danger });
  const page = browser();
  await ask(page);
  expect(await type(page, await codeSent())).toBe('text_code_invalid');
});

test('a number that is given up is another’s one day: after ninety days WeChat has to name it again', async () => {
  const page = browser();
  const days = keeping.confirmedNumber.length.days;
  const { signIns } = api.deps;
  expect(await signIns.ownerOfNumber(phone, addHours(api.now(), 24 * days - 1))).not.toBeNull();
  expect(await signIns.ownerOfNumber(phone, addHours(api.now(), 24 * days))).toBeNull();
  await olan.call('forgetMe', {});
  expect(await signIns.ownerOfNumber(phone, api.now())).toBeNull();
  await ask(page);
  expect(await delivered()).toEqual([]);
});

test('a number is sent so many an hour, whoever asks, and a landline none', async () => {
  await api.close();
  api = await openApi({ appOrigin, allowedOrigins: [appOrigin] });
  for (let time = 1; time <= api.deps.rates.signInNumber.limit; time += 1) await ask(browser(), foreign);
  expect(await browser().refused('beginText', { body: { phone: foreign } })).toBe('too_many_requests');
  expect(await browser().refused('beginText', { body: { phone: '0474-1234567' } })).toBe('invalid_input');
  api.wait(3_600_000);
  await ask(browser(), foreign);
});

test('where it is not set up there is nothing of it, and nothing that opens it lies in the table or the log', async () => {
  await ask(browser());
  const kept = (await api.everything()).join() + JSON.stringify(api.logged);
  for (const word of [phone, put[0]?.code ?? '']) expect(kept).not.toContain(word);
  const none = browserAt(appOrigin, api.instance({ signsInByText: false }));
  expect(await none.refused('beginText', { body: { phone } })).toBe('not_allowed');
  expect(await none.refused('finishText', { body: { code: '000000' } })).toBe('not_allowed');
  expect((await none.call('beginScan', { body: {} })).byText).toBe(false);
  expect((await browser().call('beginScan', { body: {} })).byText).toBe(true);
  // Nor for a program that is no browser at a page of ours.
  expect(await visitor(api).refused('beginText', { body: { phone } })).toBe('not_allowed');
});
