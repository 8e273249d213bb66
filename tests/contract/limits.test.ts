import { limits } from '../../functions/contract/limits';
import { Filing } from '../../functions/contract/kinds';
import { Command } from '../../functions/contract/deeds/actions';
import { petition } from './forms';

/** The bytes of a request. A character is four at most. */
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

test('the longest petition fits in a request', () => {
  const { form } = petition;
  const line = '🐑'.repeat(limits.line);
  const story = '🐑'.repeat(limits.story);
  const longest = {
    ...petition,
    form: {
      ...{ ...form, petitionerName: line, helper: line, address: line, speaker: line, respondent: line },
      ...{ request: story, facts: story },
      representatives: Array(limits.jointly).fill(line),
    },
  };
  expect(Filing.safeParse(longest).success).toBe(true);
  expect(bytes(longest)).toBeLessThan(limits.bodyBytes);
});

test('the longest answer, materials notice and opinion fit in a request', () => {
  const about = { version: 1, key: petition.key };
  const longest = [
    { ...about, action: 'answer', input: { text: '🐑'.repeat(limits.reply) } },
    {
      ...about,
      action: 'requestMaterials',
      input: {
        items: Array(limits.materials).fill('🐑'.repeat(limits.line)),
        text: '🐑'.repeat(limits.message),
      },
    },
    {
      ...about,
      action: 'giveOpinion',
      input: {
        ...{ outcome: 'explained', request: '🐑'.repeat(limits.message), facts: '🐑'.repeat(limits.reply) },
        ...{ opinion: '🐑'.repeat(limits.reply), basis: '🐑'.repeat(limits.line) },
      },
    },
  ];
  for (const command of longest) {
    expect(Command.safeParse(command).success).toBe(true);
    expect(bytes(command)).toBeLessThan(limits.bodyBytes);
  }
});
