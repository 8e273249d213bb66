import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Topic } from '../../../../../functions/contract/kinds/consultation';
import { AidMatter } from '../../../../../functions/contract/kinds/legalAid';
import { mattersIn, rules, topicsIn } from '../../../../../src/features/file/matter/suggest';
import { isHeldOut, labelledIn, type Labelled } from './split';

const all = labelledIn(readFileSync(join(__dirname, 'questions.txt'), 'utf8'));

// "说不准" is always there, so that a question which is nothing of the rest is never wrong: it does not count.
const ofTopics = all.filter(({ topic }) => topic !== 'other');
const ofMatters = all.filter(({ matter }) => matter !== undefined);

const share = (questions: readonly Labelled[], isRight: (one: Labelled) => boolean): number =>
  questions.filter(isRight).length / questions.length;

const hasTopic = ({ topic, question }: Labelled): boolean => topicsIn(question).some((one) => one === topic);
const hasMatter = ({ matter, question }: Labelled): boolean =>
  mattersIn(question).some((one) => one === matter);

beforeAll(() => rules.ask());

test('the set is large, says each thing once, and knows every topic and every matter', () => {
  expect(all.length).toBeGreaterThanOrEqual(600);
  expect(new Set(all.map(({ question }) => question)).size).toBe(all.length);
  expect([...new Set(all.map(({ topic }) => topic))].sort()).toEqual([...Topic.options].sort());
  const matters = new Set(ofMatters.map(({ matter }) => matter));
  expect([...matters].sort()).toEqual(AidMatter.exclude(['other']).options.sort());
  expect(ofTopics.filter(isHeldOut).length).toBeGreaterThan(100);
});

// Written down before the first rule: whoever turns a question over, or cuts the set another way, has to say so here.
test('the fifth that is measured is the one that was drawn', () => {
  const drawn = all
    .filter(isHeldOut)
    .map(({ topic, matter, question }) => [topic, matter, question].join('/'));
  expect(createHash('sha256').update(drawn.sort().join('\n')).digest('hex').slice(0, 16)).toBe(
    'fd6331aa6a3f8420',
  );
});

test('nine in ten of the questions that no rule was written for have their topic among three', () => {
  expect(share(ofTopics.filter(isHeldOut), hasTopic)).toBeGreaterThanOrEqual(0.9);
  expect(share(ofMatters.filter(isHeldOut), hasMatter)).toBeGreaterThanOrEqual(0.9);
});

test.each(['', '你好', '我想问个事，不知道归哪管', '  \n'])(
  'words that say nothing (%j) suggest nothing',
  (text) => {
    expect([topicsIn(text), mattersIn(text)]).toEqual([[], []]);
  },
);

test('three at most are offered, the likeliest first, and the same words suggest the same', () => {
  for (const { question } of all) {
    expect(topicsIn(question).length).toBeLessThanOrEqual(3);
    expect(topicsIn(question)).toEqual(topicsIn(question));
  }
  expect(topicsIn('我跟着一个装修队干活，欠我两万六工钱')[0]).toBe('wages');
  expect(mattersIn('我跟着一个装修队干活，欠我两万六工钱')[0]).toBe('labourPay');
});
