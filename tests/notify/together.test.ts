import type { Actor, Move } from '../../functions/domain/case/case';
import { act } from '../../functions/domain/deeds/act';
import { joinedBy } from '../../functions/domain/joining/join';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { noticesFor } from '../../functions/notify/decide';
import { caseIn, commandOn, key, morning, named } from '../domain/caseIn';
import * as cast from '../domain/cast';
import { done, streamed } from './streamed';

const { owner } = cast;
const [first, second] = [cast.resident('first'), cast.resident('second')];
const parties = [first.personId, second.personId];

const toResidents = (notices: ReturnType<typeof noticesFor>): string[] =>
  notices
    .flatMap(({ to, audience, kind }) =>
      to.at === 'person' && audience === 'resident' ? [`${to.personId} ${kind}`] : [],
    )
    .sort();

const told = (move: Move) => toResidents(noticesFor(streamed(move)));
const all = (kind: string, ...people: Actor[]) => people.map(({ personId }) => `${personId} ${kind}`).sort();

test('what whoever filed it is told, each who joined is told as well', () => {
  const head = caseIn('petition', 'submitted', { parties });
  expect(toResidents(noticesFor(done(head, cast.castOf('petition').supervisor, 'register')))).toEqual(
    all('progress', owner, first, second),
  );
});

test('of what one of them did the others are told, and they themselves are not', () => {
  const head = caseIn('petition', 'submitted', { parties });
  const said = act(head, first, commandOn(head, 'message'), morning, named);
  expect(told(said)).toEqual(all('message', owner, second));
});

test('who came is told to those who were there, who left to those who are left', () => {
  const head = caseIn('petition', 'submitted', { parties: [first.personId] });
  const given = { name: '乌力吉', phone: '13947400001' };
  const joined = joinedBy(head, { personId: second.personId, given, key }, morning, publishedSettings);
  expect(told(joined)).toEqual(all('progress', owner, first));
  const left = act(joined.head, owner, commandOn(joined.head, 'leave'), morning, named);
  expect(left.head.ownerId).toBe(first.personId);
  expect(told(left)).toEqual(all('progress', first, second));
});
