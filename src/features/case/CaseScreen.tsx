import { useContext, useState, type ReactNode } from 'react';
import type { CaseAction } from '../../../functions/contract/deeds/actions';
import type { CaseId } from '../../../functions/contract/ids';
import type { OpenedCase } from '../../../functions/contract/case/openedCase';
import type { Acted, CaseView } from '../../../functions/contract/case/views';
import { late } from '../../components/base/late';
import { Desk } from '../../components/frame/desk';
import { WhenThere } from '../../components/states/WhenThere';
import { deeds } from '../../content/deeds';
import { staffPages } from '../../routes';
import type { Written } from '../../services/server/useDeed';
import { open, showSoon } from '../../services/navigation';
import { PapersHere, useCasePapers } from '../../services/case/papers';
import { Deeds, type Doing } from './deeds/Deeds';
import { ResidentScreen } from './ResidentScreen';
import { askedIfSolved, isAskedIfSolved } from './mine/Solved';
import { isOnResidentsSide, type ScreenProps } from './screen';
import { staffScreen } from './staffScreen';
import { remedyFor } from './wayOn/remedy';
import './Case.scss';

type CaseScreenProps = {
  found: OpenedCase;
  /** The codes by which it is shown to others. */
  codes: ReactNode;
  /** What stands beside what was filed, on the page of staff. */
  beside?: ReactNode;
  /** The last step that was shown before others came by themselves; null where none did. */
  seenUntil: number | null;
  /** Reads it again, where staff have an old one before them; null where it is as it stands. */
  onNewer: (() => void) | null;
  onDone: (acted: Acted) => void;
  onStale: () => void;
};

/** Where deeds are done that have a page of their own. */
const deedPages = {
  assign: (caseId: CaseId) => staffPages.assign.link({ caseId }),
};

/** Whether the button of a deed stands on another card than that of the deeds, beside the words that explain it. */
function isOnOtherCard({ state, outline }: CaseView, action: CaseAction): boolean {
  const shown = {
    mandate: state.mandate !== null,
    outline: outline !== null,
    papers: true,
    filed: true,
    itsSubject: true,
  };
  const { card } = deeds[action];
  return card !== undefined && shown[card];
}

/** What stands on cards of their own on the residents' screen: the remedy, and whether it is solved. */
function onOwnCards(found: CaseView): readonly CaseAction[] {
  const remedy = remedyFor(found)?.action;
  // Whoever leaves does so where they read who goes on.
  return ['leave', ...(remedy ? [remedy] : []), ...(isAskedIfSolved(found.state) ? askedIfSolved : [])];
}

const erased = late(async () => (await import('./ErasedScreen')).ErasedScreen);

/** One case, or what is left of it. */
export function CaseScreen(props: CaseScreenProps) {
  if (!props.found.erased) return <WholeCase {...props} />;
  return <WhenThere source={erased}>{(ErasedScreen) => <ErasedScreen found={props.found} />}</WhenThere>;
}

/** What brings a case on, and stands on no card of its own. */
const nextOf = (actions: readonly CaseAction[]): CaseAction | undefined =>
  actions.find((action) => deeds[action].card === undefined && (deeds[action].placeBelow ?? 0) === 0);

const choosing: Doing = { at: 'choosing' };

/** What is read at the desk is answered beside it: the answer stands open, of one's own cases and of those nobody has taken. */
const begunAtDesk = ({ state, outline }: CaseView): Doing | undefined =>
  outline === null && state.actions.includes('answer') ? { at: 'writing', action: 'answer' } : undefined;

/** One case: its residents' screen or its staff's, and what is being done to it. */
function WholeCase({ found, seenUntil, onNewer, codes, beside, onDone, onStale }: CaseScreenProps) {
  const { state } = found;
  const isResidents = isOnResidentsSide(state);
  const isAtDesk = useContext(Desk) !== null;
  const [chosen, setDoing] = useState<Doing>();
  const begun = chosen === undefined && isAtDesk && !isResidents ? begunAtDesk(found) : undefined;
  // It stays open when somebody else answers meanwhile: what was written is not taken from under the hands.
  if (begun) setDoing(begun);
  const doing = chosen ?? begun ?? choosing;
  const papers = useCasePapers(state);

  function choose(action: CaseAction, begun: Written = {}) {
    const { page } = deeds[action];
    if (page) return open(deedPages[page](state.id));
    setDoing({ at: 'writing', action, begun });
    showSoon('deed');
  }

  // What is being written stands below: its button is not shown a second time.
  const writing = doing.at === 'writing' ? doing.action : undefined;
  const next = isResidents || writing ? undefined : nextOf(state.actions);
  const elsewhere = isResidents ? onOwnCards(found) : next ? [next] : [];
  const screen: ScreenProps = {
    found,
    seenUntil,
    onNewer,
    codes,
    beside,
    writing,
    next,
    offered: { ...state, actions: state.actions.filter((action) => action !== writing) },
    deeds: (
      <Deeds
        found={found}
        doing={doing}
        onDone={onDone}
        onStale={onStale}
        isElsewhere={(action) => elsewhere.includes(action) || isOnOtherCard(found, action)}
        hasMain={next === undefined && elsewhere.length < 2}
        onChoose={choose}
        onDoing={setDoing}
      />
    ),
    choose,
    onDone,
  };
  return (
    <PapersHere.Provider value={papers}>
      {isResidents ? (
        <ResidentScreen {...screen} />
      ) : (
        <WhenThere source={staffScreen}>{(StaffScreen) => <StaffScreen {...screen} />}</WhenThere>
      )}
    </PapersHere.Provider>
  );
}
