import { useCallback } from 'react';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Heading } from '../../components/show/Card';
import { More } from '../../components/states/More';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { deskWords } from '../../content/staff/staff';
import { unreadableText, unreadableWords } from '../../content/case/unreadable';
import { useNow } from '../../services/device/now';
import { filledPage } from '../../services/server/filledPage';
import { usePages } from '../../services/server/pagedList';
import { useServer } from '../../services/server/server';
import { CaseLines } from './CaseLines';
import { pagesOf } from './lists';

const isOthers = ({ holder }: CaseRow): boolean => holder.at !== 'person';

/** Cases given to me in which someone else must act now. */
export function Following({ shown }: { shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const ask = useCallback(
    (cursor?: string) => filledPage(pagesOf(call, 'handled'), isOthers)(cursor),
    [call],
  );
  const { state, reload, loadMore } = usePages(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, unreadable, more }) => {
        const others = rows.filter(isOthers);
        if (others.length + unreadable.length === 0 && more === 'none') return null;
        return (
          <>
            <Heading>{deskWords.following}</Heading>
            <CaseLines rows={others} label={deskWords.following} now={now} via="handled" />
            <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
            <More at={more} onMore={loadMore} />
          </>
        );
      }}
    </WhenReady>
  );
}
