import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Home } from '../../../src/features/home/Home';
import { Consult } from '../../../src/features/file/consultation/Consult';
import { phoneProblem } from '../../../src/services/server/answer';
import { newcomer } from '../../../src/services/drafts/draft';
import { begin, drafts } from '../../../src/services/drafts/drafts';
import { largeType } from '../../../src/services/device/largeType';
import type { SignedIn } from '../../../src/services/session/sessionKeeper';
import { lookAgain } from '../../../src/services/seal/vault';
import { unseen } from '../../../src/services/session/unseen';
import { near } from '../../../src/services/places/nearOffice';
import { freshDevice } from '../../support/front/device';
import { giveMicrophone } from '../../support/front/microphone';
import { caseRow, resident } from '../../support/front/cases';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  lookAgain();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => jest.restoreAllMocks());

const ended: CaseRow['holder'] = { at: 'nobody', since: '2026-03-02T01:00:00.000Z' };

const shown = (time: number) => <Home shown={time} />;

async function home(signedIn: SignedIn, rows: CaseRow[] = [], unseen = 0) {
  const server = fakeServer(signedIn, {
    myCases: () => ok({ rows, next: null, unseen }),
    inbox: () => ok({ notices: [], unseen, next: null }),
  });
  const { show, container } = renderWith(server, shown(0));
  await settled();
  return { server, show, container };
}

test('three doors stand open, whatever else comes', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('link', { name: /^法律咨询/ }));
  fireEvent.click(screen.getByRole('link', { name: /^法律援助/ }));
  fireEvent.click(screen.getByRole('link', { name: /^信访代办/ }));
  expect(navigateTo.mock.calls.map(([{ url }]) => url)).toEqual([
    '/filing/pages/consult/index',
    '/filing/pages/apply/index',
    '/filing/pages/petition/index',
  ]);
});

test('three of my open cases are there, mine to act on first, closed ones are not, and no word of mine', async () => {
  const rows = ['1', '2', '3', '4', '5'].map((id) =>
    caseRow({
      id,
      title: `事情${id}`,
      ...(id === '2' && { holder: ended }),
      ...(id === '5' && { holder: { at: 'resident', since: ended.since } }),
    }),
  );
  const { container } = await home(signedInAs(resident), rows);
  await screen.findAllByRole('link', { name: /拖欠工资/ });
  const shown = [...container.querySelectorAll('.matter')].map(({ id }) => id);
  expect(shown).toEqual(['case-5', 'case-1', 'case-3']);
  expect(container).not.toHaveTextContent(/事情\d/);
});

test('the place of my cases is kept from the first moment, before it is known who I am', async () => {
  const { container } = await home(signedInAs(resident), [
    caseRow({ id: '1000000001' }),
    caseRow({ id: '1000000002' }),
  ]);
  await screen.findAllByRole('link', { name: /拖欠工资/ });
  const places = container.querySelectorAll('.matter').length;
  cleanup();
  const later = await home({ at: 'unknown' });
  expect(later.container.querySelectorAll('.matter')).toHaveLength(places);
  expect(screen.getByRole('status', { name: /^正在加载/ })).toBeInTheDocument();
  cleanup();
  Taro.clearStorageSync();
  const first = await home({ at: 'unknown' });
  expect(first.container.querySelector('.matter')).toBeNull();
});

test('who comes back to the first page again and again finds each thing on it once', async () => {
  const { show } = await home(signedInAs(resident), [caseRow()], 7);
  for (const time of [1, 2, 3]) {
    show(shown(time));
    await settled();
  }
  for (const once of ['我的事项', '全部 1 件', '12348', '更多电话和地址'])
    expect([once, screen.getAllByText(once).length]).toEqual([once, 1]);
});

test('the first screen asks for the cases, with which it comes what is not seen, and nothing else', async () => {
  const { server, show } = await home(signedInAs(resident), [caseRow()], 7);
  expect(server.asked.map(({ name }) => name)).toEqual(['myCases']);
  expect(unseen.read()).toBe(7);
  unseen.set(0);
  show(shown(1));
  await settled();
  expect(server.asked.map(({ name }) => name)).toEqual(['myCases', 'myCases']);
  expect(unseen.read()).toBe(7);
});

test('so much place as the matters took last is kept while they are on their way', async () => {
  await home(signedInAs(resident), [caseRow(), caseRow({ id: '4821370656' })]);
  cleanup();
  let arrive = () => {};
  const server = fakeServer(signedInAs(resident), {
    inbox: () => ok({ notices: [], unseen: 0, next: null }),
  });
  const arriving = new Promise<void>((resolve) => (arrive = resolve));
  const { call } = server;
  const slow: typeof call = async (name, request) => {
    if (name !== 'myCases') return call(name, request);
    await arriving;
    return phoneProblem('offline');
  };
  const { container } = renderWith({ ...server, call: slow }, shown(0));
  await settled();
  const places = () => container.querySelectorAll('.matter:not([id])').length;
  expect(places()).toBe(2);
  arrive();
  await settled();
  expect(places()).toBe(0);
});

test('a draft is offered by its time and kind; one of a nameless or risky matter is not there', async () => {
  const draft = begin({
    who: newcomer,
    place: 'consultation',
    kind: 'consultation',
    cameFrom: null,
    answers: {},
  });
  drafts.save({ ...draft, risky: true });
  await home(signedInAs(resident));
  expect(screen.queryByText(/接着写/)).toBeNull();
  act(() => drafts.save(draft));
  expect(screen.getByRole('link', { name: /^接着写.*法律咨询$/ })).toBeInTheDocument();
});

test('12348 rings from the first page', async () => {
  const ring = jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'ok' });
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('button', { name: /^12348/ }));
  expect(ring).toHaveBeenCalledWith({ phoneNumber: '12348' });
});

test('who is not signed in is told why, and may write all the same', async () => {
  await home({ at: 'out', ...phoneProblem('signed_out') });
  expect(screen.getByText(/还没有登录/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^登录/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^法律咨询/ })).toBeInTheDocument();
});

test('larger type is one tap, and remembered', async () => {
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('button', { name: '长辈版' }));
  expect(Taro.getStorageSync('large-type')).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '普通版' }));
  expect(largeType.read()).toBe(false);
});

test('in large type the page is read aloud where there is a voice, and one’s own place stands further down', async () => {
  const asked: string[] = [];
  const speechSynthesis = {
    speak: ({ text }: { text: string }) => asked.push(text),
    cancel: () => undefined,
  };
  class SpeechSynthesisUtterance {
    constructor(readonly text: string) {}
  }
  Object.assign(globalThis, { speechSynthesis, SpeechSynthesisUtterance });
  try {
    await home(signedInAs(resident));
    expect(screen.queryByRole('button', { name: '读给我听' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '长辈版' }));
    fireEvent.click(screen.getByRole('button', { name: '读给我听' }));
    expect(asked.join()).toMatch(/^您遇到了什么事？.*法律咨询，问律师。.*打110。$/);
    const place = screen.getByRole('button', { name: '您在哪个旗县' });
    expect(place.closest('[role="listitem"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '普通版' }));
    expect(screen.getByRole('button', { name: '您在哪个旗县' }).closest('[role="listitem"]')).toBeNull();
  } finally {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
  }
});

test('one’s own place is asked for once, stands there, and is changed there', async () => {
  near.set({ areaCode: '150900000000' });
  const city = { code: '150900000000', name: '乌兰察布市', level: 'city', parent: null } as const;
  const county = { code: '150902000000', name: '集宁区', level: 'county', parent: city.code } as const;
  const server = fakeServer(signedInAs(resident), {
    myCases: () => ok({ rows: [], next: null, unseen: 0 }),
    inbox: () => ok({ notices: [], unseen: 0, next: null }),
    area: () => ok({ area: city, parts: [county] }),
  });
  const { show } = renderWith(server, shown(0));
  await settled();
  expect(document.body).not.toHaveTextContent('乌兰察布市');
  fireEvent.click(screen.getByRole('button', { name: '您在哪个旗县' }));
  fireEvent.click(await screen.findByRole('radio', { name: '集宁区' }));
  await settled();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: '集宁区' })).toBeInTheDocument();
  // It is the device that remembers.
  expect(JSON.stringify(Taro.getStorageSync('near'))).toContain('集宁区');
  show(<Home shown={0} key="again" />);
  await settled();
  expect(screen.getByRole('button', { name: '集宁区' })).toBeInTheDocument();
});

test('to speak is offered where the device can record, and begins to listen once the page is there', async () => {
  await home(signedInAs(resident));
  expect(screen.queryByRole('button', { name: '说给我听' })).toBeNull();
  cleanup();
  freshDevice();
  const microphone = giveMicrophone();
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  await home(signedInAs(resident));
  fireEvent.click(screen.getByRole('button', { name: '说给我听' }));
  expect(navigateTo).toHaveBeenCalledWith({ url: '/filing/pages/consult/index' });
  cleanup();
  const { show } = renderWith(fakeServer(signedInAs(resident), {}), <Consult key="spoken" />);
  await settled();
  expect(microphone.listening()).toBe(1);
  expect(screen.getByRole('button', { name: '说完了' })).toBeInTheDocument();
  show(<Consult key="written" />);
  await settled();
  expect([microphone.listening(), screen.queryByRole('dialog')]).toEqual([0, null]);
});
