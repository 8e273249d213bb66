import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseDrafts, DraftView } from '../../../../functions/contract/case/drafts';
import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { CaseView } from '../../../../functions/contract/case/views';
import { entriesOf, keysOf } from '../../../../functions/contract/entries';
import { Button, Pair } from '../../../components/base/Button';
import { Key } from '../../../components/base/Key';
import { Confirm } from '../../../components/frame/Confirm';
import { Notice } from '../../../components/states/Notice';
import { Trouble } from '../../../components/states/Trouble';
import { caseWords } from '../../../content/case/page/casePage';
import { deedButton, fieldsOf } from '../../../content/deeds';
import { explained, onceMore } from '../../../content/deeds/doing';
import { decisionWords as words } from '../../../content/staff/decision';
import { useKeys } from '../../../services/device/keys';
import { useServer } from '../../../services/server/server';
import { useDeed, type Written } from '../../../services/server/useDeed';
import { useDoing } from '../../../services/server/useSending';
import { DeedInput } from '../deeds/DeedInput';
import { begin, Said } from '../deeds/DeedPanel';
import { Frame } from './Frame';
import { ChecksOf, PaperPane } from './PaperPane';
import { usePreview } from './usePreview';

type WritingProps = {
  found: CaseView;
  drafts: CaseDrafts;
  action: CaseAction;
  draft: DraftView | undefined;
  onDone: (says: string) => void;
  onStale: () => void;
};

/** A decision being written by whoever prepares it; by one person alone where the office lets them, also signed here. */
export function Writing({ found, drafts, action, draft, onDone, onStale }: WritingProps) {
  const { state } = found;
  const { call } = useServer();
  // What goes with a step as a file is sent by whoever takes it: it is no part of a draft.
  const fields = entriesOf(fieldsOf(action)).filter(([name]) => name !== 'files');
  const all = fieldsOf(action);
  const [begun] = useState(() => ({ ...begin(action, found, Date.now()), ...draft?.input }));
  const isAsked = (field: string, written: Written) => all[field]?.when?.(written) ?? true;
  const missing = (field: string, written: Written) => all[field]?.missing?.(written) ?? null;
  const done = () => onDone(words.signed);
  const desk = useDeed(state, action, keysOf(all), { onDone: done, onStale }, { begun, isAsked, missing });
  const preview = usePreview(state.id);
  const doing = useDoing();
  const [asking, setAsking] = useState(false);
  const button = deedButton(action, state.kind);
  const { explain } = explained(action, state.kind);
  /** One person may decide it here, and this is who. */
  const isAlone = state.actions.includes(action) && !drafts.byTwo.includes(action);

  async function keep(isReady: boolean): Promise<void> {
    const command = desk.read();
    if (!command) return;
    const body = { command, revision: draft?.revision ?? null, isReady };
    const answer = await doing.send(() => call('writeDraft', { params: { caseId: state.id }, body }));
    if (answer.ok) {
      desk.forget();
      onDone(isReady ? words.submitted : words.kept);
    } else if (answer.problem.code === 'draft_changed' || answer.problem.code === 'wrong_status') onStale();
  }
  const look = () => {
    const command = desk.read();
    if (command) void preview.show(command);
  };
  const decide = () => {
    if (desk.check()) setAsking(true);
  };
  const submit = () => void keep(true);
  useKeys({ 'Ctrl Enter': isAlone ? decide : submit });

  return (
    <Frame
      state={state}
      title={button}
      draft={draft}
      stage="write"
      isMine
      notices={
        <>
          {draft?.sentBack && draft.stage === 'sentBack' && (
            <Notice tone="warn" title={words.sentBackTitle(draft.sentBack.byName)}>
              {draft.sentBack.reason}
            </Notice>
          )}
          <View className="note">{isAlone ? words.signSelf : words.byTwo}</View>
        </>
      }
      paper={<PaperPane state={preview.state} />}
      mine={
        <View id="deed">
          <View className="deed-explain">{explain}</View>
          {fields
            .filter(([name]) => isAsked(name, desk.written))
            .map(([name, field]) => (
              <DeedInput key={name} about={found} name={name} field={field} desk={desk} />
            ))}
          <Button id="preview" variant="line" onPress={look} loading={preview.state.at === 'asking'}>
            {preview.state.at === 'none' ? words.preview : words.previewAgain}
          </Button>
          <ChecksOf state={preview.state} />
          {desk.state.at === 'failed' && <Trouble message={desk.state.problem.detail} />}
          {desk.state.at === 'movedOn' && <Notice tone="warn">{caseWords.movedOn}</Notice>}
          {doing.state.at === 'failed' && <Trouble message={doing.state.problem.detail} />}
          <Confirm
            open={asking}
            title={onceMore(action, state.kind) ?? button}
            act={words.sign}
            loading={desk.state.at === 'sending'}
            onConfirm={() => {
              setAsking(false);
              desk.send();
            }}
            onCancel={() => setAsking(false)}
          >
            {words.signExplain}
            {asking && <Said action={action} written={desk.written} isAsked={isAsked} />}
          </Confirm>
        </View>
      }
      bar={
        <Pair>
          <Button id="keep-draft" variant="line" onPress={() => void keep(false)}>
            {words.keep}
          </Button>
          {isAlone ? (
            <Button id="sign-draft" onPress={decide} loading={desk.state.at === 'sending'}>
              {words.sign} <Key>Ctrl ↵</Key>
            </Button>
          ) : (
            <Button id="submit-draft" onPress={submit} loading={doing.state.at === 'sending'}>
              {words.submit} <Key>Ctrl ↵</Key>
            </Button>
          )}
        </Pair>
      }
    />
  );
}
