import { useCallback } from 'react';
import type { Cursor } from '../../../functions/contract/ids';
import type { CallRow } from '../../../functions/contract/case/deliveries';
import { Heading } from '../../components/show/Card';
import { List } from '../../components/show/List';
import { More } from '../../components/states/More';
import { Notice } from '../../components/states/Notice';
import { Unreadable } from '../../components/states/Unreadable';
import { TaggedRow } from '../../components/show/TaggedRow';
import { shortNumber } from '../../content/case/line/shortNumber';
import { caseWords } from '../../content/case/page/casePage';
import { kindLines } from '../../content/kinds/lines';
import { notices } from '../../content/notices';
import { deliveryWords } from '../../content/case/steps/deliveries';
import { momentFrom } from '../../content/when';
import { unreadableText, unreadableWords } from '../../content/case/line/unreadable';
import { openedFrom, staffPages } from '../../routes';
import type { Answer } from '../../services/server/answer';
import type { Call } from '../../services/server/call';
import { open } from '../../services/navigation';
import { useNow } from '../../services/device/now';
import { usePages, type ListPage } from '../../services/server/pagedList';
import { useServer } from '../../services/server/server';

type Line = CallRow & { id: string };

async function callsFrom(call: Call, cursor?: Cursor): Promise<Answer<ListPage<Line>>> {
  const answer = await call('callQueue', { query: cursor === undefined ? {} : { cursor } });
  if (!answer.ok) return answer;
  const { rows, next, unreadable } = answer.reply;
  return { ok: true, reply: { rows: rows.map((row) => ({ ...row, id: row.noticeId })), next, unreadable } };
}

/** What a notice is about, in a few words; of another case with its number. */
const saidOfCall = ({ caseId, kind, number, noticeKind }: Omit<CallRow, 'also'>, first: string): string => {
  const { title } = notices[noticeKind].resident;
  return caseId === first ? title : `${title}（${kindLines[kind].name} ${shortNumber(number)}）`;
};

/** Residents whom no message has reached: somebody phones them. Nothing when there is nobody. */
export function Calls({ shown }: { shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const ask = useCallback((cursor?: Cursor) => callsFrom(call, cursor), [call]);
  const { state, loadMore } = usePages(ask, shown);
  if (state.at !== 'ready') return null;
  const { rows, unreadable, more } = state.found;
  if (rows.length + unreadable.length === 0 && more === 'none') return null;
  return (
    <>
      <Heading>{deliveryWords.calls}</Heading>
      <Notice tone="warn">{deliveryWords.callsNote}</Notice>
      <List label={deliveryWords.calls}>
        {rows.map(({ id, caseId, number, kind, noticeKind, since, also = [] }) => (
          <TaggedRow
            key={id}
            id={`phone-${id}`}
            tags={[{ text: kindLines[kind].name, tone: 'plain' }]}
            title={notices[noticeKind].resident.title}
            note={[
              `${caseWords.number} ${number} · ${deliveryWords.since(momentFrom(since, now))}`,
              ...(also.length > 0 ? [deliveryWords.also(also.map((one) => saidOfCall(one, caseId)))] : []),
            ].join('。')}
            onPress={() => open(openedFrom(staffPages.case.link({ caseId }), 'notice'))}
          />
        ))}
      </List>
      <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
      <More at={more} onMore={loadMore} />
    </>
  );
}
