import { scanMinutes } from '../../functions/contract/people/scan';
import { addMs } from '../../functions/domain/clocks/day';
import { type Api, openApi, unhurried } from '../support/api';
import { browserAt } from '../support/browser';
import { withoutName } from '../support/filings';
import { type Person, personWith, requestTo, signIn, staff, visitor } from '../support/person';
import { postOf } from '../support/town';

const appOrigin = 'https://app.test';
const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0';
let api: Api;
let olan: Person;

beforeAll(async () => {
  api = await openApi({ appOrigin, allowedOrigins: [appOrigin], rates: unhurried });
});
beforeEach(async () => {
  olan = await signIn(api, 'olan');
});
afterAll(() => api.close());

const browser = (at: Pick<Api, 'send'> = api) => browserAt(appOrigin, at, edge);
type Browser = ReturnType<typeof browser>;
const begin = (page: Browser) => page.call('beginScan', { body: {} });

/** A browser whose code this person has confirmed. */
async function confirmed(page: Browser, person: Person) {
  const { scene } = await begin(page);
  await person.call('openScan', { body: { scene } });
  await person.call('confirmScan', { body: { scene } });
  return { body: { scene } };
}

test('a browser is signed in by a phone that says yes: what the phone is shown, and each step of it', async () => {
  const page = browser();
  const code = await begin(page);
  const body = { scene: code.scene };
  expect(Buffer.from(code.image, 'base64').toString()).toBe(`a code of ${code.scene}`);
  expect(code.until).toBe(addMs(api.now(), scanMinutes * 60_000));
  expect(page.given).toEqual([
    expect.stringMatching(
      /^__Secure-scan=[\w-]{43}; Max-Age=180; Path=\/v1\/session\/scan; HttpOnly; Secure; SameSite=Strict$/,
    ),
  ]);
  expect(await page.call('scanState', { body })).toEqual({ stage: 'waiting', until: code.until });
  expect(await page.refused('finishScan', { body })).toBe('scan_over');

  expect(await olan.call('openScan', { body })).toEqual({
    browser: { system: 'windows', program: 'edge' },
    site: appOrigin,
    check: code.check,
    at: api.now(),
    until: code.until,
    isSameNetwork: true,
  });
  expect(await page.call('scanState', { body })).toMatchObject({ stage: 'opened' });
  // Looking at it is no yes.
  expect(await page.refused('finishScan', { body })).toBe('scan_over');

  await olan.call('confirmScan', { body });
  expect(await page.call('scanState', { body })).toMatchObject({ stage: 'confirmed' });
  const session = await page.call('finishScan', { body });
  expect(session).toMatchObject({ refreshToken: null, me: { personId: olan.session.me.personId } });
  expect([...page.jar.keys()]).toEqual(['__Secure-session']);
  const mine = await olan.call('myData', { query: {} });
  expect(mine.person.sessions.map(({ way, isThis }) => ({ way, isThis }))).toEqual(
    expect.arrayContaining([
      { way: 'scan', isThis: false },
      { way: 'phone', isThis: true },
    ]),
  );
  // It goes on as any other, and is what it was.
  const next = await page.call('refresh', { body: { refreshToken: null } });
  expect(next.me.personId).toBe(olan.session.me.personId);
  expect((await personWith(next, api).call('myData', { query: {} })).person.sessions).toContainEqual(
    expect.objectContaining({ way: 'scan', isThis: true }),
  );
});

test('it is ended from the phone, where what is held of somebody lists it', async () => {
  const page = browser();
  const session = await page.call('finishScan', await confirmed(page, olan));
  const { person } = await olan.call('myData', { query: {} });
  for (const { sessionId, way } of person.sessions)
    if (way === 'scan') await olan.call('endSession', { body: { sessionId } });
  expect(await personWith(session, api).refused('me', {})).toBe('session_ended');
});

/** What a browser asks that has no business with the code, and what the table was asked for it. */
const strangers: Record<string, () => Promise<{ page: Browser; scene: string }>> = {
  'a code that never was': async () => {
    const page = browser();
    await begin(page);
    return { page, scene: 'z'.repeat(22) };
  },
  'a code that was used': async () => {
    const page = browser();
    const { body } = await confirmed(page, olan);
    const secret = page.jar.get('__Secure-scan') ?? '';
    await page.call('finishScan', { body });
    page.jar.clear();
    page.jar.set('__Secure-scan', secret);
    return { page, scene: body.scene };
  },
  'a code whose time is over': async () => {
    const page = browser();
    const { body } = await confirmed(page, olan);
    api.wait(scanMinutes * 60_000);
    return { page, scene: body.scene };
  },
  'the code of another browser': async () => {
    const { body } = await confirmed(browser(), olan);
    const page = browser();
    await begin(page);
    return { page, scene: body.scene };
  },
  'a browser that never began': async () => {
    const { body } = await confirmed(browser(), olan);
    return { page: browser(), scene: body.scene };
  },
  'a code that was declined': async () => {
    const page = browser();
    const { scene } = await begin(page);
    await olan.call('openScan', { body: { scene } });
    await olan.call('declineScan', { body: { scene } });
    return { page, scene };
  },
};

test.each(Object.entries(strangers))(
  '%s: the scene brings nothing, in the same words and as many looks',
  async (_, made) => {
    const { page, scene } = await made();
    const ask = async (name: 'scanState' | 'finishScan') => {
      api.faults.sent();
      const reply = await page.ask(name, { body: { scene } });
      const { instance: __, ...problem } = JSON.parse(reply.text);
      return { status: reply.status, problem, cookies: reply.cookies, sent: api.faults.sent() };
    };
    const over = { status: 422, problem: expect.objectContaining({ code: 'scan_over' }), cookies: [] };
    expect(await ask('scanState')).toEqual({ ...over, sent: ['GetItem'] });
    expect(await ask('finishScan')).toEqual({ ...over, sent: ['DeleteItem'] });
  },
);

test('a phone that comes to what is unknown, over, used or another’s learns nothing of which, in as many looks', async () => {
  const other = await signIn(api, 'other');
  const opened = await begin(browser());
  await olan.call('openScan', { body: { scene: opened.scene } });
  const used = browser();
  const usedUp = await confirmed(used, olan);
  await used.call('finishScan', usedUp);
  const scenes = ['z'.repeat(22), opened.scene, usedUp.body.scene];
  const seen = [];
  for (const name of ['openScan', 'confirmScan', 'declineScan'] as const)
    for (const scene of scenes) {
      api.faults.sent();
      const { status, text } = await other.send(name, { body: { scene } });
      const { instance: _, ...problem } = JSON.parse(text);
      seen.push(JSON.stringify({ status, problem, sent: api.faults.sent().length }));
    }
  expect(new Set(seen).size).toBe(1);
  expect(seen[0]).toContain('scan_over');
  // Nor does the one who opened it go on when its time is over.
  api.wait(scanMinutes * 60_000);
  expect(await olan.refused('confirmScan', { body: { scene: opened.scene } })).toBe('scan_over');
});

test('nobody is put in the place of whoever is in: not by their own scan either', async () => {
  const page = browser();
  await page.call('login', { body: { code: 'who-was-here' } });
  const asked = await confirmed(page, olan);
  expect(await page.refused('finishScan', asked)).toBe('signed_in_already');
  const here = await page.call('refresh', { body: { refreshToken: null } });
  expect(here.me.personId).not.toBe(olan.session.me.personId);
  // Once they have left, the same code still works.
  await page.ask('logout', {}, here.accessToken);
  expect((await page.call('finishScan', asked)).me.personId).toBe(olan.session.me.personId);
});

test('a page of another site begins nothing, nor does a program that is no browser', async () => {
  const foreign = await browserAt('https://evil.test', api).ask('beginScan', { body: {} });
  expect([foreign.status, foreign.cookies]).toEqual([403, []]);
  expect(await visitor(api).refused('beginScan', { body: {} })).toBe('not_allowed');
});

test('a browser that a phone signed in is for one’s own matters: it takes no post, none up, and lets no other in', async () => {
  const lawyer = await staff(api, 'lawyer');
  const page = browser();
  const session = await page.call('finishScan', await confirmed(page, lawyer));
  expect(session.me).toMatchObject({ acting: { role: 'resident' }, memberships: [] });
  const sitting = personWith(session, api);
  expect((await sitting.call('me', {})).memberships).toEqual([]);
  expect(await sitting.refused('actAs', { body: postOf('lawyer') })).toBe('not_allowed');
  expect(await sitting.refused('join', { body: { code: '22222-22222' } })).toBe('not_allowed');
  const { scene } = await begin(browser());
  expect(await sitting.refused('openScan', { body: { scene } })).toBe('not_allowed');
  expect(await sitting.refused('confirmScan', { body: { scene } })).toBe('not_allowed');
  // The phone itself has its posts as before.
  expect((await lawyer.call('me', {})).memberships).toContainEqual(expect.objectContaining(postOf('lawyer')));
});

test('whoever came in by the code of a question without a name signs no browser in', async () => {
  const body = withoutName();
  await visitor(api).call('fileWithoutName', { body });
  const nameless = personWith(await visitor(api).call('recover', { body: { code: body.code } }), api);
  const { scene } = await begin(browser());
  expect(await nameless.refused('openScan', { body: { scene } })).toBe('not_allowed');
});

test('a phone on another network is told so', async () => {
  const { scene } = await begin(browser());
  const request = requestTo('openScan', { body: { scene } }, olan.session.accessToken);
  const { text } = await api.send({ ...request, sourceIp: '198.51.100.9' });
  expect(JSON.parse(text)).toMatchObject({ isSameNetwork: false });
});
