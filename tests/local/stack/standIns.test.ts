import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templates } from '../../../functions/local/stack/environment';
import { listen, type FrontDoor } from '../../../functions/local/stack/front/listen';
import { localPages } from '../../../functions/local/stack/front/localPages';
import { castOf } from '../../../functions/local/town/cast';
import { openStandIns, type StandIns } from '../../../functions/local/stack/standIns';
import { until } from '../../support/until';

const cast = castOf();
const slug = cast.residents[0]?.slug ?? '';

let folder: string;
let door: FrontDoor;
let standIns: StandIns;
const told: string[] = [];

/** The platforms and pages of the stack behind its front door; what they tell us is written down. */
async function open(): Promise<void> {
  door = await listen(0);
  standIns = openStandIns({ origin: door.origin, dataDir: folder, reportSecret: 'secret' });
  const pages = localPages(cast, standIns, templates);
  door.open(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/wechat/push' || pathname === '/sms/reports/secret') {
      told.push(pathname);
      return new Response('success');
    }
    return standIns.answer(request) ?? pages.fetch(request);
  });
}
async function close(): Promise<void> {
  await standIns.stop();
  await door.close();
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stand-ins-'));
  await open();
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

const get = async (path: string): Promise<string> => (await fetch(`${door.origin}${path}`)).text();
const post = (path: string, body: unknown) =>
  fetch(`${door.origin}${path}`, { method: 'POST', body: JSON.stringify(body) });

test.each([
  ['/stand-in/wechat/cgi-bin/token', '40002'],
  ['/stand-in/wecom/cgi-bin/gettoken', '41002'],
])('%s is answered by its platform', async (path, errcode) => {
  expect(await get(path)).toContain(`"errcode":${errcode}`);
});

test('so is the provider of text messages', async () => {
  expect(await (await post('/stand-in/sms/', {})).text()).toContain('AuthFailure.SignatureFailure');
});

test.each(['/local/', '/local/phone', `/local/phone?slug=${slug}`, '/local/sms', '/local/wecom'])(
  '%s is a page',
  async (path) => {
    expect(await get(path)).toMatch(/^<!doctype html>/);
  },
);

test('a yes in the app is told to the server, and is still there after a restart', async () => {
  const asked = await post('/local/subscribe', { slug, templateIds: [templates.answered] });
  expect(await asked.json()).toEqual({ ok: true, answers: { [templates.answered]: 'accept' } });
  await until(() => told.includes('/wechat/push'));
  await close();
  await open();
  expect(await get(`/local/phone?slug=${slug}`)).toContain('一次性，还能发 1 条');
});
