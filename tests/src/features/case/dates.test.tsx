import { fireEvent, screen } from '@testing-library/react';
import type { CaseView } from '../../../../functions/contract/case/views';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, due, resident } from '../../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-06T02:00:00.000Z'));
});
afterEach(() => jest.restoreAllMocks());

function follow(found: Partial<CaseView>) {
  const server = fakeServer(signedInAs(resident), {
    getCase: () => ok({ ...caseView(), ...found }),
    area: () => phoneProblem('offline'),
  });
  renderWith(server, <Case caseId="4821370655" shown={0} />);
  return server;
}

const mine = (part: Parameters<typeof caseView>[0]) => caseView({ standing: 'owner', ...part });

test('the last day stands open, how it was counted is unfolded with its article', async () => {
  follow(mine({ dues: [due()] }));
  expect(await screen.findByText('3月9日（周一）')).toBeInTheDocument();
  expect(screen.getByText('还有 3 天')).toBeInTheDocument();
  expect(screen.queryByText(/次日起算/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '怎么算的' }));
  expect(screen.getByText('自 2026 年 3 月 2 日收到的次日起算 7 日')).toBeInTheDocument();
  expect(screen.getByText('依据：《法律援助法》第四十三条第一款')).toBeInTheDocument();
});

test('a date that reaches into an unpublished year, a setting and an extension say so; a plain one does not', async () => {
  const odd = due({ clock: 'odd', provisional: true, setting: true, extendedBy: 30 });
  follow(mine({ dues: [odd] }));
  expect(await screen.findByText(/暂定：放假安排还没公布/)).toBeInTheDocument();
  expect(screen.getByText('天数由当地定')).toBeInTheDocument();
  expect(screen.getByText('已延长 30 日')).toBeInTheDocument();
});

test('a plain date says nothing of settings or unpublished holidays', async () => {
  follow(mine({ dues: [due()] }));
  await screen.findByText('3月9日（周一）');
  expect(screen.queryByText(/暂定|天数由当地定|已延长/)).toBeNull();
});

test('a paused date is the former one, and says that the waiting is not counted', async () => {
  follow(mine({ dues: [due({ state: 'paused' })] }));
  expect(await screen.findByText('原定最晚')).toBeInTheDocument();
  expect(screen.getByText(/等了多久就往后顺延多久/)).toBeInTheDocument();
});

test.each([
  ['handler', true],
  ['owner', false],
] as const)('the office’s own target is shown to %s: %s', async (standing, isShown) => {
  follow(caseView({ standing, dues: [due()] }));
  await screen.findByText(isShown ? '2026年3月9日 24:00' : '3月9日（周一）');
  expect(screen.queryAllByText('单位内部目标：2026年3月6日 前办完')).toHaveLength(isShown ? 1 : 0);
});

test('a day that is the resident’s own is never called late', async () => {
  follow(mine({ dues: [due({ audience: 'resident', state: 'overdue' })] }));
  expect(await screen.findByText('已经过了这一天')).toBeInTheDocument();
  expect(screen.queryByText(/已超过期限/)).toBeNull();
});

test('dates that are over are folded away, each with how it ended', async () => {
  const { state: _, ...over } = due();
  const endedAt = '2026-03-06T01:00:00.000Z';
  const ended: CaseView['ended'] = [
    { ...over, clock: 'a', title: '审查', state: 'met', endedAt },
    { ...over, clock: 'b', title: '指派', state: 'missed', endedAt },
    { ...over, clock: 'c', title: '归档', state: 'cancelled', endedAt },
  ];
  follow({ ...mine({}), ended });
  fireEvent.click(await screen.findByRole('button', { name: '已经过去的期限（3 项）' }));
  for (const text of ['按时', '超期', '不再需要']) expect(screen.getByText(text)).toBeInTheDocument();
});

test('a limitation about to run out is urgent, and its day is named', async () => {
  follow(mine({ urgent: true, limitationOn: '2026-03-08' }));
  expect(await screen.findByText('紧急')).toBeInTheDocument();
  expect(screen.getByText('2026年3月8日')).toBeInTheDocument();
  expect(screen.getByText('最晚去起诉、仲裁或者复议')).toBeInTheDocument();
});

test('one name stands there: of whoever must act now, of an office where that has it', async () => {
  const holder = {
    at: 'person',
    name: '高飞',
    organisationName: '集宁区法律援助中心',
    since: '2026-03-02T01:00:00.000Z',
  } as const;
  follow(mine({ deskName: '集宁区法律援助中心', assigneeName: '高飞', holder }));
  expect(await screen.findByText('高飞')).toBeInTheDocument();
  expect(screen.getAllByText('集宁区法律援助中心')).toHaveLength(1);
  expect(screen.getByText('谁在办')).toBeInTheDocument();
});
