import { useEffect, useRef, useState } from 'react';
import { View } from '@tarojs/components';
import type { DraftTurn, DraftView } from '../../../../functions/contract/case/drafts';
import { Command } from '../../../../functions/contract/deeds/actions';
import type { CaseView } from '../../../../functions/contract/case/views';
import { limits } from '../../../../functions/contract/limits';
import { TextArea } from '../../../components/ask/TextArea';
import { Button, Pair } from '../../../components/base/Button';
import { Key } from '../../../components/base/Key';
import { Confirm } from '../../../components/frame/Confirm';
import { Sheet } from '../../../components/frame/Sheet';
import { Facts } from '../../../components/show/Facts';
import { Section } from '../../../components/show/Section';
import { Notice } from '../../../components/states/Notice';
import { Trouble } from '../../../components/states/Trouble';
import { deedButton } from '../../../content/deeds';
import { onceMore } from '../../../content/deeds/doing';
import { whatWasSaid } from '../../../content/deeds/whatWasSaid';
import { decisionWords as words } from '../../../content/staff/decision';
import { moment } from '../../../content/when';
import { newKey } from '../../../services/device/clientKey';
import { useKeys } from '../../../services/device/keys';
import { useServer } from '../../../services/server/server';
import { useDoing } from '../../../services/server/useSending';
import { Frame } from './Frame';
import { ChecksOf, PaperPane } from './PaperPane';
import { usePreview } from './usePreview';

type WaitingProps = {
  found: CaseView;
  draft: DraftView;
  onDone: (says: string) => void;
  onStale: () => void;
};

/** Whom it waits for; and that it waits for nobody who is there, with what now. */
const WhoSigns = ({ draft: { signers, mine } }: { draft: DraftView }) =>
  signers.length === 0 ? (
    <Notice tone="warn">{words.nobodySigns}</Notice>
  ) : (
    <Notice>{(mine ? words.waitsFor : words.notYours)(signers)}</Notice>
  );

/** A draft that is written: its paper, for whoever signs it, and for whoever wrote it. */
export function Waiting({ found: { state }, draft, onDone, onStale }: WaitingProps) {
  const { call } = useServer();
  const preview = usePreview(state.id);
  const doing = useDoing();
  const [asked, setAsked] = useState<'sign' | 'sendBack' | 'discard' | null>(null);
  const [reason, setReason] = useState('');
  const [key] = useState(newKey);
  const { action, input, revision, may, unfit } = draft;
  const params = { caseId: state.id, action };
  const button = deedButton(action, state.kind);

  const { show } = preview;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current || unfit === 'caseWentOn') return;
    first.current = false;
    const command = Command.safeParse({ action, input, version: state.version, key: newKey() });
    if (command.success) void show(command.data);
  }, [action, input, show, state.version, unfit]);

  async function turn(body: DraftTurn, says: string): Promise<void> {
    const answer = await doing.send(() => call('turnDraft', { params, body }));
    setAsked(null);
    if (answer.ok) onDone(says);
    else if (answer.problem.code === 'draft_changed') onStale();
  }
  async function sign(): Promise<void> {
    setAsked(null);
    const body = { revision, version: state.version, key };
    const answer = await doing.send(() => call('signDraft', { params, body }));
    if (answer.ok) onDone(words.signed);
    else if (['draft_changed', 'draft_unfit', 'stale_version'].includes(answer.problem.code)) onStale();
  }
  const maySign = may.includes('sign');
  const mayReturn = may.includes('sendBack');
  useKeys({
    'Ctrl Enter': maySign ? () => setAsked('sign') : undefined,
    R: mayReturn ? () => setAsked('sendBack') : undefined,
  });
  const sending = doing.state.at === 'sending';
  const said = whatWasSaid({ word: action, details: input });

  return (
    <Frame
      state={state}
      title={button}
      draft={draft}
      stage="check"
      isMine={maySign}
      notices={
        <>
          {unfit && <Notice tone="warn">{words.unfit[unfit]}</Notice>}
          {!unfit && !maySign && <WhoSigns draft={draft} />}
          {doing.state.at === 'failed' && <Trouble message={doing.state.problem.detail} />}
        </>
      }
      paper={<PaperPane state={preview.state} />}
      mine={
        <>
          <View className="note">{words.line(draft.byName, moment(draft.at))}</View>
          {maySign && <View className="deed-explain">{words.signExplain}</View>}
          <ChecksOf state={preview.state} />
          <Section title={words.written} near>
            <Facts rows={said} />
          </Section>
          <Confirm
            open={asked === 'sign'}
            title={onceMore(action, state.kind) ?? button}
            act={words.sign}
            loading={sending}
            onConfirm={() => void sign()}
            onCancel={() => setAsked(null)}
          >
            {words.signExplain}
            {asked === 'sign' && <Facts rows={said} />}
          </Confirm>
          <Confirm
            open={asked === 'discard'}
            title={words.discard}
            act={words.discard}
            danger
            loading={sending}
            onConfirm={() => void turn({ turn: 'discard', revision }, words.discarded)}
            onCancel={() => setAsked(null)}
          >
            {words.discardAsk}
          </Confirm>
          <Sheet open={asked === 'sendBack'} title={words.sendBack} onClose={() => setAsked(null)}>
            <View className="deed-explain">{words.sendBackExplain}</View>
            <TextArea
              id="reason"
              label={words.reason}
              value={reason}
              maxLength={limits.message}
              onChange={setReason}
            />
            <Button
              id="do-sendBack"
              loading={sending}
              missing={reason.trim() === '' ? words.reason : undefined}
              onPress={() => void turn({ turn: 'sendBack', revision, reason }, words.sentBackDone)}
            >
              {words.sendBack}
            </Button>
          </Sheet>
        </>
      }
      bar={
        <Pair>
          {mayReturn && (
            <Button id="send-back" variant="line" onPress={() => setAsked('sendBack')}>
              {words.sendBack} <Key>R</Key>
            </Button>
          )}
          {may.includes('discard') && (
            <Button id="discard-draft" variant="line" onPress={() => setAsked('discard')}>
              {words.discard}
            </Button>
          )}
          {may.includes('withdraw') && (
            <Button
              id="withdraw-draft"
              variant="line"
              loading={sending}
              onPress={() => void turn({ turn: 'withdraw', revision }, words.withdrawn)}
            >
              {words.withdraw}
            </Button>
          )}
          {maySign && (
            <Button id="sign-draft" loading={sending} onPress={() => setAsked('sign')}>
              {words.sign} <Key>Ctrl ↵</Key>
            </Button>
          )}
        </Pair>
      }
    />
  );
}
