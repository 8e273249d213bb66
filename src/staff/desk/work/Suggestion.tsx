import type { Candidate, CaseRow } from '../../../../functions/contract/case/views';
import { Button } from '../../../components/base/Button';
import { Key } from '../../../components/base/Key';
import { giveWords as words } from '../../../content/staff/desk';
import { staffPages } from '../../../routes';
import { useKeys } from '../../../services/device/keys';
import { open } from '../../../services/navigation';
import { useCandidates } from '../../../services/work/give';
import { Way } from '../Way';

type SuggestionProps = {
  row: CaseRow;
  isBusy: boolean;
  onGive: (to: Candidate) => void;
  /** Asks whom it could be given to; undefined where that is asked already. */
  onStand: (() => void) | undefined;
};

/** Whom the case would best be given to, why, and the one key that does it. Nobody is chosen for the one who assigns. */
export function Suggestion({ row, isBusy, onGive, onStand }: SuggestionProps) {
  const candidates = useCandidates(row.id, onStand === undefined);
  const first = candidates?.[0];
  const others = staffPages.assign.link({ caseId: row.id });
  useKeys({
    A: onStand ?? (first && !isBusy ? () => onGive(first) : undefined),
    S: () => open(others),
  });
  if (onStand)
    return (
      <section className="advice" aria-label={words.proposed}>
        <div className="note">{words.proposed}</div>
        <div className="beside-deeds">
          <Button id="propose" variant="line" onPress={onStand}>
            {words.propose} <Key>A</Key>
          </Button>
        </div>
      </section>
    );
  if (candidates === null) return null;
  return (
    <section className="advice" aria-label={words.proposed}>
      <div className="note">{words.proposed}</div>
      {first ? (
        <>
          <div className="advice-name">{first.name}</div>
          <div>{first.why}</div>
        </>
      ) : (
        <div>{words.nobody}</div>
      )}
      <div className="beside-deeds">
        {first && (
          <Button id="give" loading={isBusy} onPress={() => onGive(first)}>
            {words.give(first.name)} <Key>A</Key>
          </Button>
        )}
        <Way to={others} id="give-other" className="button button-line">
          {words.other} <Key>S</Key>
        </Way>
      </div>
    </section>
  );
}
