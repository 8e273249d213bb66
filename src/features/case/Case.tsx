import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useChanges } from '../../services/server/useChanges';
import type { OpenedCase } from '../../../functions/contract/case/openedCase';
import type { CaseId } from '../../../functions/contract/ids';
import type { Acted, CaseState } from '../../../functions/contract/case/views';
import type { OpenedFrom } from '../../../functions/contract/words';
import { WhenReady } from '../../components/states/WhenReady';
import { isGrave, seenCase } from '../../services/case/caseSeen';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { filesOf } from './talk/filesOf';
import { isOwn } from './screen';
import { CaseScreen } from './CaseScreen';
import { EarlierProvider, useSteps } from './earlier/useEarlier';

type FollowProps = {
  caseId: CaseId;
  shown: number;
  /** No other page lies over it: it may change by itself. */
  isOpen?: boolean;
  /** From where staff opened it: the resident can read that. */
  via?: OpenedFrom | undefined;
  /** The codes by which it is shown to others; `reload` when they may have done something meanwhile. */
  codes?: (state: CaseState, reload: () => void) => ReactNode;
  /** What stands beside what was filed: of the page of staff, which has it in a package of its own. */
  beside?: (found: OpenedCase) => ReactNode;
  /** What else to try when it cannot be shown. */
  wayOn?: ReactNode;
  /** Whether somebody may be in danger by it: the page then has the quick way off. */
  onGrave?: (isGrave: boolean) => void;
};

/** A case, for whoever may see it: how it stands, who has it, what was said, what can be done now. */
export function Case({ caseId, shown, isOpen = true, via, codes, beside, wayOn, onGrave }: FollowProps) {
  const { call, session } = useServer();
  const ask = useCallback(
    () => call('getCase', { params: { caseId }, query: { part: 'latest', ...(via && { via }) } }),
    [call, caseId, via],
  );
  const { state, reload, set } = useReading(ask, shown, { memory: seenCase(session, caseId) });
  const found = state.at === 'ready' ? state.found : undefined;
  const { whole, earlier } = useSteps(found);
  const grave = found && isGrave(found);
  useEffect(() => {
    if (grave !== undefined) onGrave?.(grave);
  }, [grave, onGrave]);
  const isMine = found !== undefined && (isOwn(found.state) || found.state.standing === 'helper');
  /** The last step that was shown before the page was read again by itself. */
  const [seenUntil, setSeenUntil] = useState<number | null>(null);
  const version = found?.state.version ?? 0;
  /** The version that staff have on the screen though there is a later one. */
  const [old, setOld] = useState<number | null>(null);
  const isAsked = isOpen && found !== undefined && !found.erased && !found.outline && old !== version;
  useChanges({ caseId, version, isAsked }, () => {
    // Staff work in what they have before them: it stays as it is until they want the new, and their reading it is recorded.
    if (!isMine) return setOld(version);
    setSeenUntil(version);
    reload();
  });

  function done(found: OpenedCase, acted: Acted) {
    setSeenUntil(null);
    set(after(found, acted));
    // Who saw the outline alone may now see the whole, or the other way; neither that nor files nor help are in the reply.
    const seesMore = found.outline && acted.state.standing === 'handler';
    const seesLess = !found.outline && acted.state.standing === 'candidate';
    const known = found.files.map(({ id }) => id);
    const hasNewFiles = filesOf(acted.entry).some((id) => !known.includes(id));
    // What helps is another once it is known whether somebody is safe.
    const isOtherwiseUrgent = acted.state.urgentFor.join() !== found.state.urgentFor.join();
    // Who leaves, or joins what waits for each one's word, sees another page.
    const isTogether = acted.entry.word === 'consents' || found.together?.waiting;
    if (isTogether || seesMore || seesLess || hasNewFiles || isOtherwiseUrgent) reload();
  }

  return (
    <WhenReady state={state} onRetry={reload} wayOn={wayOn}>
      {(found) => (
        <EarlierProvider value={earlier}>
          <CaseScreen
            found={whole ?? found}
            seenUntil={seenUntil}
            onNewer={old === version ? reload : null}
            codes={codes?.(found.state, reload)}
            beside={beside?.(found)}
            onDone={(acted) => done(found, acted)}
            onStale={reload}
          />
        </EarlierProvider>
      )}
    </WhenReady>
  );
}

/** The case with what was just done; a retry may bring an event that is there already. */
const after = ({ timeline, ...rest }: OpenedCase, { state, entry }: Acted): OpenedCase => ({
  ...rest,
  state,
  timeline: [...timeline.filter(({ seq }) => seq !== entry.seq), entry],
});
