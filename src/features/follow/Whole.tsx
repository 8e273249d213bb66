import { useState, type ReactNode } from 'react';
import type { CaseAction } from '../../../functions/contract/actions';
import type { PaperView } from '../../../functions/contract/papers';
import type { NoticeId } from '../../../functions/contract/deliveries';
import type { Acted, CaseView } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { caseWords } from '../../content/casePage';
import { residentPages, staffPages } from '../../routes';
import { open, showSoon } from '../../services/navigation';
import { useNow } from '../../services/now';
import { PapersHere, useCasePapers } from '../../services/papers';
import { Deeds, type Doing } from './Deeds';
import { Filed } from './Filed';
import { Head } from './Head';
import { History } from './History';
import { Holding } from './Holding';
import { Leaving } from './Leaving';
import { Links } from './Links';
import { Mandate, mandateActions } from './Mandate';
import { clearance, Outline } from './Outline';
import { Papers } from './Papers';
import { remedyFor } from './remedy';
import { Talk } from './Talk';
import { Tellings } from './Tellings';
import { TurnInto } from './TurnInto';
import { Meanwhile, Remedy } from './WayOn';

type WholeProps = {
  found: CaseView;
  /** The codes by which it is shown to others. */
  codes: ReactNode;
  onDone: (acted: Acted) => void;
  onStale: () => void;
};

/** They stand with the paper and the notice that they are about. */
const onTheirOwn: readonly CaseAction[] = ['recordService', 'recordCall'];

/** What stands on a card of its own, beside the words that explain it. */
function onCards(found: CaseView, isStaff: boolean): CaseAction[] {
  const remedy = isStaff ? undefined : remedyFor(found)?.action;
  return [
    ...(found.state.mandate ? mandateActions : []),
    ...(found.outline ? clearance : []),
    ...(remedy ? [remedy] : []),
    ...onTheirOwn,
  ];
}

/** A resident first learns who has it and until when; staff come to read what was written and to answer it. */
export function Whole({ found, codes, onDone, onStale }: WholeProps) {
  const { state, timeline, outline, links } = found;
  const [doing, setDoing] = useState<Doing>({ at: 'choosing' });
  const reader = state.standing === 'owner' ? 'resident' : 'staff';
  const isStaff = reader === 'staff';
  const now = useNow();
  const papers = useCasePapers(state);

  function choose(action: CaseAction) {
    if (action === 'assign') return open(staffPages.assign.link({ caseId: state.id }));
    setDoing({ at: 'writing', action });
    showSoon('deed');
  }

  function record({ id }: PaperView) {
    setDoing({ at: 'writing', action: 'recordService', begun: { paper: id } });
    showSoon('deed');
  }

  function recordCall(noticeId: NoticeId) {
    setDoing({ at: 'writing', action: 'recordCall', begun: { noticeId } });
    showSoon('deed');
  }

  // What is being written stands below: its button is not shown a second time.
  const writing = doing.at === 'writing' ? doing.action : undefined;
  const offered = { ...state, actions: state.actions.filter((action) => action !== writing) };

  const filed = <Filed found={found} reader={reader} />;
  const holding = <Holding found={found} reader={reader} />;
  const mandate = <Mandate state={offered} reader={reader} onChoose={choose} />;
  return (
    <PapersHere.Provider value={papers}>
      {!isStaff && state.version === 1 && <Notice tone="good">{caseWords.received}</Notice>}
      <Leaving />
      <Head state={state} reader={reader} />
      {outline && <Outline outline={outline} state={offered} onChoose={choose} />}
      {outline && codes}
      {!isStaff && <Remedy {...{ found, writing }} onChoose={choose} onOpened={onDone} />}
      {isStaff ? filed : mandate}
      {!isStaff && <Meanwhile state={state} />}
      {!isStaff && holding}
      <Papers
        {...{ state, reader }}
        onOpened={onDone}
        onRecord={isStaff && offered.actions.includes('recordService') ? record : null}
      />
      <Tellings
        {...{ tellings: found.tellings, now }}
        onCall={offered.actions.includes('recordCall') ? recordCall : null}
      />
      <Talk found={found} reader={reader} />
      <Deeds
        {...{ found, doing, onDone, onStale }}
        elsewhere={onCards(found, isStaff)}
        onChoose={choose}
        onDoing={setDoing}
      />
      {isStaff ? holding : filed}
      {isStaff ? mandate : <TurnInto state={state} />}
      <Links links={links} reader={reader} />
      {timeline.length > 0 && <History timeline={timeline} reader={reader} />}
      {!outline && codes}
      {!isStaff && (
        <Button
          id="readers"
          variant="secondary"
          onPress={() => open(residentPages.readers.link({ caseId: state.id }))}
        >
          {caseWords.readers}
        </Button>
      )}
    </PapersHere.Provider>
  );
}
