import { filed } from './filed';

const owed = '老板说的误工费、工资一分没给，拖欠三个月工资了';

test.each([
  ['traffic', 'bodilyHarm'],
  ['consumer', null],
  ['family', null],
] as const)('under %s 工资 in the words is about that, and no pay that is owed', (topic, aid) => {
  const { help } = filed({ topic, question: owed });
  expect(help.cards.map(({ card }) => card)).not.toContain('wages');
  expect(help.aid?.matter ?? null).toBe(aid);
});

test.each(['labour', 'lending', 'contract', 'courts', 'other', undefined] as const)(
  'under %s the words are believed',
  (topic) => {
    const { help } = filed({ ...(topic && { topic }), question: owed });
    expect(help.cards.map(({ card }) => card)).toContain('wages');
    expect(help.aid?.matter).toBe('labourPay');
  },
);

test('whoever taps that pay is owed is believed under every topic', () => {
  const { help } = filed({ topic: 'traffic', question: owed, circumstances: { atWork: 'wages' } });
  expect(help.cards.map(({ card }) => card)).toContain('wages');
});
