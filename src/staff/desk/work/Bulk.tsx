import { useState } from 'react';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { Key } from '../../../components/base/Key';
import { pressable } from '../../../components/base/pressable';
import { Sheet } from '../../../components/frame/Sheet';
import { List, Row } from '../../../components/show/List';
import { Empty } from '../../../components/states/Empty';
import { Loading } from '../../../components/states/Loading';
import { giveWords as words } from '../../../content/staff/desk';
import { ToOffice } from '../../../features/queue/ToOffice';
import { useKeys } from '../../../services/device/keys';
import { useCandidates, type GivenTo } from '../../../services/work/give';

type BulkProps = {
  picked: readonly CaseRow[];
  isBusy: boolean;
  onGive: (to: GivenTo) => void;
  onUnpick: () => void;
};

/** What can be done with the rows that are picked: it stands where the head of the list stood. */
export function Bulk({ picked, isBusy, onGive, onUnpick }: BulkProps) {
  const [isChoosing, setChoosing] = useState(false);
  const [isHanding, setHanding] = useState(false);
  const asProposed = () => {
    if (!isBusy) onGive('suggested');
  };
  useKeys({ A: asProposed, S: () => setChoosing(true), T: () => setHanding(true), Escape: onUnpick });
  const [first] = picked;
  return (
    <>
      <div className="bulk" role="toolbar" aria-label={words.picked(picked.length)}>
        <b className="strong">{words.picked(picked.length)}</b>
        <span className="spring" />
        <div id="bulk-give" role="button" className="pressable bulk-lead" {...pressable(asProposed, isBusy)}>
          {words.asProposed} <Key>A</Key>
        </div>
        <div
          id="bulk-other"
          role="button"
          className="pressable bulk-more"
          {...pressable(() => setChoosing(true), isBusy)}
        >
          {words.giveTo} <Key>S</Key>
        </div>
        <div
          id="bulk-office"
          role="button"
          className="pressable bulk-more"
          {...pressable(() => setHanding(true), isBusy)}
        >
          {words.toOffice} <Key>T</Key>
        </div>
        <div id="bulk-off" role="button" className="pressable bulk-more" {...pressable(onUnpick)}>
          {words.unpick} <Key>Esc</Key>
        </div>
      </div>
      <ToOffice rows={picked} open={isHanding} onClose={() => setHanding(false)} onGive={onGive} />
      <Sheet open={isChoosing} title={words.whom} onClose={() => setChoosing(false)}>
        {first && (
          <People
            row={first}
            onPick={(to) => {
              setChoosing(false);
              onGive(to);
            }}
          />
        )}
      </Sheet>
    </>
  );
}

/** Those who could take the first of them; whether one can take each of the others is the server's to say, case by case. */
function People({ row, onPick }: { row: CaseRow; onPick: (to: GivenTo) => void }) {
  const people = useCandidates(row.id, true);
  if (people === null) return <Loading />;
  if (people.length === 0) return <Empty title={words.nobody} />;
  return (
    <List label={words.whom}>
      {people.map((one) => (
        <Row
          key={one.personId}
          id={`bulk-to-${one.personId}`}
          title={one.name}
          note={one.why}
          acts
          onPress={() => onPick(one)}
        />
      ))}
    </List>
  );
}
