import { fireEvent, render, screen, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Organisation } from '../../../functions/contract/places';
import { Failed } from '../../../src/components/states/Failed';
import { HotlineButton } from '../../../src/components/states/HotlineButton';
import { PlaceFacts } from '../../../src/components/show/PlaceFacts';
import { Trouble } from '../../../src/components/states/Trouble';
import { Hotline, Nearest, Reaching } from '../../../src/components/base/ways';
import { words } from '../../../src/components/base/words';
import { Offices } from '../../../src/features/offices/Offices';
import { Places } from '../../../src/features/offices/Places';
import { phoneProblem } from '../../../src/services/server/answer';
import { forgetNear, learnNear, near } from '../../../src/services/places/nearOffice';
import { dispatcher, resident } from '../../support/front/cases';
import { type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  Element.prototype.scrollIntoView = jest.fn();
  forgetNear();
});
afterEach(() => jest.restoreAllMocks());

const county = '150902000000';
const city = '150900000000';
const place = {
  address: '集宁区便民路 1 号',
  postcode: '012000',
  phone: '0474-0123456',
  hours: '工作日 8:30—12:00',
  sample: true,
};
const centre: Organisation = {
  id: `serviceCentre-${county}`,
  kind: 'serviceCentre',
  name: '集宁区公共法律服务中心',
  areaCode: county,
  place,
};
const court: Organisation = {
  id: `court-${county}`,
  kind: 'court',
  name: '集宁区人民法院',
  areaCode: county,
  outside: true,
};
const bureau: Organisation = {
  id: `justiceBureau-${city}`,
  kind: 'justiceBureau',
  name: '乌兰察布市司法局',
  areaCode: city,
  place: { ...place, sample: false },
};

test('an address is rung and copied with one tap, and says that it is invented', () => {
  const [dial, copy] = [jest.fn(), jest.fn()];
  render(
    <Reaching.Provider value={{ dial, copy }}>
      <PlaceFacts name={centre.name} place={place} />
    </Reaching.Provider>,
  );
  expect(screen.getByText('集宁区便民路 1 号（邮编 012000）')).toBeInTheDocument();
  expect(screen.getByText(words.samplePlace)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: /^打电话 0474-0123456，集宁区/ }));
  expect(dial).toHaveBeenCalledWith('04740123456');
  fireEvent.click(screen.getByRole('button', { name: /^复制地址，集宁区/ }));
  expect(copy).toHaveBeenCalledWith(expect.stringContaining('集宁区便民路 1 号'));
});

test('where nobody has entered a place, that is said, with whom to ring instead', () => {
  const ring = jest.fn();
  render(
    <Hotline.Provider value={{ label: '拨打 12348', ring }}>
      <PlaceFacts name={court.name} place={undefined} />
    </Hotline.Provider>,
  );
  expect(screen.getByText(/这里还没有登记地址和电话/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '拨打 12348' }));
  expect(ring).toHaveBeenCalledTimes(1);
});

test('a dead end says where people can be spoken to; beside a form it is a link', () => {
  const openAll = jest.fn();
  const learn = jest.fn();
  const { rerender } = render(
    <Nearest.Provider value={{ office: centre, learn, openAll }}>
      <Failed message="网络不通">
        <HotlineButton />
      </Failed>
    </Nearest.Provider>,
  );
  expect(screen.getByText('集宁区便民路 1 号（邮编 012000）')).toBeInTheDocument();
  expect(learn).not.toHaveBeenCalled();
  rerender(
    <Nearest.Provider value={{ office: centre, learn, openAll }}>
      <Trouble message="没有交上" />
    </Nearest.Provider>,
  );
  expect(screen.queryByText('集宁区便民路 1 号（邮编 012000）')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: words.allPlaces }));
  expect(openAll).toHaveBeenCalledTimes(1);
});

test('a dead end that does not know the office asks for it once', () => {
  const learn = jest.fn();
  const at = (message: string) => (
    <Nearest.Provider value={{ office: undefined, learn, openAll: jest.fn() }}>
      <Failed message={message}>
        <HotlineButton />
      </Failed>
    </Nearest.Provider>
  );
  const { rerender } = render(at('一'));
  rerender(at('二'));
  expect(learn).toHaveBeenCalledTimes(1);
});

test('the nearest office stays known without a network, and is forgotten with the person', async () => {
  const server = fakeServer(signedInAs(resident), { organisations: () => ok({ organisations: [centre] }) });
  await learnNear(server.call, county);
  expect(near.read()).toEqual({ areaCode: county, office: centre });
  expect(Taro.getStorageSync('near')).toEqual({ areaCode: county, office: centre });
  const offline = fakeServer(signedInAs(resident), { organisations: () => phoneProblem('offline') });
  await learnNear(offline.call);
  expect(near.read().office).toEqual(centre);
  forgetNear();
  expect(near.read().office).toBeUndefined();
  expect(Taro.getStorageSync('near')).toBe('');
});

const areas = () => ({
  area: () =>
    ok({ area: { code: city, name: '乌兰察布市', level: 'city' as const, parent: null }, parts: [] }),
});

test('the offices of a place, nearest first, with the one that was looked for before all', async () => {
  const server = fakeServer(signedInAs(resident), {
    ...areas(),
    offices: () => ok({ organisations: [centre, court, bureau] }),
  });
  renderWith(server, <Offices asked={{ areaCode: county, kind: 'court' }} />);
  const names = (await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent);
  expect(names).toEqual([court.name, centre.name]);
  expect(screen.getAllByText(/这里还没有登记地址和电话/).length).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: '盟市' }));
  expect(screen.getByText(bureau.name)).toBeInTheDocument();
  expect(server.asked.filter(({ name }) => name === 'offices')).toEqual([
    { name: 'offices', request: { params: { areaCode: county } } },
  ]);
});

test('without a network the list says so, and can be asked for again', async () => {
  const server = fakeServer(signedInAs(resident), { ...areas(), offices: () => phoneProblem('offline') });
  renderWith(server, <Offices asked={undefined} />);
  expect(await screen.findByRole('button', { name: words.retry })).toBeInTheDocument();
});

const admin = { ...dispatcher, acting: { ...dispatcher.acting, role: 'admin' } as const };

test('an administrator writes where the office is found; a sample is no beginning, and who wrote it is shown', async () => {
  let changes: { at: string; by: string | null }[] = [];
  const server = fakeServer(signedInAs(admin), {
    keptPlaces: () =>
      ok({
        places: [
          { organisation: centre, changes },
          { organisation: court, changes: [] },
        ],
      }),
    setPlace: () => {
      changes = [{ at: '2026-03-02T01:00:00.000Z', by: '格日勒' }];
      return ok(centre);
    },
  });
  renderWith(server, <Places organisationId={centre.id} shown={1} />);
  expect(await screen.findAllByText('还没有人登记过。')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: /^登记、修改集宁区公共/ }));
  await type('address', '集宁区振兴路 2 号');
  await type('postcode', '01200');
  await type('phone', '12');
  await type('hours', '工作日 9:00—17:00');
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(screen.getByText('邮编是六位数字。')).toBeInTheDocument();
  expect(screen.getByText(/^电话号码好像不对。手机号/)).toBeInTheDocument();
  expect(server.asked.map(({ name }) => name)).toEqual(['keptPlaces']);
  await type('postcode', '012000');
  await type('phone', '0474-8888888');
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await settled();
  expect(server.asked.find(({ name }) => name === 'setPlace')?.request).toEqual({
    params: { organisationId: centre.id },
    body: {
      address: '集宁区振兴路 2 号',
      postcode: '012000',
      phone: '0474-8888888',
      hours: '工作日 9:00—17:00',
    },
  });
  expect(await screen.findByText('2026年3月2日 09:00 由 格日勒 登记')).toBeInTheDocument();
});

test('one place is written at a time', async () => {
  const server = fakeServer(signedInAs(admin), {
    keptPlaces: () => ok({ places: [centre, court].map((organisation) => ({ organisation, changes: [] })) }),
  });
  const { container } = renderWith(server, <Places organisationId={centre.id} shown={1} />);
  for (const name of [centre.name, court.name]) {
    fireEvent.click(await screen.findByRole('button', { name: `登记、修改${name}的地址和电话` }));
    expect(within(container).getAllByRole('button', { name: '保存' })).toHaveLength(1);
  }
});
