import { useCallback, useState } from 'react';
import type { CaseDrafts } from '../../../../functions/contract/case/drafts';
import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { CaseView } from '../../../../functions/contract/case/views';
import type { CaseId } from '../../../../functions/contract/ids';
import { Button } from '../../../components/base/Button';
import { Notice } from '../../../components/states/Notice';
import { WhenReady } from '../../../components/states/WhenReady';
import { deedButton } from '../../../content/deeds';
import { decisionWords as words } from '../../../content/staff/decision';
import { tabTitle } from '../../../content/staff/workLine';
import { staffPages } from '../../../routes';
import { back, useTabTitle } from '../../../services/navigation';
import { useReading } from '../../../services/server/useReading';
import { useServer } from '../../../services/server/server';
import { Frame } from './Frame';
import { Serving } from './Serving';
import { Waiting } from './Waiting';
import { Writing } from './Writing';
import '../Case.scss';
import './decision.scss';

type Read = { found: CaseView; drafts: CaseDrafts };
type DecisionProps = { caseId: CaseId; action: CaseAction; shown: number };

/** One decision on a case, from what is written to the signature under it. */
export function Decision({ caseId, action, shown }: DecisionProps) {
  const { call } = useServer();
  const ask = useCallback(async () => {
    const params = { caseId };
    const [view, drafts] = await Promise.all([
      call('getCase', { params, query: { part: 'latest' } }),
      call('drafts', { params }),
    ]);
    if (!view.ok) return view;
    return drafts.ok ? { ok: true as const, reply: { found: view.reply, drafts: drafts.reply } } : drafts;
  }, [call, caseId]);
  const { state, reload } = useReading<Read>(ask, shown);
  const [said, setSaid] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const again = () => {
    setStale(true);
    reload();
  };
  const done = (says: string) => {
    setSaid(says);
    setStale(false);
    reload();
  };
  return (
    <WhenReady state={state} onRetry={reload}>
      {(read) => (
        <>
          {isStale && <Notice tone="warn">{words.changed}</Notice>}
          <Deciding read={read} action={action} said={said} onDone={done} onStale={again} />
        </>
      )}
    </WhenReady>
  );
}

/** It is given, whatever has become of it since. */
const isGiven = (said: string): boolean =>
  said === words.signed || said === words.serviceRecorded || said === words.serveLater;

type DecidingProps = {
  read: Read;
  action: CaseAction;
  said: string | null;
  onDone: (says: string) => void;
  onStale: () => void;
};

function Deciding({ read: { found, drafts }, action, said, onDone, onStale }: DecidingProps) {
  const { state } = found;
  useTabTitle(tabTitle(state));
  const draft = drafts.drafts.find((one) => one.action === action);
  const doing = { found, onDone, onStale };
  const isWritten = draft !== undefined && (draft.stage === 'waiting' || draft.unfit === 'caseWentOn');
  const toCase = (
    <Button id="back-to-case" onPress={() => back(staffPages.case.link({ caseId: state.id }))}>
      {words.backToCase}
    </Button>
  );
  if (said !== null)
    return (
      <Frame
        state={state}
        title={deedButton(action, state.kind)}
        draft={draft}
        stage={isGiven(said) ? 'serve' : draft?.stage === 'waiting' ? 'check' : 'write'}
        isMine={false}
        notices={<Notice tone="good">{said}</Notice>}
        paper={null}
        mine={
          said === words.signed && (
            <Serving key={state.version} found={found} onDone={onDone} onStale={onStale} />
          )
        }
        bar={toCase}
      />
    );
  if (isWritten) return <Waiting key={draft.revision} draft={draft} {...doing} />;
  if (drafts.toPrepare.includes(action))
    return <Writing key={draft?.revision ?? 0} drafts={drafts} action={action} draft={draft} {...doing} />;
  return (
    <>
      <Notice>{words.noDraft}</Notice>
      {toCase}
    </>
  );
}
