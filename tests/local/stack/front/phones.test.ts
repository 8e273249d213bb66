import { Hono } from 'hono';
import { faultDoors } from '../../../../functions/local/stack/front/faultDoors';
import { phoneDoors } from '../../../../functions/local/stack/front/phoneDoors';
import { shoesOf } from '../../../../functions/local/stack/front/people';
import { smsPage } from '../../../../functions/local/stack/front/pages/smsPage';
import { seedPerson } from '../../../../functions/local/town/seedPerson';
import { paths } from '../../../../functions/local/platforms/wechat/paths';
import { createWeComStandIn } from '../../../../functions/local/platforms/wecom/wecom';
import { eventScene, lasting, once } from '../../platforms/wechat/eventScene';
import { smsScene } from '../../platforms/sms/smsScene';

const person = seedPerson({ slug: 'resident-1', name: '<b>乌兰</b>', countyCode: '150902', places: [] });
const { openid } = person;

/** The pages of the stack with one person, on stand-ins without a network. */
function scene() {
  const weChat = eventScene();
  const sms = smsScene();
  const pages = new Hono();
  phoneDoors(pages, {
    shoes: shoesOf([person]),
    weChat: weChat.standIn,
    kinds: new Map([[once, 'answered']]),
  });
  const standIns = {
    weChat: weChat.standIn,
    sms: sms.standIn,
    weCom: createWeComStandIn({ now: () => new Date() }),
    answer: () => null,
    stop: async () => undefined,
  };
  faultDoors(pages, standIns);
  const page = async (path: string) => (await pages.request(path)).text();
  const submit = (path: string, fields: Record<string, string>) =>
    pages.request(path, { method: 'POST', body: new URLSearchParams({ slug: person.slug, ...fields }) });
  const post = (path: string, body: unknown) =>
    pages.request(path, { method: 'POST', body: JSON.stringify(body) });
  return { weChat, sms, pages, page, submit, post };
}

const phone = `/local/phone?slug=${person.slug}`;

test('the phone shows each message as on its lock screen, and what became of it', async () => {
  const { weChat, page } = scene();
  expect(await page(phone)).toContain('还没有收到消息。');
  weChat.standIn.grant(openid, once, 1);
  weChat.standIn.events.next('late');
  await weChat.send(once, openid, '<script>alert(1)');
  expect(await page(phone)).toContain('送达消息还在路上');
  weChat.put.forEach(({ job }) => job());
  await weChat.settle();
  const shown = await page(phone);
  expect(shown).toContain('服务通知');
  expect(shown).toContain('答复通知');
  expect(shown).toContain('<time datetime="2026-03-02T00:00:00.000Z">2026年3月2日 08:00</time>');
  expect(shown).toContain('服务器已收到送达消息');
  expect(shown).not.toContain('<script>');
  expect(shown).not.toContain('<b>乌兰');
  expect(shown).toContain('&lt;b&gt;乌兰');
});

test('one tap gives one more message, turns a long-term template on, and turns either off, which WeChat tells', async () => {
  const { weChat, page, submit } = scene();
  const reply = await submit('/local/phone/consent', { templateId: once, do: 'on' });
  expect([reply.status, reply.headers.get('location')]).toEqual([303, phone]);
  await submit('/local/phone/consent', { templateId: lasting, do: 'on' });
  expect(await page(phone)).toContain('一次性，还能发 1 条');
  expect(await page(phone)).toContain('长期，已打开');
  await submit('/local/phone/consent', { templateId: once, do: 'off' });
  expect(await page(phone)).toContain('已关闭');
  await weChat.settle();
  expect(weChat.words()).toEqual([
    'subscribe_msg_popup_event',
    'subscribe_msg_popup_event',
    'subscribe_msg_change_event',
  ]);
});

test('what the person answers is chosen, and the app’s question is answered so', async () => {
  const { submit, page, post } = scene();
  await submit('/local/phone/answer', { templateId: once, answer: 'acceptWithAudio' });
  expect(await page(phone)).toMatch(/value="acceptWithAudio"\s+selected/);
  const asked = await post('/local/subscribe', { slug: person.slug, templateIds: [once] });
  expect(await asked.json()).toEqual({ ok: true, answers: { [once]: 'acceptWithAudio' } });
  await submit('/local/phone/switch', { on: 'no' });
  expect(await page(phone)).toContain('全部打开');
  const again = await post('/local/subscribe', { slug: person.slug, templateIds: [once] });
  expect(await again.json()).toMatchObject({ ok: false, errCode: 20004 });
});

test('nobody’s phone, and a form that is filled in wrong, change nothing', async () => {
  const { weChat, pages, submit, post } = scene();
  expect((await pages.request('/local/phone?slug=nobody')).status).toBe(404);
  expect((await submit('/local/phone/consent', { slug: 'nobody', templateId: once, do: 'on' })).status).toBe(
    400,
  );
  expect((await submit('/local/phone/consent', { templateId: once, do: 'twice' })).status).toBe(400);
  expect((await post('/local/subscribe', { slug: 'nobody', templateIds: [once] })).status).toBe(404);
  expect((await post('/local/subscribe', 'no question')).status).toBe(404);
  expect(weChat.standIn.consents(openid).map(({ left }) => left)).toEqual([0, 0]);
});

test('without a name, there is everybody to choose from', async () => {
  expect(await scene().page('/local/phone')).toContain('href="/local/phone?slug=resident-1"');
});

test('faults are set by hand, of paths, events and reports, and all ended at once', async () => {
  const { weChat, sms, pages, post } = scene();
  const set = async (body: unknown) => (await post('/local/faults', body)).status;
  expect(await set({ path: paths.token, fault: 'http502' })).toBe(204);
  expect(await set({ path: paths.token, fault: { errcode: -1 }, times: 2 })).toBe(204);
  expect(await set({ path: 'SendSms', fault: { errcode: 'InternalError' } })).toBe(204);
  expect(await set({ event: 'lost' })).toBe(204);
  expect(await set({ report: 'fail' })).toBe(204);
  const token = () => weChat.standIn.app.request(paths.token);
  expect((await token()).status).toBe(502);
  expect(await (await token()).json()).toMatchObject({ errcode: -1 });
  await weChat.standIn.turnOn(openid, once);
  expect(weChat.standIn.events.past()).toMatchObject([{ state: 'lost' }]);
  expect(await sms.ask()).toMatchObject({ Error: { Code: 'InternalError' } });
  expect((await pages.request('/local/faults', { method: 'DELETE' })).status).toBe(204);
  expect(await (await token()).json()).toMatchObject({ errcode: 40002 });
});

test.each([
  {},
  { path: '/gone', fault: 'http502' },
  { path: paths.token, fault: 'gone' },
  { path: paths.token, fault: { errcode: 'InternalError' } },
  { path: paths.token, fault: 'http502', times: 0 },
  { event: 'gone' },
])('there is no fault %j', async (body) => {
  expect((await scene().post('/local/faults', body)).status).toBe(400);
});

test('the page of text messages shows each with its state, and opens a link to the mini-program here', async () => {
  const message = {
    serialNo: '1:1',
    phone: '+8613800000001',
    sessionContext: '',
    at: '2026-03-02T00:00:00Z',
  };
  const text = '【签名】看 https://wxaurl.cn/abc <i>';
  const link = { url: '', page: 'pages/case/index', query: 'caseId=1', endsAt: '' };
  const shown = String(
    await smsPage([{ ...message, text }], (url) => (url.endsWith('/abc') ? link : undefined)),
  );
  expect(shown).toContain('<a href="/pages/case/index?caseId=1">https://wxaurl.cn/abc</a>');
  expect(shown).toContain('运营商还没有回音');
  expect(shown).not.toContain('<i>');
  const report = { serialNo: '1:1', status: 'FAIL', taken: true } as const;
  const failed = String(await smsPage([{ ...message, text, report }], () => undefined));
  expect(failed).toContain('没有送到手机，服务器已收到回执');
  expect(String(await smsPage([], () => undefined))).toContain('还没有发过短信。');
});
