import fc from 'fast-check';
import type { CaseHead } from '../../functions/domain/case';
import { holder } from '../../functions/domain/holder';
import { noticesFor, type Notice } from '../../functions/notify/decide';
import type { StreamedEvent } from '../../functions/store/ports';
import { walks } from '../domain/walk';
import { streamed } from './streamed';

const always = (rule: (event: StreamedEvent, notices: Notice[], before: CaseHead | null) => void) =>
  fc.assert(
    fc.property(walks, ({ moves }) => {
      for (const move of moves) rule(streamed(move), noticesFor(streamed(move)), move.before);
    }),
    { numRuns: 250, seed: 20260302 },
  );

/** Whether a notice reaches someone: a person, or the dispatchers of a desk. */
const reaches = (notices: Notice[], wanted: Notice['to']) =>
  notices.some((notice) => JSON.stringify(notice.to) === JSON.stringify(wanted));

function whoHolds(head: StreamedEvent['about'], status: CaseHead['status']): Notice['to'] | null {
  const held = holder({ ...head, status });
  if (held.at === 'person') return { at: 'person', personId: held.person.personId };
  if (held.at === 'resident') return { at: 'person', personId: head.ownerId };
  if (held.at === 'nobody') return null;
  return { at: 'desk', organisationId: held.organisation.organisationId, role: 'dispatcher' };
}

test('whoever comes to hold a case is told, unless they brought it about', () => {
  always(({ event, about }, notices, before) => {
    const now = whoHolds(about, event.to);
    const was = before && whoHolds(before, before.status);
    const own = now?.at === 'person' && now.personId === event.by.personId;
    if (now && !own && JSON.stringify(now) !== JSON.stringify(was)) expect(reaches(notices, now)).toBe(true);
  });
});

test('nobody is told of what they did, but for the receipt of a filing', () => {
  always(({ event }, notices) => {
    for (const { to: told, except, kind } of notices.filter((notice) => notice.kind !== 'filed')) {
      if (told.at === 'person') expect(told.personId).not.toBe(event.by.personId);
      if (event.by.personId)
        expect([kind, except]).toEqual([kind, expect.arrayContaining([event.by.personId])]);
    }
  });
});

test('the resident is told as a resident, and never as staff of the desk', () => {
  always(({ about }, notices) => {
    for (const { to: told, except, audience } of notices) {
      const isOwner = told.at === 'person' && told.personId === about.ownerId;
      expect(audience).toBe(isOwner ? 'resident' : 'staff');
      if (audience === 'staff') expect(except).toContain(about.ownerId);
    }
  });
});
