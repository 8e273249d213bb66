import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weComPaths as paths } from '../../../../functions/local/platforms/wecom/wecom';
import { card, textcard, weComScene as scene, worded } from './weComScene';

describe('the token', () => {
  test('is the same until it ends', async () => {
    const { token, pass } = scene();
    const first = await token();
    expect(first).toEqual({ errcode: 0, errmsg: 'ok', access_token: expect.any(String), expires_in: 7200 });
    expect(first.access_token.length).toBeLessThanOrEqual(512);
    pass(7199);
    expect(await token()).toEqual({ ...first, expires_in: 1 });
    pass(1);
    expect((await token()).access_token).not.toBe(first.access_token);
  });

  test.each([
    [41002, 'corpid missing', { corpid: '' }],
    [41004, 'corpsecret missing', { corpsecret: '' }],
    [40013, 'invalid corpid', { corpid: 'ww1' }],
    [40001, 'invalid credential', { corpsecret: 'x' }],
  ])('error %s, %s', async (errcode, words, change) => {
    expect(await scene().token(change)).toEqual(worded(errcode, words));
  });

  test('after two thousand failures in an hour nobody is let in for an hour', async () => {
    const { token, pass } = scene();
    for (let count = 0; count < 2001; count += 1) await token({ corpsecret: 'x' });
    expect(await token()).toEqual(worded(45009, 'api freq out of limit'));
    pass(3600);
    expect(await token()).toMatchObject({ errcode: 0 });
  });

  test('is asked for, is checked, may be ended early, and ends', async () => {
    const { standIn, token, post, pass } = scene();
    const { access_token: first } = await token();
    const sendWith = (query: string) => post(`${paths.send}${query}`, textcard);
    expect(await sendWith('')).toEqual(worded(41001, 'access_token missing'));
    expect(await sendWith('?access_token=x')).toEqual(worded(40014, 'invalid access_token'));
    pass(7200);
    expect(await sendWith(`?access_token=${first}`)).toEqual(worded(42001, 'access_token expired'));
    const { access_token: second } = await token();
    standIn.revokeTokens();
    expect(await sendWith(`?access_token=${second}`)).toEqual(worded(40014, 'invalid access_token'));
  });
});

describe('messages to members', () => {
  test('arrive; unknown members come back in lower case, and it is a success all the same', async () => {
    const { standIn, send } = scene();
    expect(await send({ touser: 'LiSi|NobodyA|wangwu|NOBODYb' })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      invaliduser: 'nobodya|nobodyb',
      invalidparty: '',
      invalidtag: '',
      msgid: expect.any(String),
    });
    expect(standIn.messages()).toMatchObject([
      { to: { members: ['lisi', 'wangwu'] }, title: '待办', text: '有一件事等您办', dropped: [] },
    ]);
  });

  test('to nobody known are refused', async () => {
    const { standIn, send } = scene();
    for (const touser of ['nobody1|nobody2', ''])
      expect(await send({ touser })).toEqual(worded(81013, 'user & party & tag all invalid'));
    expect(standIn.messages()).toHaveLength(0);
  });

  test.each([
    [40056, 'invalid agentid', { agentid: 7 }],
    [40008, 'invalid message type', { msgtype: 'poem' }],
    [40058, 'textcard.title exceed max length 128', { textcard: { ...card, title: '字'.repeat(43) } }],
    [
      40058,
      'textcard.description exceed max length 512',
      { textcard: { ...card, description: 'a'.repeat(513) } },
    ],
    [40058, 'textcard.url invalid Request Parameter', { textcard: { ...card, url: 'app.test' } }],
    [
      40058,
      'textcard.url exceed max length 2048',
      { textcard: { ...card, url: `https://${'a'.repeat(2048)}` } },
    ],
    [40058, 'textcard.btntxt exceed max length 4', { textcard: { ...card, btntxt: '点这里看看' } }],
    [44004, 'empty content', { msgtype: 'text', text: { content: '' } }],
    [
      40058,
      'template_card.card_action invalid Request Parameter',
      { msgtype: 'template_card', template_card: { card_type: 'text_notice' } },
    ],
    [40058, 'too many receivers', { touser: Array.from({ length: 1001 }, (_, at) => `u${at}`).join('|') }],
  ])('error %s, %s', async (errcode, words, change) => {
    const { standIn, send } = scene();
    expect(await send(change)).toEqual(worded(errcode, words));
    expect(standIn.messages()).toHaveLength(0);
  });

  test('text that is too long is cut between two characters, not refused', async () => {
    const { standIn, send } = scene();
    await send({ msgtype: 'text', text: { content: '字'.repeat(1000) } });
    expect(standIn.messages()[0]?.text).toBe('字'.repeat(682));
  });

  test('a card with an address or a page of the mini-program is shown by its words', async () => {
    const { standIn, send } = scene();
    const template = {
      card_type: 'text_notice',
      main_title: { title: '新任务', desc: '法律援助' },
      horizontal_content_list: [{ keyname: '截止', value: '3月9日' }],
      card_action: { type: 2, appid: 'wx1', pagepath: 'staff/pages/today/index' },
    };
    expect(await send({ msgtype: 'template_card', template_card: template })).toMatchObject({ errcode: 0 });
    expect(standIn.messages()).toMatchObject([{ title: '新任务', text: '法律援助\n截止：3月9日', url: '' }]);
  });

  test('said again with the check on, it is shown once within the interval, with the same answer', async () => {
    const { standIn, send, pass } = scene();
    const checked = { enable_duplicate_check: 1, duplicate_check_interval: 600 };
    const first = await send(checked);
    pass(599);
    expect(await send(checked)).toEqual(first);
    expect(standIn.messages()).toHaveLength(1);
    pass(1);
    await send(checked);
    expect(standIn.messages()).toHaveLength(2);
    await send();
    await send();
    expect(standIn.messages()).toHaveLength(4);
  });

  test('the interval is four hours at most', async () => {
    expect(await scene().send({ enable_duplicate_check: 1, duplicate_check_interval: 14_401 })).toMatchObject(
      {
        errcode: 40058,
      },
    );
  });

  test('the thirty-first in a minute and the thousand-and-first in an hour are dropped without a word', async () => {
    const { standIn, send, pass } = scene();
    for (let count = 0; count < 31; count += 1)
      expect(await send()).toMatchObject({ errcode: 0, invaliduser: '' });
    const dropped = () => standIn.messages().filter((one) => one.dropped.includes('lisi')).length;
    expect(dropped()).toBe(1);
    expect(await send({ touser: 'other' })).toMatchObject({ errcode: 0 });
    expect(dropped()).toBe(1);
    for (let count = 30; count < 1000; count += 1) {
      if (count % 30 === 0) pass(60);
      await send();
    }
    expect(dropped()).toBe(1);
    pass(60);
    await send();
    expect(dropped()).toBe(2);
    pass(3600);
    await send();
    expect(dropped()).toBe(2);
  });
});

describe('group robots', () => {
  const text = { msgtype: 'text', text: { content: '今天有 3 件快到期', mentioned_list: ['@all'] } };

  test('say what they are given, twenty times a minute', async () => {
    const { standIn, say, pass } = scene();
    for (let count = 0; count < 20; count += 1) expect(await say(text)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await say(text)).toEqual(worded(45009, 'api freq out of limit'));
    expect(await say(text, 'robot-key-0002')).toMatchObject({ errcode: 0 });
    pass(60);
    expect(await say(text)).toMatchObject({ errcode: 0 });
    expect(standIn.messages()).toHaveLength(22);
  });

  test.each([
    [
      40058,
      'markdown.content exceed max length 4096',
      { msgtype: 'markdown', markdown: { content: 'a'.repeat(4097) } },
    ],
    [40058, 'text.content exceed max length 2048', { msgtype: 'text', text: { content: '字'.repeat(683) } }],
    [40008, 'invalid message type', { msgtype: 'textcard', textcard: card }],
    [44004, 'empty content', { msgtype: 'markdown', markdown: { content: '' } }],
  ])('error %s, %s', async (errcode, words, body) => {
    expect(await scene().say(body)).toEqual(worded(errcode, words));
  });

  test('an unknown key is no robot', async () => {
    const { say } = scene();
    for (const robot of ['', 'short', 'nobody-robot-1'])
      expect(await say(text, robot)).toEqual(worded(93000, 'invalid webhook url'));
  });
});

test('faults strike here as they do at WeChat', async () => {
  const { standIn, send } = scene();
  standIn.faults.next(paths.send, { errcode: -1 });
  expect(await send()).toEqual(worded(-1, 'system busy'));
  standIn.faults.next(paths.send, 'revokeTokens');
  expect(await send()).toMatchObject({ errcode: 40014 });
  standIn.faults.next(paths.send, 'dropAfterCommit');
  await expect(send()).rejects.toThrow();
  expect(standIn.messages()).toHaveLength(1);
});

test('what was said is there after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wecom-'));
  const statePath = join(folder, 'wecom.jsonl');
  const { standIn, send } = scene({ statePath });
  await send();
  expect(scene({ statePath }).standIn.messages()).toEqual(standIn.messages());
  await rm(folder, { recursive: true });
});
