import { useCallback } from 'react';
import type { CaseId, Cursor } from '../../../functions/contract/ids';
import type { ReadingView } from '../../../functions/contract/case/views';
import { Card } from '../../components/show/Card';
import { Empty } from '../../components/states/Empty';
import { List, Row } from '../../components/show/List';
import { More } from '../../components/states/More';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { readerWords, readingText } from '../../content/case/page/readers';
import { unreadableText, unreadableWords } from '../../content/case/line/unreadable';
import type { Answer } from '../../services/server/answer';
import { usePages, type ListPage } from '../../services/server/pagedList';
import { useServer } from '../../services/server/server';

type Reading = ReadingView & { id: string };

/** Two people may open a case in the same moment; one person opens the same thing once. */
const identified = (reading: ReadingView): Reading => ({
  ...reading,
  id: [reading.at, reading.organisationName, reading.role, reading.name, reading.what, reading.detail].join(
    ' ',
  ),
});

/** Who of the staff opened my case, the latest first. */
export function Readers({ caseId, shown }: { caseId: CaseId; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(
    async (cursor?: Cursor): Promise<Answer<ListPage<Reading>>> => {
      const answer = await call('readers', { params: { caseId }, query: cursor ? { cursor } : {} });
      if (!answer.ok) return answer;
      const { readings, next, unreadable } = answer.reply;
      return { ok: true, reply: { rows: readings.map(identified), next, unreadable } };
    },
    [call, caseId],
  );
  const { state, reload, loadMore } = usePages(ask, shown);
  return (
    <>
      <Card>{readerWords.intro}</Card>
      <WhenReady state={state} onRetry={reload}>
        {({ rows, unreadable, more }) =>
          rows.length === 0 && unreadable.length === 0 ? (
            <Empty title={readerWords.none} />
          ) : (
            <>
              <List label={readerWords.title}>
                {rows.map((reading) => (
                  <Row key={reading.id} title={readingText(reading)} />
                ))}
              </List>
              <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
              <More at={more} onMore={loadMore} />
            </>
          )
        }
      </WhenReady>
    </>
  );
}
