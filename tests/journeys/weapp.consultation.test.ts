import { randomUUID } from 'node:crypto';
import { templates } from '../../functions/local/stack/environment';
import { must, signIn } from '../../functions/local/tools/apiClient';
import { postHolder, residentWho } from '../../functions/local/town/cast';
import type { SeedPerson } from '../../functions/local/town/seedPerson';
import type { Stack } from '../../functions/local/stack/stack';
import { builtWeapp, weappServer } from '../support/prepare';
import { openStack } from '../support/stack';
import { until } from '../support/until';
import { see, seen, sendAndOpen, tapId, tapText, toLastReading } from '../support/weappHands';
import { openMiniProgram, type Host } from '../support/weapp-host/host';
import type { Fetch } from '../support/weapp-host/wx-api/request';
import type { DeviceStorage } from '../support/weapp-host/wx-api/storage';

const journeyMs = 120_000;
/** What one setData may carry before WeChat's audit complains. */
const mostSetDataBytes = 256 * 1024;

const question = '我在集宁一家饭店干了四个月，老板一直不发工资，现在电话也不接，能要回来吗？';
const answer = '能要回来。先到劳动监察大队投诉，带上微信聊天记录。';
const followUp = '没有签合同，聊天记录够吗？';
const secondAnswer = '够用，再请一起干活的人写个证明。';

let stack: Stack;
let dist: string;
const phones: Phone[] = [];

beforeAll(async () => {
  [stack, dist] = await Promise.all([openStack({ withApp: false }), builtWeapp()]);
}, journeyMs);
afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.host.close();
});
afterAll(() => stack.stop());

type Phone = {
  host: Host;
  /** Templates the person was asked about, in the order of the questions. */
  asked: string[];
};
type PhoneOptions = { network?: (toServer: Fetch) => Fetch; storage?: DeviceStorage };

const toServer: Fetch = (url, init) => {
  if (!url.startsWith(`${weappServer}/`)) throw new Error(`the program calls ${url}`);
  return fetch(url.replace(weappServer, stack.origin), init);
};

function phoneOf(person: SeedPerson, { network = (whole) => whole, storage }: PhoneOptions = {}): Phone {
  const asked: string[] = [];
  const host = openMiniProgram({
    dist,
    fetch: network(toServer),
    loginCode: () => `code-${person.openid}-${randomUUID().replaceAll('-', '')}`,
    subscribeAnswer(templateId) {
      asked.push(templateId);
      stack.weChat.grant(person.openid, templateId, 1);
      return 'accept';
    },
    ...(storage && { storage }),
  });
  const phone = { host, asked };
  phones.push(phone);
  return phone;
}

/** From the first page to a form that is ready to be sent. */
async function writeQuestion({ host }: Phone): Promise<void> {
  host.launch();
  await see(host, '提醒');
  await tapId(host, 'door-consultation');
  host.type(await seen(host, () => host.byId('question')), question);
  await see(host, '拖欠工资');
  await toLastReading(host);
}

/** Takes up work as a lawyer of the centre, and lands on the day's work. */
async function startWork({ host }: Phone): Promise<void> {
  host.launch();
  await tapId(host, 'to-me');
  await tapId(host, 'role');
  host.tap(await seen(host, () => host.byRole('radio', '集宁区公共法律服务中心 · 律师')));
  await seen(host, () => !host.text().includes('请选择以哪个身份办事'));
  await see(host, '等我办');
}

/** Does what the button of `action` offers, with these words if it asks for some. */
async function act(host: Host, action: string, text?: string): Promise<void> {
  await tapId(host, `action-${action}`);
  // An answer is written in parts; the lawyer's view is the one that cannot be missing.
  const field = action === 'answer' ? 'view' : 'text';
  if (text !== undefined) host.type(await seen(host, () => host.byId(field)), text);
  await tapId(host, `do-${action}`);
}

/** Leaves the page and comes back to it by its line in the list below. */
async function reopen(host: Host, title: string): Promise<void> {
  host.back();
  await tapText(host, title);
}

const expectNoComplaint = ({ host }: Phone): void => {
  expect(host.console()).toEqual([]);
  expect(Math.max(...host.setDataBytes())).toBeLessThan(mostSetDataBytes);
};

test(
  'a resident asks on their phone, a lawyer answers on theirs, twice, and the resident ends it',
  async () => {
    const person = residentWho(stack.cast, 0);
    const resident = phoneOf(person);
    const duty = postHolder(stack.cast, '150902', 'lawyer-1');
    const lawyer = phoneOf(duty);

    await writeQuestion(resident);
    await sendAndOpen(resident.host);
    await see(resident.host, '已经收到，不用重复提交。');
    expect(resident.host.page()).toMatchObject({ route: 'pages/case/index', title: '事项', depth: 2 });
    expect(resident.host.text()).toContain('集宁区公共法律服务中心');
    expect(resident.asked).toContain(templates.answered);

    await startWork(lawyer);
    await see(lawyer.host, '现在没有等着办的事项。');
    const onDuty = await signIn(stack.origin, duty.openid);
    await until(async () => must('inbox', await onDuty.call('inbox', { query: {} })).unseen > 0);
    await tapId(lawyer.host, 'to-inbox');
    await see(lawyer.host, '新到的事项');
    await tapId(lawyer.host, 'to-queue');
    await tapText(lawyer.host, question.slice(0, 10));
    await see(lawyer.host, question);
    await act(lawyer.host, 'answer', answer);
    await see(lawyer.host, '已经答复，当事人会收到提醒。');

    await reopen(resident.host, '法律咨询·拖欠工资');
    await see(resident.host, answer);
    await act(resident.host, 'followUp', followUp);
    await see(resident.host, '已经送到律师那里。');

    // The case is no longer one of the desk's: it waits with the lawyer.
    lawyer.host.back();
    await tapId(lawyer.host, 'to-today');
    await tapText(lawyer.host, question.slice(0, 10));
    await see(lawyer.host, followUp);
    await act(lawyer.host, 'answer', secondAnswer);
    await see(lawyer.host, '已经答复，当事人会收到提醒。');

    await reopen(resident.host, '法律咨询·拖欠工资');
    await see(resident.host, secondAnswer);
    await tapId(resident.host, 'action-close');
    const solved = await seen(resident.host, () => resident.host.byRole('radio', '解决了'));
    resident.host.tap(solved);
    await tapId(resident.host, 'do-close');
    await see(resident.host, '已经结束，谢谢您告诉我们结果。');
    expect(resident.host.text()).toContain('这次咨询办完了');

    const messages = () => stack.weChat.sent(person.openid);
    const answered = () => messages().filter(({ templateId }) => templateId === templates.answered);
    await until(() => answered().length === 2);
    expect(answered()[0]?.data['phrase2']?.value).toBe('已答复');
    expect(answered()[0]?.page).toContain('pages/case/index?caseId=');
    expect(JSON.stringify(messages())).not.toContain('工资');
    [resident, lawyer].forEach(expectNoComplaint);
  },
  journeyMs,
);

test(
  'without a network nothing written is lost, and what is sent again is filed once',
  async () => {
    const person = residentWho(stack.cast, 1);
    let isLost = true;
    let tries = 0;
    /** The first try reaches the server, but its reply is lost; later ones do not get that far. */
    const lossy =
      (whole: Fetch): Fetch =>
      async (url, init) => {
        const isFiling = init.method === 'POST' && url === `${weappServer}/v1/cases`;
        if (!isFiling || !isLost) return whole(url, init);
        tries += 1;
        if (tries === 1) await whole(url, init);
        throw new Error('no route');
      };
    const before = phoneOf(person, { network: lossy });
    await writeQuestion(before);
    await tapId(before.host, 'submit');
    await see(before.host, '写好了，等有网就自己发');
    expect(tries).toBeGreaterThan(1);
    expect(before.host.console()).toEqual([]);

    // Closed, and opened again where there is a network: nobody taps anything.
    isLost = false;
    const again = phoneOf(person, { network: lossy, storage: before.host.storage });
    again.host.launch('/pages/cases/index');
    await see(again.host, '工资');
    const owner = await signIn(stack.origin, person.openid);
    expect(must('myCases', await owner.call('myCases', { query: {} })).rows).toHaveLength(1);
    expectNoComplaint(again);
  },
  journeyMs,
);
