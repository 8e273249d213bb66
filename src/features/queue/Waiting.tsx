import { Fragment, useCallback } from 'react';
import type { Role } from '../../../functions/contract/words';
import { Caption } from '../../components/show/Caption';
import { Card, Heading } from '../../components/show/Card';
import { More } from '../../components/states/More';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { deskWords } from '../../content/staff/staff';
import { byUrgency, type Urgency } from '../../content/case/urgency';
import { filledPage } from '../../services/server/filledPage';
import { usePages } from '../../services/server/pagedList';
import { unreadableText, unreadableWords } from '../../content/case/unreadable';
import { useNow } from '../../services/device/now';
import { useServer } from '../../services/server/server';
import { CaseLines } from './CaseLines';
import { pagesOf, worksForDesk } from './lists';

const order: readonly Urgency[] = ['urgent', 'overdue', 'soon', 'rest'];

/** What waits with me, or with the desk I decide for: the most urgent first, as the server has it, page by page. */
export function Waiting({ role, shown }: { role: Role; shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const list = worksForDesk(role) ? 'deskQueue' : 'myQueue';
  const via = worksForDesk(role) ? 'desk' : 'mine';
  const ask = useCallback((cursor?: string) => filledPage(pagesOf(call, list))(cursor), [call, list]);
  const { state, reload, loadMore } = usePages(ask, shown);
  return (
    <>
      <Heading>{worksForDesk(role) ? deskWords.atDesk : deskWords.mine}</Heading>
      <WhenReady state={state} onRetry={reload}>
        {({ rows, unreadable, more }) => {
          const groups = byUrgency(rows, now);
          const there = order.filter((urgency) => groups[urgency].length > 0);
          // What has not come yet is no more urgent than the last of what has.
          const goesOn = (urgency: Urgency) => more !== 'none' && urgency === there.at(-1);
          return (
            <>
              {rows.length + unreadable.length === 0 && more === 'none' && (
                <Card>{deskWords.nothingWaits}</Card>
              )}
              <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
              {there.map((urgency) => (
                <Fragment key={urgency}>
                  <Caption end={deskWords.count(groups[urgency].length, goesOn(urgency))}>
                    {deskWords[urgency]}
                  </Caption>
                  <CaseLines rows={groups[urgency]} label={deskWords[urgency]} now={now} via={via} />
                </Fragment>
              ))}
              <More at={more} onMore={loadMore} />
            </>
          );
        }}
      </WhenReady>
    </>
  );
}
