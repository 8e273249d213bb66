import { CaseAction } from '../../functions/contract/actions';
import { CaseStatus } from '../../functions/contract/kinds';

/** What a cell of a matrix says: from this status, this action leads there; null: refused. */
export type Cell = { from: CaseStatus; action: CaseAction; to: CaseStatus | null };

const words = (line: string): string[] => line.trim().split(/\s+/);

/**
 * Reads a matrix written by hand: a line of actions, then one line a status, with the status each action leads to.
 * `same` is the status of the line, `-` means refused; an action without a column is refused in every status.
 */
export function readMatrix(text: string): Cell[] {
  const [heading, ...lines] = text.trim().split('\n').map(words);
  const actions = (heading ?? []).map((word) => CaseAction.parse(word));
  return lines.flatMap(([first, ...cells]) => {
    const from = CaseStatus.parse(first);
    if (cells.length !== actions.length) throw new Error(`the line of ${from} has ${cells.length} cells`);
    const leads = (action: CaseAction): CaseStatus | null => {
      const cell = cells[actions.indexOf(action)] ?? '-';
      if (cell === '-') return null;
      return cell === 'same' ? from : CaseStatus.parse(cell);
    };
    return CaseAction.options.map((action) => ({ from, action, to: leads(action) }));
  });
}
