import { useCallback } from 'react';
import { Heading } from '../../components/show/Card';
import { More } from '../../components/states/More';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { deskWords } from '../../content/staff';
import { unreadableText, unreadableWords } from '../../content/unreadable';
import { useNow } from '../../services/now';
import { usePages } from '../../services/pagedList';
import { useServer } from '../../services/server';
import { CaseLines } from './CaseLines';
import { pagesOf } from './lists';

/** Cases given to me in which someone else must act now. */
export function Following({ shown }: { shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const ask = useCallback((cursor?: string) => pagesOf(call, 'handled')(cursor), [call]);
  const { state, reload, loadMore } = usePages(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, unreadable, more }) => {
        const others = rows.filter(({ holder }) => holder.at !== 'person');
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
