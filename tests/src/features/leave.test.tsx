import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Leave } from '../../../src/features/leave/Leave';
import { caseRow, dispatcher, lawyer } from '../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const organisationId = lawyer.acting.organisationId;
const other = 'p2000000000000000000000000';
const leave = {
  ...{ id: '2026-08-05-0123456789abcdef', role: 'lawyer' as const, personId: other, name: '苏和' },
  ...{ deputyId: lawyer.personId, deputyName: '高飞', from: '2026-08-05', until: '2026-08-07' },
  ...{ state: 'now' as const, endedAt: null, mine: 'deputy' as const, mayEnd: true },
};
const me = { personId: lawyer.personId, name: '高飞', role: 'lawyer' as const };
const colleague = { personId: other, name: '苏和', role: 'lawyer' as const };

test('whoever stands in reads for whom and until when, finds what is in hand, and ends it after being asked', async () => {
  const server = fakeServer(signedInAs(lawyer), {
    leaves: () => ok({ leaves: [leave], people: [me], deputies: [me, colleague] }),
    deputyQueue: () => ok({ rows: [caseRow({ id: '4821370655' })], next: null }),
    endLeave: () => ok(undefined),
  });
  renderWith(server, <Leave me={lawyer} shown={0} />);
  expect(await screen.findByRole('heading', { name: '您正在替苏和代班' })).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: /法律咨询/ })).toHaveAttribute(
    'href',
    '/staff/pages/case/index?caseId=4821370655',
  );
  fireEvent.click(screen.getByRole('button', { name: '结束苏和的请假？' }));
  expect(server.asked.map(({ name }) => name)).not.toContain('endLeave');
  fireEvent.click(await screen.findByRole('button', { name: '现在结束' }));
  expect(await screen.findByText('结束了，从现在起不再代班。')).toBeInTheDocument();
  expect(server.asked.find(({ name }) => name === 'endLeave')?.request).toEqual({
    params: { organisationId, leaveId: leave.id },
    body: {},
  });
});

test('a leave of one’s own needs who stands in, is sent once, and a refusal is shown as it was said', async () => {
  const server = fakeServer(signedInAs(lawyer), {
    leaves: () => ok({ leaves: [], people: [me], deputies: [me, colleague] }),
    takeLeave: () => ({
      ok: false,
      problem: { code: 'deputy_away', detail: '请换一位同事。', errors: [], instance: 'r1' },
    }),
  });
  renderWith(server, <Leave me={lawyer} shown={0} />);
  expect(await screen.findByText('现在没有人请假。')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '请假，请他代班' }));
  expect(await screen.findByText(/请选好谁代班/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: /谁来代班/ }));
  const choices = await screen.findAllByRole('radio');
  expect(choices.map(({ textContent }) => textContent)).toEqual(['苏和']);
  fireEvent.click(choices[0] ?? fail());
  fireEvent.click(screen.getByRole('button', { name: '请假，请他代班' }));
  expect(await screen.findByText('请换一位同事。')).toBeInTheDocument();
  expect(server.asked.find(({ name }) => name === 'takeLeave')?.request).toMatchObject({
    body: { personId: lawyer.personId, role: 'lawyer', deputyId: other },
  });
});

test('who may say it for nobody is shown who is away, and no form', async () => {
  const server = fakeServer(signedInAs(dispatcher), {
    leaves: () => ok({ leaves: [{ ...leave, mine: null, mayEnd: false }], people: [], deputies: [] }),
  });
  renderWith(server, <Leave me={dispatcher} shown={0} />);
  expect(await screen.findByText(/苏和.*8月5日.*到.*8月7日.*不在/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('button', { name: '请假，请他代班' })).toBeNull());
  expect(screen.queryByRole('button', { name: '结束苏和的请假？' })).toBeNull();
});
