import { useCallback } from 'react';
import type { Cursor } from '../../../functions/contract/ids';
import { Empty } from '../../components/states/Empty';
import { List } from '../../components/show/List';
import { More } from '../../components/states/More';
import { TaggedRow } from '../../components/show/TaggedRow';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { caseTags } from '../../content/caseTags';
import { casesWords } from '../../content/pages';
import { unreadableText, unreadableWords } from '../../content/unreadable';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { usePages } from '../../services/pagedList';
import { useServer } from '../../services/server';

/** Everything I have filed, the newest first. */
export function Cases({ shown }: { shown: number }) {
  const { call } = useServer();
  const ask = useCallback((cursor?: Cursor) => call('myCases', { query: cursor ? { cursor } : {} }), [call]);
  const { state, reload, loadMore } = usePages(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, unreadable, more }) =>
        rows.length === 0 && unreadable.length === 0 ? (
          <Empty title={casesWords.none}>{casesWords.noneNote}</Empty>
        ) : (
          <>
            <List label={casesWords.list}>
              {rows.map((row) => (
                <TaggedRow
                  key={row.id}
                  id={`case-${row.id}`}
                  {...caseTags(row)}
                  onPress={() => open(residentPages.case.link({ caseId: row.id }))}
                />
              ))}
            </List>
            <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
            <More at={more} onMore={loadMore} />
          </>
        )
      }
    </WhenReady>
  );
}
