import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { DutyView, RosterDay } from '../../../functions/contract/people/roster';
import { Roster } from '../../../src/features/roster/Roster';
import { dispatcher, lawyer } from '../../support/front/cases';
import { type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const organisationId = 'serviceCentre-150902000000';
/** Wednesday the 30th of September, the day before National Day. */
const now = Date.parse('2026-09-30T02:00:00.000Z');

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => jest.restoreAllMocks());

const duty = (part: Partial<DutyView> = {}): DutyView => ({
  id: '2026-09-30-00000000000000aa',
  day: '2026-09-30',
  from: '08:30',
  to: '12:00',
  kind: 'consultation',
  personId: lawyer.personId,
  name: '高飞',
  languages: ['zh', 'mn'],
  offered: false,
  mine: false,
  now: false,
  actions: [],
  ...part,
});
const other = duty({
  id: '2026-10-01-00000000000000bb',
  day: '2026-10-01',
  personId: 'p1000000000000000000000001',
  name: '苏和',
});
const day = (date: string, duties: DutyView[], part: Partial<RosterDay> = {}): RosterDay => ({
  day: date,
  working: true,
  holiday: null,
  duties,
  ...part,
});
const people = [
  { personId: 'p1000000000000000000000001', name: '苏和', organisationName: '集宁区公共法律服务中心' },
];

const answers = (duties: DutyView[], who: typeof people = []) => ({
  roster: () =>
    ok({
      days: [
        day('2026-09-30', duties),
        day('2026-10-01', [other], { working: false, holiday: '国庆节' }),
        day('2026-10-10', [], { working: true }),
        day('2026-10-11', [], { working: false }),
      ],
      kinds: ['consultation' as const],
      people: who,
    }),
  addDuty: () => ok(undefined),
  dropDuty: () => ok(undefined),
  swapDuties: () => ok(undefined),
  offerDuty: () => ok(undefined),
  takeDuty: () => ok(undefined),
});

const sent = (server: ReturnType<typeof fakeServer>, name: string) =>
  server.asked.filter((one) => one.name === name).map(({ request }) => request);

test('a week shows who is on duty when, in which languages, and what is special about a day', async () => {
  const server = fakeServer(signedInAs(lawyer), answers([duty({ now: true })]));
  renderWith(server, <Roster me={lawyer} shown={0} />);
  const today = await screen.findByRole('list', { name: '9月30日 星期三' });
  expect(within(today).getByText('08:30—12:00 高飞')).toBeInTheDocument();
  expect(within(today).getByText('普通话、蒙古语')).toBeInTheDocument();
  expect(within(today).getByText('值班中')).toBeInTheDocument();
  for (const text of ['今天', '国庆节放假', '调休上班', '休息日'])
    expect(screen.getByText(text)).toBeInTheDocument();
  expect(sent(server, 'roster')).toEqual([
    { params: { organisationId }, query: { from: '2026-09-28', to: '2026-10-04' } },
  ]);
  expect(screen.queryByRole('button', { name: '排一个班' })).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

test('the next week is a tap away, and so is the way back', async () => {
  const server = fakeServer(signedInAs(lawyer), answers([]));
  renderWith(server, <Roster me={lawyer} shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: '下一周' }));
  await waitFor(() =>
    expect(sent(server, 'roster').at(-1)).toMatchObject({ query: { from: '2026-10-05', to: '2026-10-11' } }),
  );
  fireEvent.click(screen.getByRole('button', { name: '回到本周' }));
  await waitFor(() => expect(sent(server, 'roster').at(-1)).toMatchObject({ query: { from: '2026-09-28' } }));
});

test('one can look at one’s own duties alone', async () => {
  const server = fakeServer(signedInAs(lawyer), answers([duty({ mine: true, actions: ['offer'] })]));
  renderWith(server, <Roster me={lawyer} shown={0} />);
  expect(await screen.findByText('08:30—12:00 苏和')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('checkbox', { name: '只看我的班' }));
  expect(screen.queryByText('08:30—12:00 苏和')).toBeNull();
  expect(screen.getByText('08:30—12:00 高飞')).toBeInTheDocument();
});

test('one’s own duty is offered with two taps, and the week read again', async () => {
  const server = fakeServer(signedInAs(lawyer), answers([duty({ mine: true, actions: ['offer'] })]));
  renderWith(server, <Roster me={lawyer} shown={0} />);
  fireEvent.click(await screen.findByRole('link', { name: /高飞/ }));
  fireEvent.click(await screen.findByRole('button', { name: '我想让出这个班' }));
  expect(await screen.findByText(/有人接以前，还是您值班/)).toBeInTheDocument();
  expect(sent(server, 'offerDuty')).toEqual([
    { params: { organisationId, dutyId: duty().id }, body: { offered: true } },
  ]);
  await waitFor(() => expect(sent(server, 'roster')).toHaveLength(2));
});

test('a colleague takes what is offered; when somebody was first, they are told', async () => {
  const offered = duty({ offered: true, actions: ['take'] });
  const problem = { code: 'wrong_status', detail: '这一步现在不能做。', errors: [], instance: 'r1' } as const;
  const server = fakeServer(signedInAs(lawyer), {
    ...answers([offered]),
    takeDuty: () => ({ ok: false, problem: { ...problem, errors: [] } }),
  });
  renderWith(server, <Roster me={lawyer} shown={0} />);
  expect(await screen.findByText('想让出')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('link', { name: /高飞/ }));
  fireEvent.click(await screen.findByRole('button', { name: '这个班我来值' }));
  expect(await screen.findByText('这一步现在不能做。')).toBeInTheDocument();
  await waitFor(() => expect(sent(server, 'roster')).toHaveLength(2));
});

test('whoever keeps the roster puts somebody on duty; the same tap has the same key until it is done', async () => {
  let isDown = true;
  const server = fakeServer(signedInAs(dispatcher), {
    ...answers([], people),
    addDuty: () =>
      isDown
        ? { ok: false, problem: { code: 'offline', detail: '没有网络。', errors: [], instance: null } }
        : ok(undefined),
  });
  renderWith(server, <Roster me={dispatcher} shown={0} />);
  const add = await screen.findByRole('button', { name: '排一个班' });
  fireEvent.click(add);
  expect(await screen.findByText(/都选好/)).toBeInTheDocument();
  expect(sent(server, 'addDuty')).toEqual([]);
  await type('day', '2026-10-01');
  fireEvent.click(screen.getByRole('button', { name: '下午 14:30—17:30' }));
  fireEvent.click(screen.getByRole('button', { name: /谁值班/ }));
  fireEvent.click(await screen.findByRole('radio', { name: /苏和/ }));
  fireEvent.click(add);
  expect(await screen.findByText('没有网络。')).toBeInTheDocument();
  isDown = false;
  fireEvent.click(add);
  expect(await screen.findByText('排好了。')).toBeInTheDocument();
  const [first, second] = sent(server, 'addDuty');
  expect(second).toEqual(first);
  expect(first).toMatchObject({
    params: { organisationId },
    body: {
      ...{ day: '2026-10-01', from: '14:30', to: '17:30', kind: 'consultation' },
      personId: 'p1000000000000000000000001',
    },
  });
});

test('two duties are exchanged, or one is taken off', async () => {
  const mine = duty({ actions: ['drop', 'swap'] });
  const theirs = { ...other, actions: ['drop', 'swap'] as DutyView['actions'] };
  const server = fakeServer(signedInAs(dispatcher), answers([mine, theirs], people));
  renderWith(server, <Roster me={dispatcher} shown={0} />);
  fireEvent.click(await screen.findByRole('link', { name: /高飞/ }));
  fireEvent.click(await screen.findByRole('button', { name: '和别人换班' }));
  const sheet = await screen.findByRole('dialog', { name: '和哪一个班换？' });
  fireEvent.click(within(sheet).getByRole('link', { name: /苏和/ }));
  expect(await screen.findByText('换好了。')).toBeInTheDocument();
  expect(sent(server, 'swapDuties')).toEqual([
    { params: { organisationId }, body: { mine: mine.id, theirs: theirs.id } },
  ]);
  fireEvent.click(await screen.findByRole('link', { name: /高飞/ }));
  fireEvent.click(await screen.findByRole('button', { name: '取消这个班' }));
  expect(await screen.findByText('取消了。')).toBeInTheDocument();
  expect(sent(server, 'dropDuty')).toEqual([{ params: { organisationId, dutyId: mine.id } }]);
});

test('an organisation that receives no cases says so', async () => {
  const server = fakeServer(signedInAs(dispatcher), {
    roster: () => ok({ days: [], kinds: [], people: [] }),
  });
  renderWith(server, <Roster me={dispatcher} shown={0} />);
  expect(await screen.findByText(/不用排值班/)).toBeInTheDocument();
});
