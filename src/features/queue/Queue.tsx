import { useCallback } from 'react';
import { Button } from '../../components/base/Button';
import { Empty } from '../../components/states/Empty';
import { More } from '../../components/states/More';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { deskWords } from '../../content/staff/staff';
import { unreadableText, unreadableWords } from '../../content/case/unreadable';
import { filledPage } from '../../services/server/filledPage';
import { useNow } from '../../services/device/now';
import { usePages } from '../../services/server/pagedList';
import { useServer } from '../../services/server/server';
import { CaseLines } from './CaseLines';
import { pagesOf } from './lists';

/** Everything that waits at the desk, the most urgent first. */
export function Queue({ shown }: { shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const ask = useCallback((cursor?: string) => filledPage(pagesOf(call, 'deskQueue'))(cursor), [call]);
  const { state, reload, loadMore } = usePages(ask, shown);
  const refresh = (
    <Button variant="link" onPress={reload}>
      {deskWords.refresh}
    </Button>
  );
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, unreadable, more }) =>
        rows.length === 0 && unreadable.length === 0 ? (
          <Empty title={deskWords.emptyQueue}>{refresh}</Empty>
        ) : (
          <>
            <CaseLines rows={rows} label={deskWords.desk} now={now} via="desk" />
            <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
            <More at={more} onMore={loadMore} />
            {refresh}
          </>
        )
      }
    </WhenReady>
  );
}
