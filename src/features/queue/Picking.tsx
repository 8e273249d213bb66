import { useState } from 'react';
import { View } from '@tarojs/components';
import { Checkbox } from '../../components/ask/Checkbox';
import { Button, Pair } from '../../components/base/Button';
import { Link } from '../../components/base/Link';
import { ActionBar } from '../../components/frame/Panes';
import { Notice } from '../../components/states/Notice';
import { giveWords as words } from '../../content/staff/desk';
import { whoWhere, workLine } from '../../content/staff/workLine';
import type { Bulk } from '../../services/work/useBulk';
import { ToOffice } from './ToOffice';

/** How the last go went, with the way back from a mistake, and why some stayed. */
export function WentNotice({ bulk: { went, undo, isBusy } }: { bulk: Bulk }) {
  if (!went) return null;
  return (
    <Notice tone={went.isDone ? 'good' : 'warn'}>
      {went.says}
      {undo && (
        <Button id="undo" variant="line" loading={isBusy} onPress={undo}>
          {words.undo}
        </Button>
      )}
    </Notice>
  );
}

type PickingProps = { bulk: Bulk; now: number; placeName: (area: string) => string; onEnd: () => void };

/** Cases of the desk on a phone, several of which are given away in one go. */
export function Picking({ bulk, now, placeName, onEnd }: PickingProps) {
  const { rows, picked, pick, refused, isBusy, giveAll } = bulk;
  const [isHanding, setHanding] = useState(false);
  const chosen = rows.filter(({ id }) => picked.includes(id));
  const toggle = (id: string) =>
    pick(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <>
      {rows.map((row) => {
        const { title, kind, when } = workLine(row, now);
        const about = [kind, whoWhere(row, placeName(row.areaCode)), when.big].filter(Boolean).join('，');
        return (
          <Checkbox
            key={row.id}
            id={`pick-${row.id}`}
            checked={picked.includes(row.id)}
            onChange={() => toggle(row.id)}
            error={refused.get(row.id)}
          >
            {title}
            <View className="pick-note">{about}</View>
          </Checkbox>
        );
      })}
      <ToOffice
        rows={chosen}
        open={isHanding}
        onClose={() => setHanding(false)}
        onGive={(to) => void giveAll(to)}
      />
      <ActionBar>
        <View className="note">
          {words.picked(chosen.length)}{' '}
          <Link id="bulk-off" quiet acts onPress={onEnd}>
            {words.unpick}
          </Link>
        </View>
        <Pair>
          <Button
            id="bulk-office"
            variant="line"
            disabled={chosen.length === 0 || isBusy}
            onPress={() => setHanding(true)}
          >
            {words.toOfficeShort}
          </Button>
          <Button
            id="bulk-give"
            disabled={chosen.length === 0}
            loading={isBusy}
            onPress={() => void giveAll('suggested')}
          >
            {words.asProposed}
          </Button>
        </Pair>
      </ActionBar>
    </>
  );
}
