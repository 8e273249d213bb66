import { useEffect, useRef } from 'react';
import type { AreaCode, CaseId } from '../../../../functions/contract/ids';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { classes } from '../../../components/base/classes';
import { Icon } from '../../../components/base/Icon';
import { giveWords, workWords as words } from '../../../content/staff/desk';
import { whoWhere, workLine } from '../../../content/staff/workLine';
import { Way } from '../Way';
import { caseLink } from '../../../services/work/caseLink';
import { PickBox } from './PickBox';
import type { WorkView } from '../../../services/work/views';

type TableProps = {
  rows: readonly CaseRow[];
  view: WorkView;
  here: CaseId | undefined;
  beside: CaseId | undefined;
  shown: number;
  now: number;
  placeName: (area: AreaCode) => string;
  onHere: (row: CaseId) => void;
  /** Which are picked, where several can be given at once. */
  picking: Picking | null;
};

export type Picking = {
  picked: readonly CaseId[];
  onPick: (rows: readonly CaseId[]) => void;
  /** Why one could not be given. */
  refused: ReadonlyMap<CaseId, string>;
};

/** Cases as rows: the date first, then what it is and whose, its kind, how far it is. */
export function Table({ rows, view, here, beside, shown, now, placeName, onHere, picking }: TableProps) {
  return (
    <table className="table">
      <colgroup>
        {picking && <col className="table-box" />}
        <col className="table-when" />
        <col />
        <col className="table-kind" />
        <col className="table-step" />
      </colgroup>
      <thead>
        <tr>
          {picking && (
            <th>
              <PickBox
                isOn={rows.length > 0 && picking.picked.length === rows.length}
                label={giveWords.pickAll}
                onPick={() =>
                  picking.onPick(picking.picked.length === rows.length ? [] : rows.map(({ id }) => id))
                }
              />
            </th>
          )}
          <th>{words.columns.when}</th>
          <th>{words.columns.what}</th>
          <th>{words.columns.kind}</th>
          <th>{words.columns.step}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line
            key={row.id}
            row={row}
            view={view}
            now={now}
            place={placeName(row.areaCode)}
            isHere={row.id === here}
            isBeside={row.id === beside}
            shown={shown}
            onHere={() => onHere(row.id)}
            picking={picking}
          />
        ))}
      </tbody>
    </table>
  );
}

/** With one more picked, or without it. */
export const toggled = (picked: readonly CaseId[], id: CaseId): readonly CaseId[] =>
  picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id];

type LineProps = {
  row: CaseRow;
  view: WorkView;
  now: number;
  place: string;
  isHere: boolean;
  isBeside: boolean;
  shown: number;
  onHere: () => void;
  picking: Picking | null;
};

function Line({ row, view, now, place, isHere, isBeside, shown, onHere, picking }: LineProps) {
  const { when, flag, title, kind, step, number } = workLine(row, now);
  const isPicked = picking?.picked.includes(row.id) === true;
  const refused = picking?.refused.get(row.id);
  const line = useRef<HTMLTableRowElement>(null);
  // What the keyboard stands on is in sight, and Enter opens it by itself.
  useEffect(() => {
    if (!isHere) return;
    line.current?.scrollIntoView?.({ block: 'nearest' });
    line.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [isHere, shown]);
  return (
    <tr
      ref={line}
      id={`row-${row.id}`}
      className={classes(
        'table-row',
        isPicked && 'table-picked',
        isHere ? 'table-here' : isBeside && 'table-beside',
      )}
      {...(isHere && { 'aria-current': true })}
      onClick={({ target }) => {
        // The link in it leads away; what the row says of itself is for whoever stays.
        if (!(target instanceof Element) || target.closest('a, [role=checkbox]') === null) onHere();
      }}
    >
      {picking && (
        <td>
          <PickBox
            isOn={isPicked}
            label={giveWords.pick(title)}
            onPick={() => picking.onPick(toggled(picking.picked, row.id))}
          />
        </td>
      )}
      <td>
        <span className={`when when-${when.tone}`}>{when.big}</span>
        <span className="sub">{when.small}</span>
      </td>
      <td>
        <div className="cut">
          {flag && (
            <span className="flag">
              <Icon name="danger" size="s" />
              {flag}
            </span>
          )}
          <Way to={caseLink(row, view.list)} className="table-open strong">
            {title}
          </Way>
        </div>
        {refused && <div className="table-refused">{refused}</div>}
        <div className="cut sub">{[whoWhere(row, place), number].filter(Boolean).join(' · ')}</div>
      </td>
      <td>{kind}</td>
      <td>{step}</td>
    </tr>
  );
}
