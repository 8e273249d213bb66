import fc from 'fast-check';
import { title } from '../../../functions/domain/filing/title';
import { filings } from '../caseIn';

const titleOf = (question: string): string =>
  title({ kind: 'consultation', form: { ...filings.consultation.form, question } });

test('the title is what the resident wrote first: the question, the facts, the request', () => {
  expect(title(filings.consultation)).toBe(filings.consultation.form.question);
  expect(title(filings.legalAid)).toBe(filings.legalAid.form.facts);
  expect(title(filings.petition)).toBe(filings.petition.form.request);
});

test.each([
  ['forty characters stand as they are', '问'.repeat(40), '问'.repeat(40)],
  ['forty-one are cut to thirty-nine and a mark', '问'.repeat(41), `${'问'.repeat(39)}…`],
  ['a rare character counts as one and is never halved', '𠮷'.repeat(41), `${'𠮷'.repeat(39)}…`],
  ['so does an emoji', '🐑'.repeat(41), `${'🐑'.repeat(39)}…`],
  ['forty emoji stand as they are', '🐑'.repeat(40), '🐑'.repeat(40)],
  ['lines and wide spaces become one space', '  工钱\r\n\n拖欠　 三个月\t', '工钱 拖欠 三个月'],
])('%s', (_, question, expected) => {
  expect(titleOf(question)).toBe(expected);
});

test('a title is one line of at most forty whole characters, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (question) => {
      const line = titleOf(question);
      expect([...line].length).toBeLessThanOrEqual(40);
      expect(line).not.toMatch(/\p{Cs}|[\r\n]/u);
      expect(question.replace(/\s+/g, ' ').trim().startsWith(line.replace(/…$/, ''))).toBe(true);
    }),
  );
});
