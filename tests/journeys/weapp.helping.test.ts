import { must, signIn } from '../../functions/local/tools/apiClient';
import { postHolder, residentWho } from '../../functions/local/town/cast';
import type { SeedPerson } from '../../functions/local/town/seedPerson';
import type { Stack } from '../../functions/local/stack/stack';
import { deskByApi, doesByApi } from '../support/deskByApi';
import { builtWeapp, weappServer } from '../support/prepare';
import { openStack } from '../support/stack';
import { mp3 } from '../support/samples';
import { until } from '../support/until';
import { see, seen, sendAndOpen, tapAgain, tapId, toLastReading } from '../support/weappHands';
import { phoneOf } from '../support/weappPhone';
import type { Host, HostOptions } from '../support/weapp-host/host';

const journeyMs = 180_000;

let stack: Stack;
let dist: string;
const hosts: Host[] = [];

beforeAll(async () => {
  [stack, dist] = await Promise.all([openStack({ withApp: false }), builtWeapp()]);
}, journeyMs);
afterEach(async () => {
  for (const host of hosts.splice(0)) {
    expect(host.console()).toEqual([]);
    await host.close();
  }
});
afterAll(() => stack.stop());

function phone(person: SeedPerson, rest: Partial<HostOptions> = {}): Host {
  const host = phoneOf(person, stack, { dist, ...rest });
  hosts.push(host);
  return host;
}

const question = '院墙塌了半边，邻居说是我家的，要我赔他的羊圈，我该怎么办？';
const grazed = '草场让邻村的羊吃了，围栏也剪断了，我不会写字，该找谁？';
const wages = '孩子暑假在饭馆端盘子，干了一个月，老板不给钱，能要回来吗？';
const said = '墙是邻居家去年自己拆开的，有照片。';

test(
  'a father lets his daughter act for him, sees what she did, and takes it back in two taps',
  async () => {
    const father = residentWho(stack.cast, 5);
    let scene = '';
    const his = phone(father, {
      // What the code on his screen says: the played WeChat draws no picture that could be read.
      fetch: async (url, init) => {
        const reply = await fetch(url.replace(weappServer, stack.origin), init);
        if (url.endsWith('/v1/helpings/offers'))
          ({ scene } = (await reply.clone().json()) as { scene: string });
        return reply;
      },
    });
    his.launch();
    await see(his, '提醒');
    await tapId(his, 'door-consultation');
    his.type(await seen(his, () => his.byId('question')), question);
    await toLastReading(his);
    await sendAndOpen(his);
    const { caseId = '' } = his.page().query;
    his.back();
    await tapId(his, 'to-me');
    await tapId(his, 'helpers');
    await tapId(his, 'ask-helper');
    his.type(await seen(his, () => his.byId('name')), '白凤山');
    await tapId(his, 'make-code');
    await see(his, '请对方扫这个码');

    const hers = phone(residentWho(stack.cast, 6));
    hers.launch(`/pages/scan/index?scene=${scene}`);
    await see(hers, '白凤山想请您帮忙');
    hers.type(await seen(hers, () => hers.byId('name')), '白玉兰');
    await tapId(hers, 'take-helping');
    await see(hers, '可以替白凤山办了');
    await tapId(his, 'code-done');
    await see(his, '白玉兰');
    await tapId(hers, 'begin-helping');
    await see(hers, '您看的每一页，白凤山都查得到。');
    const isFor = () => see(hers, '正在替 白凤山 办');
    await isFor();
    await tapId(hers, `case-${caseId}`);
    await see(hers, '这件事是白凤山的');
    await isFor();
    await tapId(hers, 'action-message');
    hers.type(await seen(hers, () => hers.byId('text')), said);
    await tapId(hers, 'do-message');
    await see(hers, '白玉兰（帮办人，替当事人办）');

    const owner = await signIn(stack.origin, father.openid);
    const told = async () =>
      must('inbox', await owner.call('inbox', { query: {} })).notices.map(({ kind }) => kind);
    await until(async () => (await told()).includes('helped'));
    // As the news of the office it does not come.
    expect(await told()).not.toContain('message');

    his.tap(his.byRole('button', '收回：白玉兰，能看，也能替您交，所有的事'));
    his.tap(await seen(his, () => his.byRole('button', '收回')));
    await see(his, '现在没有人替您办');

    hers.back();
    await see(hers, '刚才替办的那位已经收回');
    expect(hers.text()).not.toMatch(/正在替|邻居|羊圈/);
  },
  journeyMs,
);

test(
  'a village helper files by voice for whoever is beside them, who later takes the case over by the code on the paper',
  async () => {
    const duty = postHolder(stack.cast, '150902', 'helper');
    const helper = phone(duty, { speech: { bytes: mp3, ms: 12_300 } });
    helper.launch();
    await tapId(helper, 'to-me');
    await tapId(helper, 'role');
    helper.tap(await seen(helper, () => helper.byRole('radio', '集宁区公共法律服务中心 · 帮办员')));
    await seen(helper, () => !helper.text().includes('请选择以哪个身份办事'));
    await see(helper, '今天替谁办？');
    await tapId(helper, 'beside-consultation');
    // What they say is recorded, and written down beside it.
    await tapId(helper, 'files-voice');
    await tapId(helper, 'record-start');
    await tapId(helper, 'record-stop');
    await tapId(helper, 'record-keep');
    await see(helper, '语音1.mp3');
    helper.type(await seen(helper, () => helper.byId('question')), grazed);
    await toLastReading(helper);
    await tapId(helper, 'submit');
    await see(helper, '先念给他（她）听');
    helper.tap(helper.byId('noted'));
    await see(helper, '念完、问过这两样，才能发。');
    helper.tap(helper.byId('beside-agreed'));
    helper.tap(helper.byRole('radio', '让看'));
    helper.tap(helper.byRole('radio', '自己定的一个词'));
    helper.type(await seen(helper, () => helper.byId('code-answer')), '老榆树');
    const [code = ''] = /[0-9A-Z]{5}(-[0-9A-Z]{5}){2}/.exec(helper.text()) ?? [];
    helper.tap(helper.byId('noted'));
    await see(helper, '给他（她）的纸');
    expect(helper.text()).toContain(code);
    expect(helper.text()).not.toContain('老榆树');
    await tapId(helper, 'see');
    await see(helper, '今天替谁办？');
    await see(helper, '法律咨询·');

    const lawyer = await deskByApi(stack, 'lawyer-1');
    const { rows } = must('deskQueue', await lawyer.call('deskQueue', { query: {} }));
    const row = rows.find(({ title }) => title.startsWith('草场'));
    if (!row) throw new Error('nothing has arrived');
    const seenBy = must('getCase', await lawyer.call('getCase', { params: { caseId: row.id }, query: {} }));
    expect(seenBy.files).toMatchObject([{ type: 'audio/mpeg' }]);

    const theirs = phone(residentWho(stack.cast, 7));
    theirs.launch('/pages/recover/index');
    theirs.type(await seen(theirs, () => theirs.byId('code')), code);
    theirs.type(theirs.byId('answer'), '老榆树');
    await doesByApi(lawyer, row.id, { action: 'answer', input: { text: '先请嘎查委员会到场看。' } });
    await tapId(theirs, 'bind');
    await see(theirs, '先请嘎查委员会到场看。');
    // From then on it is theirs alone: the line of the helper is gone.
    const other = await deskByApi(stack, 'helper');
    expect(must('filedBeside', await other.call('filedBeside', { query: {} })).rows).toEqual([]);
  },
  journeyMs,
);

test(
  'a mother is let in as guardian at the window, asks for her child, and lays it down again',
  async () => {
    const officer = postHolder(stack.cast, '150902', 'aid-dispatcher');
    let scene = '';
    const mothers = phone(residentWho(stack.cast, 8), {
      fetch: async (url, init) => {
        const reply = await fetch(url.replace(weappServer, stack.origin), init);
        if (url.endsWith('/v1/guardians/claims'))
          ({ scene } = (await reply.clone().json()) as { scene: string });
        return reply;
      },
    });
    mothers.launch();
    await tapId(mothers, 'to-me');
    await tapId(mothers, 'helped');
    await tapId(mothers, 'claim-guardian');
    mothers.type(await seen(mothers, () => mothers.byId('name')), '白小雨');
    mothers.choose(mothers.byId('bornOn'), '2016-03-04');
    mothers.type(mothers.byId('mine'), '苏布德');
    await tapId(mothers, 'make-code');
    await see(mothers, '请窗口扫这个码');

    const atDesk = phone(officer);
    atDesk.launch('/pages/me/index');
    await tapId(atDesk, 'role');
    atDesk.tap(await seen(atDesk, () => atDesk.byRole('radio', '集宁区法律援助中心 · 分流员')));
    await seen(atDesk, () => !atDesk.text().includes('请选择以哪个身份办事'));
    const window = phone(officer, { storage: atDesk.storage });
    window.launch(`/pages/scan/index?scene=${scene}`);
    await see(window, '苏布德说是白小雨的监护人');
    expect(window.page()).toMatchObject({ route: 'staff/pages/guardian/index' });
    for (const line of ['户口簿', '2016年3月4日', '请核对原件']) await see(window, line);
    await tapId(window, 'seen-guardian');
    await see(window, '登记好了');

    await tapId(mothers, 'code-done');
    await see(mothers, '白小雨');
    mothers.back();
    await tapId(mothers, 'to-home');
    await tapId(mothers, 'door-consultation');
    await see(mothers, '替谁办？');
    mothers.tap(await seen(mothers, () => mothers.byRole('radio', '替白小雨办')));
    await see(mothers, '正在替 白小雨 办');
    mothers.type(await seen(mothers, () => mothers.byId('question')), wages);
    await see(mothers, '正在替 白小雨 办');
    await toLastReading(mothers);
    await sendAndOpen(mothers);
    await see(mothers, '这件事是白小雨的');
    await tapId(mothers, 'stop-helping');
    mothers.tap(await seen(mothers, () => mothers.byText('白小雨')));
    await tapId(mothers, 'end-helping');
    await tapAgain(mothers, '以后不在这里替他办');
    await see(mothers, '还没有人请您帮忙');
    expect(mothers.text()).not.toMatch(/正在替|白小雨/);
  },
  journeyMs,
);
