import { fireEvent, screen, waitFor } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Cases } from '../../../src/features/cases/Cases';
import { phoneProblem } from '../../../src/services/server/answer';
import { lookAgain } from '../../../src/services/seal/vault';
import { caseRow, resident } from '../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Taro.clearStorageSync();
  lookAgain();
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
});
afterEach(() => jest.restoreAllMocks());

const ended: CaseRow['holder'] = { at: 'nobody', since: '2026-03-02T01:00:00.000Z' };

/** The cards of the list, by what each is called. */
const cards = () => screen.queryAllByRole('link', { name: /法律咨询/ }).map((card) => card.id);

test('my cases: those that wait for me, those that others have; what is over stands apart, and the counts are the lists', async () => {
  const navigateTo = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const mine: CaseRow['holder'] = { at: 'resident', since: ended.since };
  const server = fakeServer(signedInAs(resident), {
    myCases: () =>
      ok({
        rows: [caseRow(), caseRow({ id: '2', holder: mine }), caseRow({ id: '3', holder: ended })],
        ...{ next: null, unseen: 0 },
      }),
  });
  renderWith(server, <Cases shown={0} />);
  expect(await screen.findByRole('tab', { name: '在办 2' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByText('轮到您·1 件')).toBeInTheDocument();
  expect(screen.getByText('别人在办·1 件')).toBeInTheDocument();
  expect(cards()).toEqual(['case-2', 'case-4821370655']);
  fireEvent.click(screen.getAllByRole('link', { name: /法律咨询/ })[1] ?? document.body);
  expect(navigateTo).toHaveBeenCalledWith({ url: '/pages/case/index?caseId=4821370655' });

  fireEvent.click(screen.getByRole('tab', { name: '办完 1' }));
  expect(cards()).toEqual(['case-3']);
  fireEvent.click(screen.getByRole('tab', { name: '在办 2' }));
  expect(cards()).toEqual(['case-2', 'case-4821370655']);
});

test('a list that goes on names no count', async () => {
  const server = fakeServer(signedInAs(resident), {
    myCases: () => ok({ rows: [caseRow()], next: 'more', unseen: 0 }),
  });
  renderWith(server, <Cases shown={0} />);
  expect(await screen.findByRole('tab', { name: '在办' })).toBeInTheDocument();
});

test('a list that comes back into sight is read again, and keeps what it has when that fails', async () => {
  let isThere = true;
  const server = fakeServer(signedInAs(resident), {
    myCases: () => (isThere ? ok({ rows: [caseRow()], next: null, unseen: 0 }) : phoneProblem('offline')),
  });
  const { show } = renderWith(server, <Cases shown={0} />);
  await screen.findByRole('tab', { name: '在办 1' });
  isThere = false;
  show(<Cases shown={1} />);
  await waitFor(() => expect(server.asked).toHaveLength(2));
  expect(cards()).toEqual(['case-4821370655']);
});

test('who has filed nothing yet is told so, not shown a blank, and may begin from there', async () => {
  const server = fakeServer(signedInAs(resident), { myCases: () => ok({ rows: [], next: null, unseen: 0 }) });
  renderWith(server, <Cases shown={0} />);
  expect(await screen.findByText('还没有事项')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '说说您的事' })).toBeInTheDocument();
});
