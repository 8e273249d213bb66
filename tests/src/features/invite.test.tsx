import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Invite } from '../../../src/features/invite/Invite';
import { dispatcher, lawyer } from '../../support/front/cases';
import { type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

const id = 'f'.repeat(64);
const open = (invitations: object[] = []) => ({ invitations: () => ok({ invitations }) as never });
const admin = { ...dispatcher, acting: { ...dispatcher.acting, role: 'admin' } as const };

test('an administrator is given a code to pass on, in their own organisation', async () => {
  const server = fakeServer(signedInAs(admin), {
    ...open(),
    invite: () => ok({ code: 'A1B2-C3D4', expiresAt: '2026-03-09T01:00:00.000Z' }),
  });
  renderWith(server, <Invite />);
  await type('name', '苏和');
  fireEvent.click(screen.getByRole('radio', { name: '律师' }));
  fireEvent.click(screen.getByRole('button', { name: '生成邀请码' }));
  expect(await screen.findByText('A1B2-C3D4')).toBeInTheDocument();
  expect(screen.getByText('2026年3月9日 09:00')).toBeInTheDocument();
  expect(server.asked.filter(({ name }) => name === 'invite')).toEqual([
    {
      name: 'invite',
      request: {
        params: { organisationId: 'serviceCentre-150902000000' },
        body: { role: 'lawyer', name: '苏和' },
      },
    },
  ]);
});

test('a name and a role are needed', async () => {
  const server = fakeServer(signedInAs(admin), open());
  renderWith(server, <Invite />);
  fireEvent.click(screen.getByRole('button', { name: '生成邀请码' }));
  await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThan(1));
  expect(server.asked.map(({ name }) => name)).toEqual(['invitations']);
});

test('nobody else is offered to invite', () => {
  renderWith(fakeServer(signedInAs(lawyer), {}), <Invite />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('codes that are out are listed, and taken back with a tap', async () => {
  const one = { id, role: 'lawyer', name: '苏和', byName: '斯琴', expiresAt: '2026-03-09T01:00:00.000Z' };
  let left = [one];
  const server = fakeServer(signedInAs(admin), {
    invitations: () => ok({ invitations: left }) as never,
    revokeInvitation: () => {
      left = [];
      return ok(undefined);
    },
  });
  renderWith(server, <Invite />);
  expect(await screen.findByText(/律师，斯琴发的，2026年3月9日 09:00以前有效/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '收回给苏和的邀请码' }));
  expect(await screen.findByText('没有等着用的邀请码。')).toBeInTheDocument();
  expect(screen.getByText('已经收回，这个邀请码不能再用了。')).toBeInTheDocument();
  const { request } = server.asked.find(({ name }) => name === 'revokeInvitation') ?? {};
  expect(request).toEqual({ params: { organisationId: 'serviceCentre-150902000000', invitationId: id } });
});
