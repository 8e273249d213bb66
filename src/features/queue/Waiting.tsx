import { Fragment, useCallback } from 'react';
import type { Role } from '../../../functions/contract/words';
import { Caption } from '../../components/show/Caption';
import { Card, Heading } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { deskWords } from '../../content/staff';
import { byUrgency, type Urgency } from '../../content/urgency';
import { allPages } from '../../services/allPages';
import { useReading } from '../../services/useReading';
import { unreadableText, unreadableWords } from '../../content/unreadable';
import { useNow } from '../../services/now';
import { useServer } from '../../services/server';
import { CaseLines } from './CaseLines';
import { pagesOf, worksForDesk } from './lists';

const order: readonly Urgency[] = ['urgent', 'overdue', 'soon', 'rest'];

/** What waits with me, or with the desk I decide for: the most urgent first. */
export function Waiting({ role, shown }: { role: Role; shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const list = worksForDesk(role) ? 'deskQueue' : 'myQueue';
  const via = worksForDesk(role) ? 'desk' : 'mine';
  const ask = useCallback(() => allPages(pagesOf(call, list)), [call, list]);
  const { state, reload } = useReading(ask, shown);
  return (
    <>
      <Heading>{worksForDesk(role) ? deskWords.atDesk : deskWords.mine}</Heading>
      <WhenReady state={state} onRetry={reload}>
        {({ rows, next, unreadable = [] }) => {
          const groups = byUrgency(rows, now);
          return (
            <>
              {next && <Notice>{deskWords.partial(rows.length)}</Notice>}
              {rows.length + unreadable.length === 0 && <Card>{deskWords.nothingWaits}</Card>}
              <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
              {order
                .filter((urgency) => groups[urgency].length > 0)
                .map((urgency) => (
                  <Fragment key={urgency}>
                    <Caption end={deskWords.count(groups[urgency].length)}>{deskWords[urgency]}</Caption>
                    <CaseLines rows={groups[urgency]} label={deskWords[urgency]} now={now} via={via} />
                  </Fragment>
                ))}
            </>
          );
        }}
      </WhenReady>
    </>
  );
}
