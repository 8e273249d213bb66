import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { NoticeView } from '../../../functions/contract/case/notices';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { Inbox } from '../../../src/features/inbox/Inbox';
import { helping } from '../../../src/services/session/helping';
import { phoneProblem } from '../../../src/services/server/answer';
import { caseRow, lawyer, resident } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

afterEach(() => jest.restoreAllMocks());

const notice = (part: Partial<NoticeView> = {}): NoticeView => ({
  id: 'n1',
  at: '2026-03-02T06:05:00.000Z',
  kind: 'answered',
  audience: 'resident',
  caseId: '4821370655',
  caseNumber: '150902-2026-Z-48213-70655-9',
  caseKind: 'consultation',
  count: 1,
  seen: false,
  ...part,
});

const page = (notices: NoticeView[], next: string | null = null) =>
  ok({ notices, unseen: notices.filter(({ seen }) => !seen).length, next });

test('a notice in sight is reported as seen, up to the newest, and stays marked on this visit', async () => {
  const server = fakeServer(signedInAs(resident), {
    inbox: () => page([notice(), notice({ id: 'n0', at: '2026-03-01T06:05:00.000Z' })]),
    seen: () => ok(undefined),
  });
  renderWith(server, <Inbox shown={0} />);
  expect(await screen.findAllByRole('link', { name: /^还没看/ })).toHaveLength(2);
  await waitFor(() => expect(server.asked.map(({ name }) => name)).toContain('seen'));
  expect(server.asked.filter(({ name }) => name === 'seen')).toEqual([
    { name: 'seen', request: { body: { until: '2026-03-02T06:05:00.000Z' } } },
  ]);
  expect(screen.getAllByRole('link', { name: /^还没看/ })).toHaveLength(2);
});

test('a line that stands for more than one says how many, whatever it is of', async () => {
  const folded = (['message', 'progress', 'materialsSupplied'] as const).map((kind, at) =>
    notice({ id: kind, kind, audience: 'staff', count: 12 + at, seen: true }),
  );
  const server = fakeServer(signedInAs(resident), { inbox: () => page(folded) });
  renderWith(server, <Inbox shown={0} />);
  for (const title of ['还有 12 条新留言', '还有 13 条新的进展', '还补充了 14 次材料'])
    expect(await screen.findByText(title)).toBeInTheDocument();
});

const leave: HelpingView = {
  ...{ id: 'a'.repeat(22), scope: 'see', purpose: '帮我看进度', told: true, until: '2026-11-03' },
  ...{ name: '白凤山', caseId: null, number: null, givenAt: '2026-03-01T04:00:00.000Z' },
};

test('what is told in another’s stead says in whose, of them, and opens in their stead', async () => {
  freshDevice();
  helping.set(null);
  const gone: string[] = [];
  const go = async ({ url }: { url: string }) => ({ errMsg: String(gone.push(url)) });
  jest.spyOn(Taro, 'reLaunch').mockImplementation(go);
  jest.spyOn(Taro, 'navigateTo').mockImplementation(go);
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  let received = [leave];
  const told = notice({ seen: true, inStead: { helpingId: leave.id, name: leave.name } });
  const server = fakeServer(signedInAs(resident), {
    inbox: () => page([told]),
    helpings: () => ok({ given: [], received }),
  });
  const { container } = renderWith(server, <Inbox shown={0} />);
  const line = await screen.findByRole('link', { name: /替白凤山·法律咨询，白凤山的事项有了答复/ });
  expect(container.textContent).not.toContain('您');
  fireEvent.click(line);
  await waitFor(() => expect(gone).toHaveLength(1));
  expect(gone[0]).toBe('/own/pages/acting/index?caseId=4821370655');
  expect(helping.read()).toEqual(leave);
  // Taken back meanwhile: whom one helps still is shown, and nothing is opened.
  helping.set(null);
  received = [];
  fireEvent.click(line);
  await waitFor(() => expect(gone).toHaveLength(2));
  expect(gone[1]).toContain('own/pages/helped');
  expect(helping.read()).toBeNull();
});

test('that somebody was let in by a text stands among the rest, and leads to where they are put out', async () => {
  const went = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const at = ['2026-03-03T06:05:00.000Z', '2026-03-02T06:05:00.000Z', '2026-03-01T06:05:00.000Z'] as const;
  const server = fakeServer(signedInAs(resident), {
    inbox: () =>
      ok({
        notices: [notice({ at: at[0] }), notice({ id: 'n0', at: at[2], seen: true })],
        signIns: [{ id: `signIn.${at[1]}`, at: at[1], seen: false }],
        unseen: 2,
        next: null,
      }),
    seen: () => ok(undefined),
  });
  renderWith(server, <Inbox shown={0} />);
  const lines = await screen.findAllByRole('link');
  expect(lines.map(({ id }) => id)).toEqual(['notice-n1', `signIn.${at[1]}`, 'notice-n0']);
  expect(lines[1]).toHaveAccessibleName(/^还没看，有人用短信登录了您的账号/);
  fireEvent.click(lines[1] as HTMLElement);
  expect(went).toHaveBeenCalledWith({ url: '/own/pages/data/index?part=devices' });
});

test('when all is seen nothing is reported', async () => {
  const server = fakeServer(signedInAs(resident), { inbox: () => page([notice({ seen: true })]) });
  renderWith(server, <Inbox shown={0} />);
  await screen.findByText('有回音了');
  expect(server.asked.map(({ name }) => name)).toEqual(['inbox']);
  expect(screen.queryByRole('link', { name: /还没看/ })).toBeNull();
});

test.each([
  ['resident', '/pages/case/index?caseId=4821370655'],
  ['staff', '/staff/pages/case/index?caseId=4821370655&via=notice'],
] as const)('a notice to %s opens the case on their side', async (audience, url) => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const server = fakeServer(signedInAs(resident), { inbox: () => page([notice({ audience, seen: true })]) });
  renderWith(server, <Inbox shown={0} />);
  fireEvent.click(await screen.findByRole('link'));
  expect(navigateTo).toHaveBeenCalledWith({ url });
});

test('older notices come on request, none twice', async () => {
  const first = notice({ seen: true });
  const older = notice({ id: 'n0', kind: 'filed', seen: true });
  const server = fakeServer(signedInAs(resident), {
    inbox: ({ query }) => (query.cursor ? page([first, older]) : page([first], 'next-page')),
  });
  renderWith(server, <Inbox shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: '看更多' }));
  expect(await screen.findByText('已经收到')).toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: '看更多' })).toBeNull();
});

test('older notices that do not come leave the newer ones standing', async () => {
  const server = fakeServer(signedInAs(resident), {
    inbox: ({ query }) =>
      query.cursor ? phoneProblem('offline') : page([notice({ seen: true })], 'next-page'),
  });
  renderWith(server, <Inbox shown={0} />);
  fireEvent.click(await screen.findByRole('button', { name: '看更多' }));
  expect(await screen.findByText('后面的没有取到。')).toBeInTheDocument();
  expect(screen.getByText('有回音了')).toBeInTheDocument();
});

test('an empty inbox says so', async () => {
  const server = fakeServer(signedInAs(resident), { inbox: () => page([]) });
  renderWith(server, <Inbox shown={0} />);
  expect(await screen.findByText('还没有提醒')).toBeInTheDocument();
});

test('of many lines of one kind staff can tell which case each is, until when, and who has it by now', async () => {
  const waiting = caseRow({ dueAt: '2026-03-03T06:05:00.000Z' });
  const seenBy = (row: Parameters<typeof caseRow>[0]) =>
    notice({ kind: 'arrived', audience: 'staff', row: { ...waiting, ...row }, seen: true });
  const server = fakeServer(signedInAs(lawyer), {
    inbox: () =>
      page([
        { ...seenBy({}), id: 'n2' },
        {
          ...seenBy({
            holder: {
              at: 'person',
              name: '贺丽娟',
              organisationName: '法律服务中心',
              since: waiting.filedAt,
            },
          }),
          ...{ id: 'n3', at: '2026-03-01T06:05:00.000Z' },
        },
      ]),
    area: () =>
      ok({ area: { code: '150902000000', name: '集宁区', level: 'county', parent: null }, parts: [] }),
  });
  renderWith(server, <Inbox shown={0} />);
  const [first, second] = await screen.findAllByRole('link', { name: /新到的事项/ });
  await waitFor(() => expect(first).toHaveTextContent(/集宁区/));
  expect(first).toHaveTextContent(/Z-48213-70655-9/);
  expect(first).toHaveTextContent(/还剩|超期/);
  expect(second).toHaveTextContent(/贺丽娟在办/);
  // None of the resident's words, and nothing of it stays on the phone.
  expect(first).not.toHaveTextContent(waiting.title);
});

test('of what is a colleague’s by now staff read which it was and who has it, and never that it waits for them', async () => {
  const gone = notice({ kind: 'arrived', audience: 'staff', seen: true });
  const earlier = { ...gone, id: 'n2', at: '2026-03-01T06:04:00.000Z' };
  const inbox = () => page([{ ...gone, heldBy: '贺丽娟' }, earlier]);
  renderWith(fakeServer(signedInAs(lawyer), { inbox }), <Inbox shown={0} />);
  const [taken, elsewhere] = await screen.findAllByRole('link', { name: /新到的事项/ });
  expect(taken).toHaveTextContent('法律咨询 · Z-48213-70655-9 · 贺丽娟在办');
  expect(elsewhere).toHaveTextContent('法律咨询 · Z-48213-70655-9 · 转走了，或者要换身份看');
  for (const line of [taken, elsewhere]) expect(line).not.toHaveTextContent('请尽快处理');
});
