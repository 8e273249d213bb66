import type { EventWord } from '../../../functions/contract/deeds/actions';
import { versionOf } from '../../../src/content/case/steps/answerVersions';
import { partRows } from '../../../src/content/case/steps/answerParts';

const timeline = (...words: EventWord[]) => words.map((word, at) => ({ seq: at + 1, word }));
const versions = (...words: EventWord[]) => {
  const steps = timeline(...words);
  return steps.map((step) => {
    const version = versionOf(step, steps);
    return version && `${version.number} ${version.is}`;
  });
};

test.each<[EventWord[], (string | null)[]]>([
  [
    ['file', 'answer'],
    [null, null],
  ],
  [
    ['file', 'answer', 'correctAnswer'],
    [null, '1 corrected', '2 latest'],
  ],
  [
    ['answer', 'correctAnswer', 'message', 'correctAnswer'],
    ['1 corrected', '2 corrected', null, '3 latest'],
  ],
  [
    ['answer', 'takeBackAnswer', 'answer'],
    ['1 takenBack', null, null],
  ],
  [
    ['answer', 'followUp', 'answer', 'correctAnswer'],
    [null, null, '1 corrected', '2 latest'],
  ],
])('%j: every version is numbered, and says whether it stands', (words, said) => {
  expect(versions(...words)).toEqual(said);
});

test('an article is never shown without what it says, and parts that were left out are not there', () => {
  const rows = partRows({
    view: '可以去投诉。',
    articles: [{ law: '劳动合同法', article: 82, says: '每月付二倍工资' }],
    steps: ['带上记工本'],
    dates: [{ on: '2027-06-30', what: '申请仲裁' }],
  });
  expect(rows.map(({ label }) => label)).toEqual(['法律怎么说', '律师的看法', '您接下来做', '要记住的日子']);
  expect(rows[0]?.value).toBe('《劳动合同法》第 82 条：每月付二倍工资');
  expect(rows[3]?.value).toContain('2027年6月30日');
});
