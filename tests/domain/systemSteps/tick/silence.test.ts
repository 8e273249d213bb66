import type { CaseStatus } from '../../../../functions/contract/kinds';
import type { CaseKind } from '../../../../functions/contract/words';
import type { Mark } from '../../../../functions/domain/case/marks';
import { caseIn } from '../../caseIn';
import { placeOf } from '../../cast';
import { holder } from '../../../../functions/domain/case/holder';
import { punctual, told } from './sweeping';

const far = '2026-12-01T00:00:00.000Z';

type Row = [what: string, kind: CaseKind, status: CaseStatus, marks: Mark[], said: string[], to: CaseStatus];

const rows: Row[] = [
  [
    'papers not supplied as asked count as withdrawn (法律援助法 43), with warnings before',
    'legalAid',
    'materialsRequested',
    ['noticed'],
    [
      '2026-03-25 09:00 warn 7',
      '2026-03-29 09:00 warn 3',
      '2026-03-31 09:00 warn 1',
      '2026-04-01 23:59 lapse',
    ],
    'withdrawn',
  ],
  [
    'an answer that nobody asks further about closes the question after seven days, with warnings',
    'consultation',
    'answered',
    [],
    ['2026-03-06 09:00 warn 3', '2026-03-08 09:00 warn 1', '2026-03-09 23:59 settle'],
    'closed',
  ],
  [
    'an opinion not asked to be reviewed in thirty days settles it (信访工作条例 35)',
    'petition',
    'opinionGiven',
    ['appeal', 'ownRoute'],
    [
      '2026-03-25 09:00 warn 7',
      '2026-03-29 09:00 warn 3',
      '2026-03-31 09:00 warn 1',
      '2026-04-01 23:59 settle',
    ],
    'closed',
  ],
  [
    'what was answered without an opinion settles after seven days',
    'petition',
    'replied',
    [],
    ['2026-03-06 09:00 warn 3', '2026-03-08 09:00 warn 1', '2026-03-09 23:59 settle'],
    'closed',
  ],
  [
    'a review that nobody asks to be looked at again settles it (36)',
    'petition',
    'reviewGiven',
    ['appeal', 'ownRoute'],
    [
      '2026-03-25 09:00 warn 7',
      '2026-03-29 09:00 warn 3',
      '2026-03-31 09:00 warn 1',
      '2026-04-01 23:59 settle',
    ],
    'closed',
  ],
];

test.each(rows)('%s', (_, kind, status, marks, said, to) => {
  const moves = punctual(caseIn(kind, status, { marks }), far);
  expect(told(moves)).toEqual(said);
  const end = moves.at(-1);
  expect(end?.head).toMatchObject({ status: to, clocks: [] });
  expect(end?.event.by.standing).toBe('system');
  expect(end && holder(end.head)).toEqual({ at: 'nobody' });
});

test('what lapses is no longer to be done: its dates are cancelled, not missed', () => {
  const lapsed = punctual(caseIn('legalAid', 'materialsRequested', { marks: [] }), far).at(-1);
  expect(lapsed?.event.ended.map(({ key, state }) => [key, state])).toEqual([['aid.supply', 'cancelled']]);
});

describe('a mandate', () => {
  test('not answered in seven days goes back to the desk, and the agent with it', () => {
    const offered = caseIn('petition', 'mandateOffered', { marks: [] });
    const move = punctual(offered, '2026-03-09T16:00:00.000Z').find(
      ({ event }) => event.word === 'mandateUnanswered',
    );
    expect(move?.head).toMatchObject({ status: 'submitted', assignee: null, mandateUntil: null });
    expect(move && holder(move.head)).toEqual({ at: 'desk', organisation: placeOf.petition.desk });
  });

  const agreed = (status: CaseStatus) => {
    const [clock] = caseIn('petition', 'mandated', { marks: ['mandated'] }).clocks.filter(
      ({ key }) => key === 'petition.mandate',
    );
    if (!clock) throw new Error('no mandate runs');
    return caseIn('petition', status, { clocks: [clock], mandateUntil: '2026-08-29' });
  };

  test.each([
    ['mandated', 'submitted'],
    ['registered', 'registered'],
    ['handling', 'handling'],
    ['opinionGiven', 'opinionGiven'],
  ] as const)('that ends takes the agent off a petition in %s, which is %s then', (status, to) => {
    const ends = punctual(agreed(status), far).find(({ event }) => event.word === 'mandateEnds');
    expect(ends?.head).toMatchObject({ status: to, assignee: null, mandateUntil: null });
    expect(ends?.head.marks).not.toContain('mandated');
    expect(ends?.head.clocks.map(({ key }) => key)).not.toContain('petition.mandate');
  });
});
