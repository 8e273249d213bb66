import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Profile } from '../../../src/features/profile/Profile';
import { dispatcher, lawyer } from '../../support/front/cases';
import { fieldOf, type } from '../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../support/front/server';

const organisationId = 'serviceCentre-150902000000';
const profile = () => ok({ specialities: ['wages' as const], languages: ['zh' as const] });

test('a lawyer ticks fields and languages, and saves them', async () => {
  const server = fakeServer(signedInAs(lawyer), {
    profile,
    setProfile: ({ body }) => ok(body),
  });
  renderWith(server, <Profile me={lawyer} />);
  expect(await screen.findByRole('checkbox', { name: '拖欠工资' })).toHaveAttribute('aria-checked', 'true');
  fireEvent.click(screen.getByRole('checkbox', { name: '蒙古语' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '草场、耕地、林地' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '拖欠工资' }));
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText(/保存好了/)).toBeInTheDocument();
  expect(server.asked.at(-1)).toEqual({
    name: 'setProfile',
    request: {
      params: { organisationId, personId: lawyer.personId },
      body: { specialities: ['land'], languages: ['zh', 'mn'] },
    },
  });
});

test('the last language stays ticked', async () => {
  renderWith(fakeServer(signedInAs(lawyer), { profile }), <Profile me={lawyer} />);
  const mandarin = await screen.findByRole('checkbox', { name: '普通话' });
  fireEvent.click(mandarin);
  expect(mandarin).toHaveAttribute('aria-checked', 'true');
});

test('names of parties elsewhere are sent line by line, and are gone from the screen', async () => {
  const server = fakeServer(signedInAs(lawyer), { profile, declareMatters: () => ok({ count: 2 }) });
  renderWith(server, <Profile me={lawyer} />);
  fireEvent.click(await screen.findByRole('button', { name: '登记' }));
  expect(await screen.findByText(/至少写一个名字/)).toBeInTheDocument();
  await type('names', '集宁砖厂\n\n王建国 ');
  fireEvent.click(screen.getByRole('radio', { name: '我们当事人的对方' }));
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  expect(await screen.findByText('登记了 2 个名字。')).toBeInTheDocument();
  expect(server.asked.at(-1)?.request).toEqual({
    body: { side: 'otherSide', names: ['集宁砖厂', '王建国'] },
  });
  await waitFor(async () => expect((await fieldOf('names')).value).toBe(''));
});

test('those who carry no cases have nothing to fill in', () => {
  const server = fakeServer(signedInAs(dispatcher), {});
  renderWith(server, <Profile me={dispatcher} />);
  expect(screen.getByText(/不用填这个/)).toBeInTheDocument();
  expect(server.asked).toEqual([]);
});
