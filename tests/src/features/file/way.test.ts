import {
  afterChange,
  backOf,
  nextOf,
  progressOf,
  review,
  standingAt,
  type Stage,
} from '../../../../src/features/file/conversation/way';

/** Which questions are asked, by the bits of a number: every way there is through six questions. */
type Written = number;
const bit = (at: number) => (written: Written) => (written & (1 << at)) !== 0;

const stages: readonly Stage<Written>[] = [
  { id: 'words', isAsked: () => true },
  { id: 'urgent', isWarning: true, isAsked: bit(0) },
  { id: 'five', isAsked: bit(1) },
  { id: 'urgentByTaps', isWarning: true, isAsked: bit(2) },
  { id: 'place', isAsked: bit(3) },
  { id: 'phone', isAsked: () => false },
];
const every = Array.from({ length: 16 }, (_, written) => written);

function wayFrom(written: Written): string[] {
  const way = ['words'];
  for (let at = 'words'; at !== review;) {
    at = nextOf(stages, written, at);
    way.push(at);
  }
  return way;
}

test.each(every)(
  'ways of %i: each asked question once, in order, then the last reading; back is the way itself',
  (written) => {
    const way = wayFrom(written);
    const asked = stages.filter(({ isAsked }) => isAsked(written)).map(({ id }) => id);
    expect(way).toEqual([...asked, review]);
    for (const [at, id] of way.entries()) expect(backOf(stages, written, id)).toBe(way[at - 1]);
  },
);

test.each(every)('parts of %i: they go up one by one to the last, and a warning is none', (written) => {
  const counted = wayFrom(written).filter((id) => !id.startsWith('urgent'));
  const parts = counted.map((id) => progressOf(stages, written, id));
  expect(parts).toEqual(counted.map((_, at) => ({ part: at + 1, of: counted.length })));
});

test('a change goes back to the last reading, unless something has to be seen because of it', () => {
  expect(afterChange(stages, 0b1010, 'phone')).toBe(review);
  expect(afterChange(stages, 0b1110, 'five')).toBe('urgentByTaps');
  expect(afterChange(stages, 0b0100, 'urgentByTaps')).toBe(review);
});

test('a draft stands where it stood; where that is gone or seen, at what comes next', () => {
  expect(standingAt(stages, 0, null)).toBe('words');
  expect(standingAt(stages, 0, 'gone')).toBe('words');
  expect(standingAt(stages, 0b1000, 'urgent')).toBe('place');
  expect(standingAt(stages, 0b0001, 'urgent')).toBe('urgent');
  expect(standingAt(stages, 0, 'phone')).toBe('phone');
  expect(standingAt(stages, 0, review)).toBe(review);
});
