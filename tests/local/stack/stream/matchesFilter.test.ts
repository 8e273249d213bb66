import { messageFilter } from '../../../../functions/entries/message';
import { notifyFilter } from '../../../../functions/entries/notify';
import { matchesFilter } from '../../../../functions/local/stack/stream/matchesFilter';

/** A record of the table's stream with an item of a sort. */
const record = (eventName: string, et?: string) => ({
  eventName,
  dynamodb: {
    SequenceNumber: '1',
    NewImage: { pk: { S: 'CASE#1' }, ...(et === undefined ? {} : { et: { S: et } }) },
  },
});

const oneOf = matchesFilter([
  { eventName: ['INSERT', 'MODIFY'], dynamodb: { NewImage: { et: { S: ['event', 'code'] } } } },
]);

describe('a filter pattern, as Lambda reads it', () => {
  test.each([
    ['INSERT', 'event', true],
    ['MODIFY', 'event', true],
    ['INSERT', 'code', true],
    ['REMOVE', 'event', false],
    ['INSERT', 'push', false],
    ['INSERT', 'EVENT', false],
    ['INSERT', 'events', false],
  ])('any of a list, and all that stands beside each other: %s of %s is %s', (eventName, et, isKept) => {
    expect(oneOf(record(eventName, et))).toBe(isKept);
  });

  test('what is not there matches nothing', () => {
    expect(oneOf(record('INSERT'))).toBe(false);
    expect(oneOf({ eventName: 'INSERT' })).toBe(false);
    expect(oneOf({ eventName: 'INSERT', dynamodb: { NewImage: null } })).toBe(false);
    expect(oneOf({ eventName: 'REMOVE', dynamodb: { OldImage: { et: { S: 'event' } } } })).toBe(false);
    expect(matchesFilter([{ toString: ['x'] }])(record('INSERT'))).toBe(false);
  });

  test('a value of another type is another value', () => {
    const numbered = { eventName: 'INSERT', dynamodb: { NewImage: { et: { N: 'event' } } } };
    expect(oneOf(numbered)).toBe(false);
    expect(oneOf({ eventName: 'INSERT', dynamodb: { NewImage: { et: { S: ['event'] } } } })).toBe(false);
  });

  test('one of several patterns is enough, and no pattern lets nothing through', () => {
    const either = matchesFilter([{ eventName: ['REMOVE'] }, { eventName: ['INSERT'] }]);
    expect(['INSERT', 'MODIFY', 'REMOVE'].map((name) => either(record(name)))).toEqual([true, false, true]);
    expect(matchesFilter([])(record('INSERT'))).toBe(false);
  });

  test.each([
    { eventName: [{ prefix: 'INS' }] },
    { eventName: [{ exists: false }] },
    { eventName: ['INSERT', null] },
    { eventName: [] },
    { eventName: 'INSERT' },
    { dynamodb: { NewImage: { n: { N: [{ numeric: ['>', 1] }] } } } },
  ])('a form that it does not know is refused: %j', (pattern) => {
    expect(() => matchesFilter([pattern])).toThrow();
  });
});

describe('the filters of what is deployed', () => {
  const reach = (filter: readonly unknown[]) =>
    ['event', 'push', 'code', 'case'].map((et) =>
      ['INSERT', 'MODIFY', 'REMOVE'].filter((name) => matchesFilter(filter)(record(name, et))),
    );

  test('bring new events and what WeChat told to inboxes', () => {
    expect(reach(notifyFilter)).toEqual([['INSERT'], ['INSERT'], [], []]);
  });

  test('bring new events and codes that are to be drawn to messages', () => {
    expect(reach(messageFilter)).toEqual([['INSERT'], [], ['INSERT', 'MODIFY'], []]);
  });
});
