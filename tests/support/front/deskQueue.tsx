import { act, fireEvent } from '@testing-library/react';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { Me } from '../../../functions/contract/people/session';
import { WorkSheet } from '../../../src/staff/desk/work/WorkSheet';
import { dispatcher } from './cases';
import { fakeServer, ok, renderWith, settled, signedInAs, type Answers } from './server';
import { area, dueToday, late, later } from './work';

export const count = { all: 3, overdue: 1, fresh: 2 };
export const proposed = {
  personId: 'p5000000000000000000000000',
  name: '贺丽娟',
  organisationName: '集宁区公共法律服务中心',
  why: '今天值班，手上 4 件',
  onDuty: true,
};

/** The queue of Jining, with the keyboard on its page. */
export async function queue(
  answers: Answers = {},
  me: Me = dispatcher,
  rows: CaseRow[] = [late, dueToday, later],
) {
  const server = fakeServer(signedInAs(me), {
    area,
    deskQueue: () => ok({ rows, next: null, count }),
    candidates: () => ok({ candidates: [proposed] }),
    ...answers,
  });
  const shown = renderWith(server, <WorkSheet me={me} page="queue" shown={0} />);
  await settled();
  await settled();
  return { server, asked: () => server.asked.map(({ name }) => name), ...shown };
}

export const here = () => document.querySelector('tr[aria-current]')?.querySelector('a')?.textContent;
export const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.querySelector('a')?.textContent);
export const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
/** The keyboard rests, and what that asks for comes. */
export const rest = () => act(async () => void (await jest.advanceTimersByTimeAsync(500)));
