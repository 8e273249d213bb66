import type { Standing } from '../../../functions/contract/words';
import { Button } from '../../components/base/Button';
import { Notice } from '../../components/states/Notice';
import { caseWords } from '../../content/case/page/casePage';
import type { SubjectDeed } from '../../content/deeds/words';
import { ActionBar, Panes, useAtDesk } from '../../components/frame/Panes';
import { deskCaseWords } from '../../content/staff/desk';
import { tabTitle } from '../../content/staff/workLine';
import { useKeys } from '../../services/device/keys';
import { useNow } from '../../services/device/now';
import { useTabTitle } from '../../services/navigation';
import { DeskHead, DeskNotices } from './DeskHead';
import { OutsideCard } from './dates/Found';
import { Holding } from './dates/Holding';
import { EndGuardian } from './EndGuardian';
import { Filed } from './Filed';
import { Head } from './Head';
import { History } from './History';
import { Leaving } from './Leaving';
import { Links } from './Links';
import { Mandate } from './mandate/Mandate';
import { Outline } from './mandate/Outline';
import { ClosedCard } from './deeds/ClosedCard';
import { ActionButton } from './deeds/ActionButton';
import { Beside } from './notes/Beside';
import { Notes } from './notes/Notes';
import { Related } from './Related';
import { Papers } from './papers/Papers';
import type { ScreenProps } from './screen';
import { Talk } from './talk/Talk';
import { Deliveries } from './talk/Deliveries';
import { ToCompleteCard } from './ToCompleteCard';

const reader = 'staff';

/** Who speaks with colleagues about a case: the server decides, and asks the same. */
const colleagues: readonly Standing[] = ['handler', 'duty', 'dispatcher', 'supervisor'];

/** Staff come to read what was written and to answer it; of a case that may not be theirs they see an outline. */
export function StaffScreen({
  found,
  onNewer,
  codes,
  beside,
  offered,
  next,
  deeds,
  choose,
  onDone,
}: ScreenProps) {
  const { state, outline, links, tellings, brokenAt } = found;
  const now = useNow();
  const may = (action: SubjectDeed) => offered.actions.includes(action);
  useTabTitle(tabTitle(state));
  useKeys({ M: offered.actions.includes('message') ? () => choose('message') : undefined });
  const isAtDesk = useAtDesk();
  const broken = brokenAt !== null && <Notice tone="error">{caseWords.broken.staff(brokenAt)}</Notice>;
  const candidate = outline && <Outline outline={outline} state={offered} onChoose={choose} />;
  const isColleague = !outline && colleagues.includes(state.standing);
  const filed = (
    <>
      <Filed found={found} reader={reader} />
      {isColleague && <EndGuardian found={found} />}
    </>
  );
  const lacking = <ToCompleteCard found={found} reader={reader} />;
  const papers = (
    <Papers
      state={state}
      reader={reader}
      onOpened={onDone}
      onRecord={may('recordService') ? ({ id }) => choose('recordService', { paper: id }) : null}
    />
  );
  const deliveries = (
    <Deliveries
      tellings={tellings}
      now={now}
      onCall={may('recordCall') ? (noticeId) => choose('recordCall', { noticeId }) : null}
    />
  );
  const talk = <Talk found={found} />;
  const notes = isColleague && <Notes caseId={state.id} given={found.desk} />;
  const others = isColleague && <Beside caseId={state.id} />;
  const bar = next && <ActionButton action={next} kind={state.kind} onChoose={choose} isMain />;
  const holding = <Holding found={found} />;
  const mandate = <Mandate state={offered} reader={reader} onChoose={choose} />;
  const related = (
    <>
      <Links links={links} reader={reader} />
      {!outline && <Related key={state.id} caseId={state.id} />}
    </>
  );
  const history = <History found={found} reader={reader} />;
  if (isAtDesk)
    return (
      <Panes
        names={deskCaseWords}
        head={<DeskHead state={state} onNewer={onNewer} />}
        known={
          <>
            {broken}
            <DeskNotices state={state} />
            {others}
            <Leaving />
            {candidate}
            {filed}
            {holding}
            {beside}
            {lacking}
            {talk}
            {notes}
            {papers}
            {deliveries}
            {related}
            {history}
          </>
        }
        mine={
          <>
            {deeds}
            <ClosedCard state={state} />
            <OutsideCard state={state} />
            {mandate}
            {codes}
          </>
        }
        bar={bar}
      />
    );
  return (
    <>
      {broken}
      <Leaving />
      <Head state={state} />
      {onNewer && (
        <Button id="newer" variant="secondary" icon="again" onPress={onNewer}>
          {deskCaseWords.newer}
        </Button>
      )}
      {others}
      {candidate}
      {outline && codes}
      {filed}
      {beside}
      {lacking}
      {talk}
      {deeds}
      {notes}
      {papers}
      {deliveries}
      <OutsideCard state={state} />
      {holding}
      {mandate}
      {related}
      {history}
      <ClosedCard state={state} />
      {!outline && codes}
      {bar && <ActionBar>{bar}</ActionBar>}
    </>
  );
}
