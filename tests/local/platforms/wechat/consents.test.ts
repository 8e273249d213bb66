import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnswerWord } from '../../../../functions/local/platforms/wechat/remembered';
import { eventScene as scene, lasting, once, openid } from './eventScene';

const errcodeOf = (reply: string) => JSON.parse(reply).errcode;

test('nobody accepts anything before they were asked', async () => {
  const { standIn, send } = scene();
  expect(errcodeOf(await send(once))).toBe(43101);
  expect(standIn.consents(openid)).toEqual([
    { templateId: once, longTerm: false, left: 0, off: false, answer: 'accept' },
    { templateId: lasting, longTerm: true, left: 0, off: false, answer: 'accept' },
  ]);
});

test('each yes to a one-time template is good for one message, and they add up', async () => {
  const { standIn, send } = scene();
  await standIn.ask(openid, [once]);
  await standIn.ask(openid, [once]);
  for (const errcode of [0, 0, 43101]) expect(errcodeOf(await send(once))).toBe(errcode);
});

test('a yes to a long-term template lasts until it is turned off', async () => {
  const { standIn, send } = scene();
  await standIn.ask(openid, [lasting]);
  for (let times = 0; times < 20; times += 1) expect(errcodeOf(await send(lasting))).toBe(0);
  await standIn.turnOff(openid, lasting);
  expect(errcodeOf(await send(lasting))).toBe(43101);
});

test.each(AnswerWord.options)('who answers %s has accepted only if the word begins so', async (word) => {
  const { standIn, send, settle, arrived } = scene();
  standIn.willAnswer(openid, once, word);
  expect(await standIn.ask(openid, [once])).toEqual({ ok: true, answers: { [once]: word } });
  expect(errcodeOf(await send(once))).toBe(word.startsWith('accept') ? 0 : 43101);
  await settle();
  const popup = arrived.filter(({ message }) => message['Event'] === 'subscribe_msg_popup_event');
  const said = { ban: [], filter: [], reject: ['reject'] }[word.toString()] ?? ['accept'];
  expect(popup.map(({ message }) => JSON.stringify(message))).toEqual(
    said.map((status) => expect.stringContaining(`"SubscribeStatusString":"${status}"`)),
  );
});

test('a no takes nothing away of what was accepted before', async () => {
  const { standIn, send } = scene();
  await standIn.ask(openid, [once]);
  standIn.willAnswer(openid, once, 'reject');
  await standIn.ask(openid, [once]);
  expect(errcodeOf(await send(once))).toBe(0);
});

test('turned off in the settings, what was accepted is gone and every question is answered no', async () => {
  const { standIn, send, settle, arrived } = scene();
  await standIn.ask(openid, [once]);
  await settle();
  await standIn.turnOff(openid, once);
  await settle();
  expect(arrived[1]?.message).toMatchObject({
    Event: 'subscribe_msg_change_event',
    SubscribeMsgChangeEvent: [{ TemplateId: once, SubscribeStatusString: 'reject' }],
  });
  expect(errcodeOf(await send(once))).toBe(43101);
  expect(await standIn.ask(openid, [once])).toMatchObject({ answers: { [once]: 'reject' } });
  await standIn.turnOn(openid, once);
  expect(errcodeOf(await send(once))).toBe(0);
});

test.each([
  [10001, []],
  [20001, ['unknown']],
  [20002, [once, lasting]],
  [20003, ['1', '2', '3', '4', '5', '6']],
])('the question fails with %s', async (errCode, templateIds) => {
  const { standIn } = scene();
  expect(await standIn.ask(openid, templateIds)).toEqual({
    ok: false,
    errCode,
    errMsg: expect.stringMatching(/^requestSubscribeMessage:fail /),
  });
});

test('with the main switch off nothing can be asked and nothing arrives; on again, all is as before', async () => {
  const { standIn, send } = scene();
  await standIn.ask(openid, [lasting]);
  standIn.switchAll(openid, false);
  expect(await standIn.ask(openid, [once])).toMatchObject({ errCode: 20004 });
  expect(errcodeOf(await send(lasting))).toBe(43101);
  standIn.switchAll(openid, true);
  expect(errcodeOf(await send(lasting))).toBe(0);
});

test('all of it is there after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'consents-'));
  const statePath = join(folder, 'wechat.jsonl');
  const { standIn } = scene({ statePath });
  await standIn.ask(openid, [once]);
  await standIn.ask(openid, [lasting]);
  standIn.willAnswer(openid, once, 'filter');
  standIn.switchAll('oOther', false);
  const after = scene({ statePath }).standIn;
  expect(after.consents(openid)).toEqual([
    { templateId: once, longTerm: false, left: 1, off: false, answer: 'filter' },
    { templateId: lasting, longTerm: true, left: Infinity, off: false, answer: 'accept' },
  ]);
  expect([openid, 'oOther'].map((person) => after.isSwitchedOff(person))).toEqual([false, true]);
  await rm(folder, { recursive: true });
});
