import { fireEvent, screen } from '@testing-library/react';
import { Members } from '../../../src/features/members/Members';
import { dispatcher, lawyer } from '../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const admin = { ...dispatcher, acting: { ...dispatcher.acting, role: 'admin' } as const };
const organisationId = 'serviceCentre-150902000000';
const personId = 'p2000000000000000000000000';
const staff = () => ok({ staff: [{ personId, name: '苏和', role: 'lawyer' as const }] });

test('an administrator ends a duty after being asked, and learns how many cases went back to the desk', async () => {
  const server = fakeServer(signedInAs(admin), { staff, endDuty: () => ok({ released: 3 }) });
  renderWith(server, <Members shown={1} />);
  fireEvent.click(await screen.findByRole('button', { name: '结束任职' }));
  expect(server.asked.map(({ name }) => name)).toEqual(['staff']);
  const asked = await screen.findAllByRole('button', { name: '结束任职' });
  fireEvent.click(asked.at(-1) ?? fail());
  expect(await screen.findByText(/3 件事项回到了窗口/)).toBeInTheDocument();
  expect(server.asked.find(({ name }) => name === 'endDuty')?.request).toEqual({
    params: { organisationId, personId },
    body: { role: 'lawyer' },
  });
});

test('a refusal is shown and the list stays', async () => {
  const server = fakeServer(signedInAs(admin), {
    staff,
    endDuty: () => ({
      ok: false,
      problem: { code: 'unknown_person', detail: '这个人可能已经调走了。', errors: [], instance: null },
    }),
  });
  renderWith(server, <Members shown={1} />);
  fireEvent.click(await screen.findByRole('button', { name: '结束任职' }));
  const asked = await screen.findAllByRole('button', { name: '结束任职' });
  fireEvent.click(asked.at(-1) ?? fail());
  expect(await screen.findByText('这个人可能已经调走了。')).toBeInTheDocument();
  expect(screen.getByText('苏和')).toBeInTheDocument();
});

test('a lawyer sees nothing of it', () => {
  const server = fakeServer(signedInAs(lawyer), {});
  renderWith(server, <Members shown={1} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(server.asked).toEqual([]);
});

function fail(): never {
  throw new Error('nothing to press');
}
