import { CaseAction } from '../../functions/contract/deeds/actions';
import { CaseStatus } from '../../functions/contract/kinds';

/** What a matrix says of one action in one status: where it may lead; nowhere: refused. */
export type Cell = { from: CaseStatus; action: CaseAction; to: readonly CaseStatus[] };

const words = (line: string): string[] => line.trim().split(/\s+/).filter(Boolean);

/** `take:assigned`, `sendBack:returned|disputed`; `same` is the status of the line, `nowhere` that it is not open there after all. */
function readWord(word: string, from: CaseStatus): [CaseAction, CaseStatus[]] {
  const [action, to = ''] = word.split(':');
  const targets = (to === 'nowhere' ? [] : to.split('|')).map((one) =>
    one === 'same' ? from : CaseStatus.parse(one),
  );
  return [CaseAction.parse(action), targets];
}

/**
 * Reads a matrix written by hand: a line for each status, with every action that is open in it and where that leads.
 * The line `always` is what holds in every status, the line `open` in those marked with `+` as well; what is not
 * written is refused.
 */
export function readMatrix(text: string): Cell[] {
  // A line that is indented further goes on with the one before it.
  const lines = text
    .trim()
    .replace(/\n {6,}/g, ' ')
    .split('\n')
    .map(words);
  const said = (heading: string) => lines.find(([first]) => first === heading)?.slice(1) ?? [];
  const always = said('always');
  const everywhere = said('open');
  return lines
    .filter(([first]) => first !== 'open' && first !== 'always')
    .flatMap(([mark, first, ...own]) => {
      const from = CaseStatus.parse(first);
      const leads = new Map(
        [...always, ...(mark === '+' ? everywhere : []), ...own].map((word) => readWord(word, from)),
      );
      return CaseAction.options.map((action) => ({ from, action, to: leads.get(action) ?? [] }));
    });
}
