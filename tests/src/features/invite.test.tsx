import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Invite } from '../../../src/features/invite/Invite';
import { dispatcher, lawyer } from '../../support/front/cases';
import { type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

const admin = { ...dispatcher, acting: { ...dispatcher.acting, role: 'admin' } as const };

test('an administrator is given a code to pass on, in their own organisation', async () => {
  const server = fakeServer(signedInAs(admin), {
    invite: () => ok({ code: 'A1B2-C3D4', expiresAt: '2026-03-09T01:00:00.000Z' }),
  });
  renderWith(server, <Invite />);
  await type('name', '苏和');
  fireEvent.click(screen.getByRole('radio', { name: '律师' }));
  fireEvent.click(screen.getByRole('button', { name: '生成邀请码' }));
  expect(await screen.findByText('A1B2-C3D4')).toBeInTheDocument();
  expect(screen.getByText('2026年3月9日 09:00')).toBeInTheDocument();
  expect(server.asked).toEqual([
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
  const server = fakeServer(signedInAs(admin), {});
  renderWith(server, <Invite />);
  fireEvent.click(screen.getByRole('button', { name: '生成邀请码' }));
  await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThan(1));
  expect(server.asked).toEqual([]);
});

test('nobody else is offered to invite', () => {
  renderWith(fakeServer(signedInAs(lawyer), {}), <Invite />);
  expect(screen.queryByRole('button')).toBeNull();
});
