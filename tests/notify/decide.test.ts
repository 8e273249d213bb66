import { EventWord } from '../../functions/contract/deeds/actions';
import { noticesFor, type Notice } from '../../functions/notify/decide';
import * as cast from '../domain/cast';
import { happened, happenings } from './happenings';

const people = ['owner', 'handler', 'duty', 'newcomer', 'dispatcher', 'supervisor'];

/** An organisation by its name among the cast. */
const placeName = (organisationId: string): string =>
  Object.entries(cast).find(
    ([, one]) => 'organisationId' in one && one.organisationId === organisationId,
  )?.[0] ?? 'elsewhere';

function said({ to, kind }: Notice): string {
  if (to.at === 'person')
    return `${people.find((name) => cast.personId(name) === to.personId) ?? 'a stranger'} ${kind}`;
  return `${to.role}s@${placeName(to.organisationId)} ${kind}`;
}

test.each(happenings)('$what tells: $told', (row) => {
  expect(noticesFor(happened(row)).map(said).join(', ') || '-').toBe(row.told);
});

test('no word is left out', () => {
  expect(new Set(happenings.map(({ word }) => word))).toEqual(new Set(EventWord.options));
});
