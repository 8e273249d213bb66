import { randomUUID } from 'node:crypto';
import { must, signIn } from '../../functions/local/tools/apiClient';
import { residentWho } from '../../functions/local/town/cast';
import type { Stack } from '../../functions/local/stack/stack';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { consultation } from '../support/filings';
import { filesOne, othersJoin, request } from '../support/jointTown';
import { builtWeapp, weappServer } from '../support/prepare';
import { openStack } from '../support/stack';
import { see, seen, tapAgain, tapId } from '../support/weappHands';
import { openMiniProgram, type Host } from '../support/weapp-host/host';
import { isOn } from '../support/weapp-host/page-tree';

const journeyMs = 120_000;

let stack: Stack;
let dist: string;
const phones: Host[] = [];

beforeAll(async () => {
  [stack, dist] = await Promise.all([openStack({ withApp: false }), builtWeapp()]);
}, journeyMs);
afterAll(async () => {
  for (const phone of phones) await phone.close();
  await stack.stop();
});

function phoneOf(nth: number): Host {
  const { openid } = residentWho(stack.cast, nth);
  const host = openMiniProgram({
    dist,
    fetch: (url, init) => fetch(url.replace(weappServer, stack.origin), init),
    loginCode: () => `code-${openid}-${randomUUID().replaceAll('-', '')}`,
  });
  phones.push(host);
  return host;
}

test(
  'one asks by a number on her phone, another joins on his, five are in, and he leaves in two taps',
  async () => {
    const caseId = await filesOne(stack, 5);
    const hers = phoneOf(5);
    hers.launch();
    await tapId(hers, 'to-cases');
    await tapId(hers, `case-${caseId}`);
    await tapId(hers, 'together');
    await see(hers, '请人和您一起反映');
    expect(hers.page()).toMatchObject({ route: 'own/pages/together/index', title: '一起反映' });
    hers.type(await seen(hers, () => hers.byId('subject')), '村路一下雨就断');
    await tapId(hers, 'make-join-code');
    const shown = await seen(hers, () => /(\d{3}) (\d{3})/u.exec(hers.text()));
    const number = `${shown?.[1] ?? ''}${shown?.[2] ?? ''}`;

    const his = phoneOf(6);
    his.launch();
    await tapId(his, 'to-me');
    await tapId(his, 'join-others');
    his.type(await seen(his, () => his.byId('join-number')), number);
    await tapId(his, 'look');
    await see(his, '樊秀兰想请您一起反映');
    expect(his.text()).not.toContain(request);
    his.type(await seen(his, () => his.byId('name')), '郭有田');
    await tapId(his, 'join-petition');
    await see(his, '您已经加进来了');
    await tapId(his, 'to-case');
    await see(his, '和谁一起');

    await othersJoin(stack, number, [7, 8, 9]);
    await tapId(his, 'together');
    await see(his, '5 个人一起反映');
    await tapId(his, 'leave');
    his.tap(await seen(his, () => his.byRole('button', '退出')));
    await see(his, '您已经退出了');
    expect(his.text()).not.toContain(request);
    for (const phone of phones) expect(phone.console()).toEqual([]);
  },
  journeyMs,
);

const wrong = '邻居家的羊吃了我家五亩青贮，能不能让他赔？';
const right = '邻居家的羊吃了我家三亩青贮，能不能让他赔？';

test(
  'one rates how they were served, copies what is held of them, sets an answer right, and has the rest deleted',
  async () => {
    const { openid } = residentWho(stack.cast, 4);
    const owner = await signIn(stack.origin, openid);
    const body = consultation({ areaCode: '150902000000', form: { question: wrong } });
    const { state } = must('fileCase', await owner.call('fileCase', { body }));
    const lawyer = await deskByApi(stack, 'lawyer-1');
    await doesByApi(lawyer, state.id, { action: 'answer', input: { text: '先请嘎查委员会到场量地。' } });

    const hers = phoneOf(4);
    hers.launch();
    await tapId(hers, 'to-cases');
    await tapId(hers, `case-${state.id}`);
    hers.tap(await seen(hers, () => hers.byRole('radio', '基本满意')));
    hers.type(hers.byId('rating-text'), '答复得快。');
    await seen(hers, () => !isOn(hers.byId('rate').attrs['ariaDisabled']));
    await tapId(hers, 'rate');
    await see(hers, '您的评价：基本满意');

    hers.back();
    await tapId(hers, 'to-me');
    await tapId(hers, 'data');
    await tapId(hers, 'data-read');
    await see(hers, `法律咨询 ${state.number}`);
    hers.back();
    await tapId(hers, 'data-take');
    await tapId(hers, 'as-data');
    const [copy = ''] = await seen(hers, () => hers.copied().length === 1 && hers.copied());
    expect(JSON.parse(copy)).toMatchObject({ cases: [{ view: { state: { number: state.number } } }] });
    expect(copy).toContain(wrong);
    await tapId(hers, 'as-file');
    await see(hers, '链接已经复制');
    const file = await fetch(hers.copied().at(-1) ?? '');
    expect(file.headers.get('content-type')).toBe('application/zip');
    await file.arrayBuffer();
    hers.back();

    await tapId(hers, 'data-correct');
    await tapId(hers, 'correct-case');
    hers.tap(await seen(hers, () => hers.byRole('radio', `法律咨询 ${state.number}`)));
    await tapId(hers, 'correct-field');
    hers.tap(await seen(hers, () => hers.byRole('radio', '问题')));
    await see(hers, `现在写的是：${wrong}`);
    hers.type(await seen(hers, () => hers.byId('correct-right')), right);
    await tapId(hers, 'correct');
    await see(hers, '已经改了，工作人员已经收到');
    const read = must('getCase', await lawyer.call('getCase', { params: { caseId: state.id }, query: {} }));
    expect(JSON.stringify(read.answers)).toContain(right);
    hers.back();

    // What stays is named before anything is deleted, and is there afterwards.
    await tapId(hers, 'data-forget');
    await see(hers, `${state.number}：还没有结束，照样办；结束以后按保存期算`);
    await tapId(hers, 'forget');
    await tapAgain(hers, '全部删除');
    await seen(hers, () => hers.page().route === 'pages/home/index');
    const again = await signIn(stack.origin, openid);
    const held = must('myData', await again.call('myData', { query: {} }));
    expect(held.person).toMatchObject({ name: null, phone: null });
    expect(held.cases.map(({ view }) => view.state.number)).toEqual([state.number]);
    expect(hers.console()).toEqual([]);
  },
  journeyMs,
);
