import { useCallback, useEffect } from 'react';
import { View } from '@tarojs/components';
import type { Cursor } from '../../../functions/contract/ids';
import type { NoticeView } from '../../../functions/contract/views';
import { Empty } from '../../components/states/Empty';
import { List } from '../../components/show/List';
import { More } from '../../components/states/More';
import { TaggedRow } from '../../components/show/TaggedRow';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { caseKinds } from '../../content/kinds';
import { notices } from '../../content/notices';
import { inboxWords } from '../../content/pages';
import { moment } from '../../content/when';
import { unreadableText, unreadableWords } from '../../content/unreadable';
import { openedFrom, residentPages, staffPages } from '../../routes';
import type { Answer } from '../../services/answer';
import { open } from '../../services/navigation';
import { usePages, type ListPage } from '../../services/pagedList';
import { useServer, type Server } from '../../services/server';

async function noticesFrom(call: Server['call'], cursor?: Cursor): Promise<Answer<ListPage<NoticeView>>> {
  const answer = await call('inbox', { query: cursor ? { cursor } : {} });
  if (!answer.ok) return answer;
  const { notices: rows, next, unreadable } = answer.reply;
  return { ok: true, reply: { rows, next, unreadable } };
}

const openCase = ({ audience, caseId }: NoticeView) =>
  open(
    audience === 'staff'
      ? openedFrom(staffPages.case.link({ caseId }), 'notice')
      : residentPages.case.link({ caseId }),
  );

/** What I was told, the newest first. To have it on the screen is to have seen it; the dots stay until I come back. */
export function Inbox({ shown }: { shown: number }) {
  const { call } = useServer();
  const ask = useCallback((cursor?: Cursor) => noticesFrom(call, cursor), [call]);
  const { state, reload, loadMore } = usePages(ask, shown);

  const newest = state.at === 'ready' ? state.found.rows.find(({ seen }) => !seen)?.at : undefined;
  useEffect(() => {
    if (newest) void call('seen', { body: { until: newest } });
  }, [call, newest]);

  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, unreadable, more }) =>
        rows.length === 0 && unreadable.length === 0 ? (
          <Empty title={inboxWords.none} />
        ) : (
          <>
            <List label={inboxWords.list}>
              {rows.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
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

function NoticeRow({ notice }: { notice: NoticeView }) {
  const { id, kind, audience, caseKind, at, seen } = notice;
  const { title, text } = notices[kind][audience];
  return (
    <TaggedRow
      id={`notice-${id}`}
      tags={[
        { text: caseKinds[caseKind].name, tone: 'plain' },
        ...(seen ? [] : [{ text: inboxWords.fresh, tone: 'bad' } as const]),
      ]}
      title={title}
      note={
        <>
          <View>{text}</View>
          <View>{moment(at)}</View>
        </>
      }
      onPress={() => openCase(notice)}
    />
  );
}
