import type { Answers } from '../../contract/kinds';
import { readFrom } from '../kinds';

const longest = 40;

/** What stands in lists in place of the title once the text is erased. */
export const erasedTitle = '内容已按期删除';

/** One line that tells a case from another in a list: the beginning of what the resident wrote, by whole characters. */
export function title(answers: Answers): string {
  const story = readFrom(answers, (particulars, form) => particulars.story(form));
  const line = [...story.replace(/\s+/g, ' ').trim()];
  return line.length <= longest ? line.join('') : `${line.slice(0, longest - 1).join('')}…`;
}
