import { useState } from 'react';
import type { Candidate, CaseRow } from '../../../../functions/contract/case/views';
import type { Role } from '../../../../functions/contract/words';
import { Button } from '../../../components/base/Button';
import { Icon } from '../../../components/base/Icon';
import { Key } from '../../../components/base/Key';
import { Confirm } from '../../../components/frame/Confirm';
import { holderText } from '../../../content/case/page/holder';
import { languages } from '../../../content/people';
import { giveWords, workWords as words } from '../../../content/staff/desk';
import { workLine } from '../../../content/staff/workLine';
import { momentFrom } from '../../../content/when';
import { Related } from '../../../features/case/Related';
import { useKeys } from '../../../services/device/keys';
import { useGiving, useTaking, type Went } from '../../../services/work/give';
import type { WorkView } from '../../../services/work/views';
import { Way } from '../Way';
import { caseLink } from '../../../services/work/caseLink';
import { Suggestion } from './Suggestion';

type BesideProps = {
  row: CaseRow;
  view: WorkView;
  role: Role;
  now: number;
  place: string;
  /** Rows are picked: what can be done is done with those. */
  isQuiet: boolean;
  /** Stands on it; undefined once the keyboard does: whom it could be given to is asked for that one alone. */
  onStand: (() => void) | undefined;
  onWent: (went: Went) => void;
};

/** What is known of the case that the keyboard stands on, and the ways on with it. */
export function Beside({ row, view, role, now, place, isQuiet, onStand, onWent }: BesideProps) {
  const { when, title, kind, number, step } = workLine(row, now);
  const { who, language, holder, filedAt } = row;
  const leads = role === 'dispatcher' || role === 'supervisor';
  const carries = role === 'lawyer' || role === 'agent';
  const isAtDesk = view.list === 'desk' && holder.at === 'desk';
  const give = useGiving();
  const take = useTaking();
  const [isBusy, setBusy] = useState(false);
  const [asks, setAsks] = useState(false);
  async function doIt(doing: () => Promise<Went | undefined>): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    const went = await doing();
    setBusy(false);
    setAsks(false);
    if (went) onWent(went);
  }
  const giveTo = (to: Candidate) => void doIt(async () => (await give([row], to)).get(row.id));
  useKeys({ C: isAtDesk && carries ? () => setAsks(true) : undefined });
  return (
    <>
      <div className="note">{[kind, number].join(' · ')}</div>
      <h2 className="beside-title">{title}</h2>
      <div className={`until until-${when.tone}`}>
        <Icon name="clock" size="s" />
        {[when.big, when.small].join('，')}
      </div>
      <dl className="pairs">
        <dt>{words.columns.step}</dt>
        <dd>{step}</dd>
        {who && (
          <>
            <dt>{words.facts.who}</dt>
            <dd>{who}</dd>
          </>
        )}
        <dt>{words.facts.where}</dt>
        <dd>{place}</dd>
        {language && (
          <>
            <dt>{words.facts.language}</dt>
            <dd>{languages[language]}</dd>
          </>
        )}
        <dt>{words.facts.holder}</dt>
        <dd>{holderText(holder, 'staff')}</dd>
        <dt>{words.facts.filed}</dt>
        <dd>{momentFrom(filedAt, now)}</dd>
      </dl>
      {isAtDesk && leads && !isQuiet && (
        <Suggestion row={row} isBusy={isBusy} onGive={giveTo} onStand={onStand} />
      )}
      <div className="beside-deeds">
        {isAtDesk && carries && (
          <Button id="claim" onPress={() => setAsks(true)}>
            {giveWords.claim} <Key>C</Key>
          </Button>
        )}
        <Way
          to={caseLink(row, view.list)}
          id="beside-open"
          className={isAtDesk ? 'button button-line' : 'button button-primary'}
        >
          {words.open} <Key>↵</Key>
        </Way>
      </div>
      {row.title !== '' && <Related key={row.id} caseId={row.id} />}
      <Confirm
        open={asks}
        title={giveWords.claimAsk}
        act={giveWords.claim}
        loading={isBusy}
        onConfirm={() => void doIt(() => take(row))}
        onCancel={() => setAsks(false)}
      >
        {giveWords.claimNote}
      </Confirm>
    </>
  );
}
