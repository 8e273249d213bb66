import { useCallback, useEffect } from 'react';
import { View } from '@tarojs/components';
import type { AreaCode, Cursor } from '../../../functions/contract/ids';
import type { InboxPage, NoticeView, SignInLine } from '../../../functions/contract/case/notices';
import { RowBones } from '../../components/states/Bones';
import { Still } from '../../components/states/Still';
import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { More } from '../../components/states/More';
import { Unreadable } from '../../components/states/Unreadable';
import { WhenReady } from '../../components/states/WhenReady';
import { kindLines } from '../../content/kinds/lines';
import { foldedTitles, notices } from '../../content/notices';
import { inSteadOf, saidOf } from '../../content/me/acting';
import { inboxWords } from '../../content/pages';
import { goneLine, noticeLine } from '../../content/staff/noticeLine';
import { clockAt, daySaid } from '../../content/when';
import { unreadableText, unreadableWords } from '../../content/case/line/unreadable';
import { dataPart, openedFrom, residentPages, staffPages } from '../../routes';
import type { Answer } from '../../services/server/answer';
import { open } from '../../services/navigation';
import { seenInbox } from '../../services/case/listsSeen';
import type { LastSeen } from '../../services/server/lastSeen';
import { useNow } from '../../services/device/now';
import { usePages, type ListPage } from '../../services/server/pagedList';
import { useServer, type Server } from '../../services/server/server';
import { usePlaceNames } from '../../services/places/placeNames';
import { beginHelping } from '../../services/session/helping';
import { useSignedIn } from '../../services/session/signedIn';
import { staffIn } from '../../services/session/staff';
import { unseen } from '../../services/session/unseen';

/** A line about a case, or of none: that somebody was let in by a text. */
type Line = NoticeView | SignInLine;
const isOfCase = (line: Line): line is NoticeView => 'caseId' in line;

type Told = Pick<InboxPage, 'notices' | 'signIns'>;
const linesOf = ({ notices: told, signIns = [] }: Told): Line[] =>
  [...told, ...signIns].sort((one, other) => (one.at < other.at ? 1 : -1));

async function linesFrom(call: Server['call'], cursor?: Cursor): Promise<Answer<ListPage<Line>>> {
  const answer = await call('inbox', { query: cursor ? { cursor } : {} });
  if (!answer.ok) return answer;
  const { next, unreadable } = answer.reply;
  return { ok: true, reply: { rows: linesOf(answer.reply), next, unreadable } };
}

/** The same as it was read last. */
function toldBefore(session: Server['session']): LastSeen<ListPage<Line>> {
  const memory = seenInbox(session);
  return {
    read() {
      const seen = memory.read();
      if (!seen) return undefined;
      const { next, unreadable } = seen.found;
      return { found: { rows: linesOf(seen.found), next, unreadable }, at: seen.at };
    },
    // What is told in another's stead is over with their leave: none of it stays on the phone.
    write({ rows, next, unreadable = [] }) {
      // Nor does what staff are shown of a case.
      const own = rows
        .filter(isOfCase)
        .filter(({ inStead }) => inStead === undefined)
        .map(({ row: _, ...line }) => line);
      const signIns = rows.filter((line) => !isOfCase(line));
      memory.write({ notices: own, signIns, unseen: 0, next, unreadable });
    },
  };
}

/** Where a line leads: of a decision that is being written, to that; else to the case. */
function linkOf({ audience, caseId, action, row }: NoticeView): string {
  if (audience === 'resident') return residentPages.case.link({ caseId });
  if (action === undefined) return openedFrom(staffPages.case.link({ caseId }), 'notice');
  // Of a case that is another office's by now there is nothing to see but the draft itself.
  return row ? staffPages.decision.link({ caseId, action }) : staffPages.drafts.link();
}

/** The case of somebody whom I help, as it is to me now; where I have their leave no more, whom I help. */
async function openInStead(caseId: string, helpingId: string, call: Server['call']): Promise<void> {
  const answer = await call('helpings', {});
  const leave = answer.ok ? answer.reply.received.find(({ id }) => id === helpingId) : undefined;
  if (!leave) return open(residentPages.helped.link());
  beginHelping(leave, caseId);
}

type Day = { day: string; lines: Line[] };

/** Under the day they came; their order stays. */
function byDay(lines: readonly Line[], now: number): Day[] {
  const days: Day[] = [];
  for (const line of lines) {
    const day = daySaid(clockAt(line.at).day, now);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** What I was told, the newest first. To have it on the screen is to have seen it; the dots stay until I come back. */
export function Inbox({ shown }: { shown: number }) {
  const { call, session } = useServer();
  const now = useNow();
  const ask = useCallback((cursor?: Cursor) => linesFrom(call, cursor), [call]);
  const { state, reload, loadMore } = usePages(ask, shown, toldBefore(session));

  const newest = state.at === 'ready' ? state.found.rows.find(({ seen }) => !seen)?.at : undefined;
  useEffect(() => {
    if (newest) void call('seen', { body: { until: newest } }).then(({ ok }) => ok && unseen.set(0));
  }, [call, newest]);

  const rowsShown = state.at === 'ready' ? state.found.rows.filter(isOfCase) : [];
  const placeName = usePlaceNames(rowsShown.flatMap(({ row }) => (row ? [row.areaCode] : [])));

  if (state.at === 'loading') return <RowBones rows={3} />;
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ rows, unreadable, more }) =>
        rows.length === 0 && unreadable.length === 0 ? (
          <Still icon="bell" title={inboxWords.none} note={inboxWords.noneNote} />
        ) : (
          <>
            {byDay(rows, now).map(({ day, lines: told }) => (
              <View key={told[0]?.id ?? day}>
                <GroupHead>{day}</GroupHead>
                <List label={`${inboxWords.list}，${day}`}>
                  {told.map((line) =>
                    isOfCase(line) ? (
                      <NoticeRow key={line.id} notice={line} placeName={placeName} now={now} />
                    ) : (
                      <SignInRow key={line.id} line={line} />
                    ),
                  )}
                </List>
              </View>
            ))}
            <Unreadable label={unreadableWords.label} lines={unreadable.map(unreadableText)} />
            <More at={more} onMore={loadMore} />
            <View className="note section">{inboxWords.wechat}</View>
          </>
        )
      }
    </WhenReady>
  );
}

/** Who was let in by a text is nobody this app knows: whether it was oneself, and the way to put them out. */
function SignInRow({ line: { id, at, seen } }: { line: SignInLine }) {
  const { time } = clockAt(at);
  const { signedIn: title, signedInNote: note } = inboxWords;
  return (
    <Row
      id={id}
      isNew={!seen}
      label={[...(seen ? [] : [inboxWords.fresh]), title, note, time].join('，')}
      title={title}
      when={time}
      note={note}
      onPress={() => open(dataPart.link({ part: 'devices' }))}
    />
  );
}

type NoticeRowProps = { notice: NoticeView; placeName: (code: AreaCode) => string; now: number };

/** A line of the inbox names the kind alone: whoever looks over a shoulder reads no more. Staff have to tell one from the other. */
function NoticeRow({ notice, placeName, now }: NoticeRowProps) {
  const { id, kind, audience, caseKind, at, seen, count, inStead, row, reason } = notice;
  const { call } = useServer();
  const { title: ofOne, text: ofOwn } = notices[kind][audience];
  const titled = count > 1 ? (foldedTitles[kind]?.(count) ?? ofOne) : ofOne;
  const [title, text] = inStead ? [titled, ofOwn].map((one) => saidOf(inStead.name, one)) : [titled, ofOwn];
  const { name: kindName } = kindLines[caseKind];
  const name = inStead ? `${inSteadOf(inStead.name)}·${kindName}` : kindName;
  // Whoever acts as a resident now is told no more of a case than its kind.
  const isAtWork = staffIn(useSignedIn()) !== undefined && audience === 'staff';
  const ofStaff = row ? noticeLine(row, placeName(row.areaCode), now) : goneLine(notice);
  const about = isAtWork ? ofStaff : `${name}。${text}`;
  const note = reason === undefined ? about : inboxWords.toMend(reason, about);
  const { time } = clockAt(at);
  return (
    <Row
      id={`notice-${id}`}
      isNew={!seen}
      label={[...(seen ? [] : [inboxWords.fresh]), title, ...(isAtWork ? [note] : [name, text]), time].join(
        '，',
      )}
      title={title}
      when={time}
      note={note}
      onPress={() =>
        inStead ? void openInStead(notice.caseId, inStead.helpingId, call) : open(linkOf(notice))
      }
    />
  );
}
