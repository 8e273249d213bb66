import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { DraftLine, DraftList } from '../../../functions/contract/case/drafts';
import { Confirm } from '../../components/frame/Confirm';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Outcome } from '../../components/states/Outcome';
import { WhenReady } from '../../components/states/WhenReady';
import { shortNumber } from '../../content/case/line/shortNumber';
import { deedButton } from '../../content/deeds';
import { caseKinds } from '../../content/kinds';
import { decisionWords } from '../../content/staff/decision';
import { draftListWords as words } from '../../content/staff/signing';
import { momentFrom } from '../../content/when';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useNow } from '../../services/device/now';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

type Both = { toSign: DraftList; own: DraftList };

/** What there is to say of a draft under its name: where it is, until when, and what now where it cannot be signed. */
function noteOf({ stage, byName, at, dueAt, unfit, reason }: DraftLine, now: number): string[] {
  const when = momentFrom(at, now);
  const since =
    stage === 'waiting' ? words.by(byName, when) : `${decisionWords.stage[stage]}，${words.since(when)}`;
  const due = dueAt && (Date.parse(dueAt) < now ? words.overdue : words.due)(momentFrom(dueAt, now));
  if (unfit) return [decisionWords.unfit[unfit], since];
  return [...(reason === null ? [] : [words.reason(reason)]), ...(due ? [due] : []), since];
}

type LinesProps = {
  list: DraftList;
  now: number;
  label: string;
  none: string;
  onDiscard: (draft: DraftLine) => void;
};

function Lines({ list: { count, drafts }, now, label, none, onDiscard }: LinesProps) {
  if (drafts.length === 0) return <View className="note">{none}</View>;
  return (
    <>
      <List label={label}>
        {drafts.map((draft) => {
          const { caseId, action, kind, number, unfit } = draft;
          const link = staffPages.decision.link({ caseId, action });
          const isElsewhere = unfit === 'otherOffice';
          return (
            <Row
              key={`${caseId} ${action}`}
              id={`draft-${caseId}-${action}`}
              icon="sign"
              title={[deedButton(action, kind), caseKinds[kind].name, shortNumber(number)].join(' · ')}
              note={noteOf(draft, now).join('。')}
              {...(isElsewhere
                ? { acts: true, end: decisionWords.discard, onPress: () => onDiscard(draft) }
                : { href: link, onPress: () => open(link) })}
            />
          );
        })}
      </List>
      {count > drafts.length && <View className="note">{words.more(drafts.length, count)}</View>}
    </>
  );
}

/** Decisions that wait for my signature, and those I wrote that are not signed yet. */
export function DraftLists({ shown }: { shown: number }) {
  const { call } = useServer();
  const now = useNow();
  const doing = useDoing();
  const [asked, setAsked] = useState<DraftLine | null>(null);
  const ask = useCallback(async () => {
    const [toSign, own] = await Promise.all([call('toSign', {}), call('myDrafts', {})]);
    if (!toSign.ok) return toSign;
    return own.ok ? { ok: true as const, reply: { toSign: toSign.reply, own: own.reply } } : own;
  }, [call]);
  const { state, reload } = useReading<Both>(ask, shown);

  async function discard({ caseId, action, revision }: DraftLine): Promise<void> {
    const request = { params: { caseId, action }, body: { turn: 'discard' as const, revision } };
    await doing.send(
      () => call('turnDraft', request),
      () => decisionWords.discarded,
    );
    setAsked(null);
    reload();
  }
  return (
    <>
      <Outcome state={doing.state} />
      <WhenReady state={state} onRetry={reload}>
        {({ toSign, own }) => (
          <>
            <Section title={words.waits} id="to-sign">
              <Lines
                list={toSign}
                now={now}
                label={words.waits}
                none={words.noneToSign}
                onDiscard={setAsked}
              />
            </Section>
            <Section title={words.own} id="own-drafts">
              <Lines list={own} now={now} label={words.own} none={words.noneOwn} onDiscard={setAsked} />
            </Section>
          </>
        )}
      </WhenReady>
      <Confirm
        open={asked !== null}
        title={decisionWords.discard}
        act={decisionWords.discard}
        danger
        loading={doing.state.at === 'sending'}
        onConfirm={() => asked && void discard(asked)}
        onCancel={() => setAsked(null)}
      >
        {decisionWords.discardAsk}
      </Confirm>
    </>
  );
}
