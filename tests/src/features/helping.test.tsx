import { act, fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Helpings, HelpingView } from '../../../functions/contract/people/helping';
import { Acting } from '../../../src/components/frame/acting';
import { Page } from '../../../src/components/frame/Page';
import { helpingWords as words } from '../../../src/content/me/helping';
import { ActingHome } from '../../../src/features/helping/ActingHome';
import { Helped } from '../../../src/features/helping/Helped';
import { Helpers } from '../../../src/features/helping/Helpers';
import { Offered } from '../../../src/features/helping/Offered';
import { helping, stopHelping } from '../../../src/services/session/helping';
import { barriersIn } from '../../support/front/barriers';
import { caseView, resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { press, type } from '../../support/front/fields';
import { type Answers, fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

const leave: HelpingView = {
  id: 'a'.repeat(22),
  scope: 'act',
  purpose: '帮我看进度、交材料',
  told: false,
  until: '2026-11-03',
  name: '白凤山',
  caseId: null,
  number: null,
  givenAt: '2026-08-05T04:00:00.000Z',
};
const scene = 'Ab3'.padEnd(22, 'x');
let gone: string[];

beforeEach(() => {
  freshDevice();
  // What jsdom does not know.
  Element.prototype.scrollIntoView = () => undefined;
  helping.set(null);
  gone = [];
  jest.spyOn(Taro, 'reLaunch').mockImplementation(async ({ url }) => {
    gone.push(url);
    return { errMsg: 'ok' };
  });
});
afterEach(() => jest.restoreAllMocks());

const with_ = (answers: Answers) => fakeServer(signedInAs(resident), answers);
const list = (part: Partial<Helpings>): Answers => ({
  helpings: () => ok({ given: [], received: [], ...part }),
  endHelping: () => ok(undefined),
  tellHelper: () => ok(undefined),
});

test('leave that was given is named with how far it goes, and is taken back in two taps', async () => {
  const daughter = { ...leave, name: '白玉兰' };
  const server = with_(list({ given: [daughter] }));
  const { container } = renderWith(server, <Helpers shown={0} />);
  await settled();
  expect(screen.getByText('白玉兰')).toBeDefined();
  expect(screen.getByText(/能看，也能替您交，所有的事，到2026年11月3日/)).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
  await press(/收回：白玉兰/);
  await press(words.revoke);
  expect(server.asked.filter(({ name }) => name === 'endHelping')).toEqual([
    { name: 'endHelping', request: { params: { helpingId: leave.id } } },
  ]);
});

test.each([
  [false, words.tell],
  [true, words.untell],
])('whoever helps, told: %s, is told otherwise in two taps', async (told, act) => {
  const daughter = { ...leave, name: '白玉兰', told };
  const server = with_(list({ given: [daughter] }));
  const { container } = renderWith(server, <Helpers shown={0} />);
  await settled();
  await press(`${words.change}：${words.toldRow('白玉兰', told)}`);
  expect(await barriersIn(container)).toEqual([]);
  await press(act);
  expect(server.asked.filter(({ name }) => name === 'tellHelper')).toEqual([
    { name: 'tellHelper', request: { params: { helpingId: leave.id }, body: { told: !told } } },
  ]);
});

test('nobody is told whom the one who asks did not say so of', async () => {
  const server = with_({
    ...list({}),
    myCases: () => ok({ rows: [], next: null, unseen: 0 }),
    offerHelping: () => ok({ scene, url: `https://app.test/pages/scan/index?scene=${scene}`, until: null }),
  });
  renderWith(server, <Helpers shown={0} />);
  await settled();
  await press(words.ask);
  await type('name', '白凤山');
  await press(words.make);
  expect(server.asked.at(-1)).toMatchObject({ name: 'offerHelping', request: { body: { told: false } } });
});

test('whoever asks for help says their name, and shows the code that comes of it', async () => {
  const server = with_({
    ...list({}),
    myCases: () => ok({ rows: [], next: null, unseen: 0 }),
    offerHelping: () => ok({ scene, url: `https://app.test/pages/scan/index?scene=${scene}`, until: null }),
  });
  const { container } = renderWith(server, <Helpers shown={0} />);
  await settled();
  await press(words.ask);
  await type('name', '');
  await press(words.make);
  expect(server.asked.some(({ name }) => name === 'offerHelping')).toBe(false);
  await type('name', '白凤山');
  await press(words.make);
  expect(server.asked.at(-1)).toMatchObject({
    name: 'offerHelping',
    request: { body: { name: '白凤山', scope: 'act', purpose: words.usual } },
  });
  expect(screen.getByText(words.codeTitle)).toBeDefined();
  expect(screen.getByText(words.codeNote)).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
});

test('whoever scans it reads for whom and how far before they say yes, and then may begin', async () => {
  const { scope, purpose, until, name, number } = leave;
  const told = true;
  const server = with_({
    openCode: () => ok({ for: 'helping', offer: { scope, purpose, until, told, name, number } }),
    takeHelping: () => ok(leave),
  });
  const { container } = renderWith(server, <Offered scene={scene} shown={0} />);
  await settled();
  expect(screen.getByText(words.offered('白凤山'))).toBeDefined();
  expect(screen.getByText(words.mayNot)).toBeDefined();
  expect(screen.getByText(words.toldToo)).toBeDefined();
  await type('name', '白玉兰');
  expect(await barriersIn(container)).toEqual([]);
  await press(words.take);
  expect(server.asked.at(-1)).toEqual({ name: 'takeHelping', request: { body: { scene, name: '白玉兰' } } });
  await press(words.begin('白凤山'));
  expect(helping.read()).toEqual(leave);
  expect(gone.at(-1)).toContain('acting');
});

test('those whom one helps stand by who has something to do; one tap begins', async () => {
  const { state } = caseView({ status: 'answered', holder: { at: 'resident', since: leave.givenAt } });
  const server = with_({
    ...list({ received: [leave] }),
    myCases: () => ok({ rows: [state as never], next: null, unseen: 0 }),
  });
  const { container } = renderWith(server, <Helped shown={0} />);
  await settled();
  await settled();
  expect(screen.getByText(words.turn(1))).toBeDefined();
  expect(screen.getByText(/轮到本人/)).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
  fireEvent.click(screen.getByRole('link', { name: /白凤山/ }));
  expect(helping.read()).toEqual(leave);
});

test('the page of whom one acts for says what may not be done, and ends for good in two taps', async () => {
  act(() => helping.set(leave));
  const server = with_({ ...list({}), myCases: () => ok({ rows: [], next: null, unseen: 0 }) });
  const { container } = renderWith(server, <ActingHome leave={leave} shown={0} />);
  await settled();
  expect(screen.getByText(words.mayNot)).toBeDefined();
  expect(screen.getByText('2026年11月3日')).toBeDefined();
  expect(await barriersIn(container)).toEqual([]);
  await press(words.endMine);
  fireEvent.click(screen.getAllByRole('button', { name: words.endMine }).at(-1) as HTMLElement);
  await settled();
  expect(helping.read()).toBeNull();
  expect(gone.at(-1)).toContain('helped');
});

test.each([
  ['to look alone', { scope: 'see' as const }],
  ['for one case', { caseId: '4821370655', number: '150902-2026-Z-10000-00001-1' }],
])('whoever was let act %s files nothing new', async (_, part) => {
  const server = with_({ myCases: () => ok({ rows: [], next: null, unseen: 0 }) });
  renderWith(server, <ActingHome leave={{ ...leave, ...part }} shown={0} />);
  await settled();
  expect(screen.queryByText(words.file)).toBeNull();
});

test('every page says for whom, stops in one tap, and shows nothing of one’s own meanwhile', async () => {
  act(() => helping.set(leave));
  const acting = {
    before: words.before,
    name: leave.name,
    after: words.after,
    stop: { label: words.stop, go: stopHelping },
    instead: words.own,
  };
  const server = with_({});
  const pages = (
    <Acting.Provider value={acting}>
      <Page title="事项">他的事</Page>
      <Page title="我的" tab="me">
        我的电话
      </Page>
      <Page title="我的数据" isOwn>
        我的数据在这里
      </Page>
    </Acting.Provider>
  );
  renderWith(server, pages);
  expect(screen.getAllByText('白凤山')).toHaveLength(3);
  expect(screen.getByText('他的事')).toBeDefined();
  expect(screen.queryByText('我的电话')).toBeNull();
  expect(screen.queryByText('我的数据在这里')).toBeNull();
  fireEvent.click(screen.getAllByRole('button', { name: words.stop })[0] as HTMLElement);
  expect(helping.read()).toBeNull();
  expect(gone).toHaveLength(1);
});
