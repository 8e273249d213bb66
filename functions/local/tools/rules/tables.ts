import { CaseAction, EventWord } from '../../../contract/deeds/actions';
import { CaseKind, Standing } from '../../../contract/words';
import { asksOnceMore, eventRule } from '../../../domain/deeds';
import { standingsFor } from '../../../domain/deeds/may';
import { groupsInOrder, type ToldLine } from '../../../domain/deliveries/whoIsTold';
import { lifecycles } from '../../../domain/kinds/lifecycles';
import { sights } from '../../../domain/standing/reader';

const padded = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd();

/** Rows of cells as columns that stand under each other. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => padded(row, widths)).join('\n');
}

/** `yes`, or the kinds in which it is so where they differ. */
function cell(action: CaseAction, standing: Standing): string {
  const kinds = CaseKind.options.filter((kind) => standingsFor(lifecycles[kind], action).includes(standing));
  if (kinds.length === 0) return '-';
  return kinds.length === CaseKind.options.length ? 'yes' : kinds.join(',');
}

/** Who may do what, by what they are to the case: a line for each thing that may be done, a column for each standing. */
export const permissionTable = (): string =>
  columns([
    ['', ...Standing.options],
    ...(['outline', 'read'] as const).map((sight) => [
      sight,
      ...Standing.options.map((standing) => (sights[sight].includes(standing) ? 'yes' : '-')),
    ]),
    ...CaseAction.options.map((action) => [
      action,
      ...Standing.options.map((standing) => cell(action, standing)),
    ]),
  ]);

const told = (line: ToldLine): string => {
  const groups = groupsInOrder.flatMap((group) => (line[group] ? [`${group}=${line[group]}`] : []));
  return [...(line.when ? [`if ${line.when}:`] : []), ...groups].join(' ');
};

/** Who is told what of each step, the nearest first; where several lines hold, the first that names somebody counts. */
export const toldTable = (): string =>
  columns(
    EventWord.options.map((word) => {
      const lines = [eventRule(word).tells].flat();
      return [word, lines.map(told).join(' | ') || '-'];
    }),
  );

/** What each action gives a receipt for, which are asked once more, and which are acknowledged. */
export const finalActions = (): string =>
  CaseAction.options
    .filter((action) => CaseKind.options.some((kind) => asksOnceMore(action, kind)))
    .join(' ');
