import { screen } from '@testing-library/react';
import { Today } from '../../../src/features/queue/Today';
import { begin, drafts } from '../../../src/services/drafts/drafts';
import { WorkSheet } from '../../../src/staff/desk/work/WorkSheet';
import { lawyer } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';
import { fakeServer, renderWith, settled, signedInAs } from '../../support/front/server';
import { area, late, today } from '../../support/front/work';

beforeEach(() => {
  freshDevice();
  jest.useFakeTimers({ now: new Date('2026-03-02T06:00:00.000Z'), doNotFake: ['queueMicrotask'] });
});
afterEach(() => jest.useRealTimers());

/** Somebody has begun to answer a case, and to write a message in another. */
function begun(): void {
  const about = { who: lawyer.personId, kind: null, cameFrom: null, answers: { parts: { view: '可以。' } } };
  drafts.save(begin({ ...about, place: `${late.id}.answer` }));
  drafts.save(begin({ ...about, place: `${late.id}.message` }));
}

const server = () => fakeServer(signedInAs(lawyer), { area, today: () => today([late]) });

test.each([
  ['on the phone', <Today key="phone" me={lawyer} shown={0} />, 'list'],
  ['at the desk', <WorkSheet key="desk" me={lawyer} page="today" shown={0} />, 'navigation'],
] as const)(
  'an answer that was begun and not sent stands on Today, %s, and leads back to its case',
  async (_, page, role) => {
    begun();
    renderWith(server(), page);
    await settled();
    await settled();
    const there = screen.getByRole(role, { name: '写到一半的答复' });
    expect(there).toHaveTextContent(late.title);
    const links = [...there.querySelectorAll('a')];
    expect(links).toHaveLength(1);
    expect(links[0]?.getAttribute('href')).toContain(`caseId=${late.id}`);
  },
);

test('where nothing was begun nothing is said of it', async () => {
  renderWith(server(), <Today me={lawyer} shown={0} />);
  await settled();
  expect(screen.queryByRole('list', { name: '写到一半的答复' })).toBeNull();
});
