import type { CaseRow } from '../../../../functions/contract/case/views';
import { holderText } from '../../../content/case/holder';
import { workWords as words } from '../../../content/staff/desk';
import { workLine } from '../../../content/staff/workLine';
import { momentFrom } from '../../../content/when';
import { Icon } from '../../../components/base/Icon';
import { Key } from '../../../components/base/Key';
import { Way } from '../Way';
import { caseLink } from './caseLink';
import type { WorkList } from './lists';

type BesideProps = { row: CaseRow; list: WorkList; now: number; place: string };

/** What is known of the case that the keyboard stands on, and the ways on with it. */
export function Beside({ row, list, now, place }: BesideProps) {
  const { when, title, kind, number, step } = workLine(row, now);
  return (
    <>
      <div className="note">
        {kind} · {number}
      </div>
      <h2 className="beside-title">{title}</h2>
      <div className={`until until-${when.tone}`}>
        <Icon name="clock" size="s" />
        {when.big}，{when.small}
      </div>
      <dl className="pairs">
        <dt>{words.columns.step}</dt>
        <dd>{step}</dd>
        <dt>{words.facts.where}</dt>
        <dd>{place}</dd>
        <dt>{words.facts.holder}</dt>
        <dd>{holderText(row.holder, 'staff')}</dd>
        <dt>{words.facts.filed}</dt>
        <dd>{momentFrom(row.filedAt, now)}</dd>
      </dl>
      <div className="beside-deeds">
        <Way to={caseLink(row, list)} className="button button-primary">
          {words.open} <Key>↵</Key>
        </Way>
      </div>
    </>
  );
}
