import { Icon } from '../../../components/base/Icon';
import { Key } from '../../../components/base/Key';
import { holderText } from '../../../content/case/page/holder';
import { workWords } from '../../../content/staff/desk';
import { findWords as words } from '../../../content/staff/find';
import { workLine } from '../../../content/staff/workLine';
import { momentFrom } from '../../../content/when';
import type { Hit } from '../../../services/work/useSearch';
import { Way } from '../Way';
import { hitLink } from './HitLine';

type HitBesideProps = { hit: Hit; now: number; place: string };

/** What is known of a case that was found, by what it was, and the way to it; no word of what was written in it. */
export function HitBeside({ hit: { row, by }, now, place }: HitBesideProps) {
  const { when, title, kind, number, step } = workLine(row, now);
  const facts = workWords.facts;
  return (
    <>
      <div className="note">{[kind, number].join(' · ')}</div>
      <h2 className="beside-title">{title}</h2>
      <div className={`until until-${when.tone}`}>
        <Icon name="clock" size="s" />
        {[when.big, when.small].join('，')}
      </div>
      <dl className="pairs">
        <dt>{workWords.columns.step}</dt>
        <dd>{step}</dd>
        {row.who && (
          <>
            <dt>{facts.who}</dt>
            <dd>{row.who}</dd>
          </>
        )}
        <dt>{facts.where}</dt>
        <dd>{place}</dd>
        <dt>{facts.holder}</dt>
        <dd>{holderText(row.holder, 'staff')}</dd>
        <dt>{facts.filed}</dt>
        <dd>{momentFrom(row.filedAt, now)}</dd>
        <dt>{words.matched}</dt>
        <dd>{by.map((one) => words.by[one]).join('、')}</dd>
      </dl>
      <div className="beside-deeds">
        <Way to={hitLink(row.id)} id="beside-open" className="button button-primary">
          {workWords.open} <Key>↵</Key>
        </Way>
      </div>
    </>
  );
}
