import { screen } from '@testing-library/react';
import type { OfficeRatings } from '../../../functions/contract/deeds/ratings';
import type { Me } from '../../../functions/contract/people/session';
import { RatingsLine } from '../../../src/features/inbox/RatingsLine';
import { freshDevice } from '../../support/front/device';
import { lawyer } from '../../support/front/cases';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../support/front/server';

beforeEach(() => freshDevice());

type Rating = OfficeRatings['ratings'][number];
const bad = (part: Partial<Rating>): Rating => ({
  ...{
    id: 'a',
    grade: 'unsatisfied',
    text: null,
    about: null,
    fixBy: '2026-09-20',
    isLate: false,
    answer: null,
  },
  ...part,
});

const serverWith = (ratings: Rating[], me: Me = lawyer) =>
  fakeServer(signedInAs(me), {
    deskQueue: () => ok({ rows: [], next: null }),
    inbox: () => ok({ notices: [], unseen: 0, next: null }),
    officeRatings: () => ok({ month: '2026-08', counts: [], ratings }),
  });

const head: Me = { ...lawyer, acting: { role: 'supervisor', organisationId: 'serviceCentre-150902000000' } };

test('whoever leads the office reads that bad ratings wait, and until when; those that were answered are no news', async () => {
  const ratings = [
    bad({}),
    bad({ id: 'b' }),
    bad({ id: 'c', grade: 'satisfied', fixBy: null }),
    bad({ id: 'd', answer: { at: '2026-09-02T04:00:00.000Z', text: '改了。' } }),
  ];
  renderWith(serverWith(ratings, head), <RatingsLine shown={0} />);
  await settled();
  expect(screen.getByText('2 条差评等着写明怎么改，最晚 2026年9月20日')).toBeInTheDocument();
});

test('among the notices it is a line of its own, which names no case', async () => {
  renderWith(serverWith([bad({ isLate: true })], head), <RatingsLine shown={0} />);
  await settled();
  expect(screen.getByText('1 条差评没有按时写明怎么改')).toBeInTheDocument();
});

test.each<[string, Me, Rating[]]>([
  ['nothing is to be put right', head, [bad({ grade: 'satisfied', fixBy: null })]],
  ['somebody does not lead the office', lawyer, [bad({})]],
])('there is no such line where %s', async (_, me, ratings) => {
  const server = serverWith(ratings, me);
  renderWith(server, <RatingsLine shown={0} />);
  await settled();
  expect(screen.queryByText(/差评/)).toBeNull();
  expect(server.asked.some(({ name }) => name === 'officeRatings')).toBe(me === head);
});
