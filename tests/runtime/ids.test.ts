import { PersonId } from '../../functions/contract/ids';
import { newInvitationCode, newPersonId, newSecret, newSessionId } from '../../functions/runtime/ids';

const many = <T>(make: () => T): T[] => Array.from({ length: 2000 }, make);

test('ids of people have the shape of the contract', () => {
  for (const id of many(newPersonId)) expect(PersonId.parse(id)).toBe(id);
});

test.each([
  ['people', newPersonId],
  ['sessions', newSessionId],
  ['secrets', newSecret],
  ['invitations', newInvitationCode],
])('no two %s are the same', (_, make) => {
  expect(new Set(many(make)).size).toBe(2000);
});

test('every letter of the alphabets is thrown', () => {
  expect(new Set(many(newPersonId).join(''))).toHaveProperty('size', 36);
  expect(new Set(many(newInvitationCode).join(''))).toHaveProperty('size', 33);
});

test('a part of a refresh token holds no dot', () => {
  for (const part of [...many(newSessionId), ...many(newSecret)]) expect(part).toMatch(/^[\w-]{22,}$/);
});
