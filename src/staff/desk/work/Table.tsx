import { useEffect, useRef } from 'react';
import type { AreaCode, CaseId } from '../../../../functions/contract/ids';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { classes } from '../../../components/base/classes';
import { Icon } from '../../../components/base/Icon';
import { workWords as words } from '../../../content/staff/desk';
import { workLine } from '../../../content/staff/workLine';
import { Way } from '../Way';
import { caseLink } from './caseLink';
import type { WorkList } from './lists';

type TableProps = {
  rows: readonly CaseRow[];
  list: WorkList;
  here: CaseId | undefined;
  now: number;
  placeName: (area: AreaCode) => string;
  onHere: (row: CaseId) => void;
};

/** Cases as rows: the date first, then what it is and whose, its kind, how far it is. */
export function Table({ rows, list, here, now, placeName, onHere }: TableProps) {
  return (
    <table className="table">
      <colgroup>
        <col className="table-when" />
        <col />
        <col className="table-kind" />
        <col className="table-step" />
      </colgroup>
      <thead>
        <tr>
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
            list={list}
            now={now}
            place={placeName(row.areaCode)}
            isHere={row.id === here}
            onHere={() => onHere(row.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

type LineProps = {
  row: CaseRow;
  list: WorkList;
  now: number;
  place: string;
  isHere: boolean;
  onHere: () => void;
};

function Line({ row, list, now, place, isHere, onHere }: LineProps) {
  const { when, flag, title, kind, step, number } = workLine(row, now);
  const line = useRef<HTMLTableRowElement>(null);
  // What the keyboard stands on is in sight, and Enter opens it by itself.
  useEffect(() => {
    if (!isHere) return;
    line.current?.scrollIntoView?.({ block: 'nearest' });
    line.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [isHere]);
  return (
    <tr
      ref={line}
      id={`row-${row.id}`}
      className={classes('table-row', isHere && 'table-here')}
      {...(isHere && { 'aria-current': true })}
      onClick={({ target }) => {
        // The link in it leads away; what the row says of itself is for whoever stays.
        if (!(target instanceof Element) || target.closest('a') === null) onHere();
      }}
    >
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
          <Way to={caseLink(row, list)} className="table-open strong">
            {title}
          </Way>
        </div>
        <div className="cut sub">{[place, number].filter(Boolean).join('，')}</div>
      </td>
      <td>{kind}</td>
      <td>{step}</td>
    </tr>
  );
}
