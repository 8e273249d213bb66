import { useEffect, useRef } from 'react';
import { classes } from '../../../components/base/classes';
import { Icon } from '../../../components/base/Icon';
import { whoWhere, workLine } from '../../../content/staff/workLine';
import { openedFrom, staffPages } from '../../../routes';
import { marked } from '../../../services/work/marked';
import type { Hit } from '../../../services/work/useSearch';
import { Way } from '../Way';

/** Where a case that was found opens. */
export const hitLink = (caseId: string): string => openedFrom(staffPages.case.link({ caseId }), 'search');

type HitLineProps = {
  hit: Hit;
  typed: string;
  now: number;
  place: string;
  isHere: boolean;
  onHere: () => void;
};

/** A case that was found, in a line: what was looked for lies on a wash where the title says it. */
export function HitLine({ hit: { row }, typed, now, place, isHere, onHere }: HitLineProps) {
  const { when, flag, title, kind, step } = workLine(row, now);
  const line = useRef<HTMLDivElement>(null);
  // What the keyboard stands on is in sight, and Enter opens it by itself.
  useEffect(() => {
    if (!isHere) return;
    line.current?.scrollIntoView?.({ block: 'nearest' });
    line.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [isHere]);
  return (
    <div
      ref={line}
      id={`hit-${row.id}`}
      role="listitem"
      className={classes('found-line', isHere && 'found-line-here')}
      {...(isHere && { 'aria-current': true })}
      onClick={({ target }) => {
        if (!(target instanceof Element) || target.closest('a') === null) onHere();
      }}
    >
      <div className="found-line-what">
        <div className="cut">
          {flag && (
            <span className="flag">
              <Icon name="danger" size="s" />
              {flag}
            </span>
          )}
          <Way to={hitLink(row.id)} className="table-open strong">
            {marked(title, row.title === '' ? '' : typed).map(({ text, isSought }, nth) =>
              isSought ? <mark key={nth}>{text}</mark> : text,
            )}
          </Way>
        </div>
        <div className="cut sub">{[whoWhere(row, place), step].filter(Boolean).join(' · ')}</div>
      </div>
      <span>{kind}</span>
      <span className={`when-${when.tone}`}>{when.big}</span>
    </div>
  );
}
