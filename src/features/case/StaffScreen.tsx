import { Notice } from '../../components/states/Notice';
import { caseWords } from '../../content/case/casePage';
import type { SubjectDeed } from '../../content/deeds/words';
import { useNow } from '../../services/device/now';
import { OutsideCard } from './dates/Found';
import { Holding } from './dates/Holding';
import { Filed } from './Filed';
import { Head } from './Head';
import { History } from './History';
import { Leaving } from './Leaving';
import { Links } from './Links';
import { Mandate } from './mandate/Mandate';
import { Outline } from './mandate/Outline';
import { Papers } from './papers/Papers';
import type { ScreenProps } from './screen';
import { Talk } from './talk/Talk';
import { Deliveries } from './talk/Deliveries';
import { ToCompleteCard } from './ToCompleteCard';

const reader = 'staff';

/** Staff come to read what was written and to answer it; of a case that may not be theirs they see an outline. */
export function StaffScreen({ found, codes, beside, offered, deeds, choose, onDone }: ScreenProps) {
  const { state, outline, links, tellings, brokenAt } = found;
  const now = useNow();
  const may = (action: SubjectDeed) => offered.actions.includes(action);
  return (
    <>
      {brokenAt !== null && <Notice tone="error">{caseWords.broken.staff(brokenAt)}</Notice>}
      <Leaving />
      <Head state={state} />
      {outline && <Outline outline={outline} state={offered} onChoose={choose} />}
      {outline && codes}
      <Filed found={found} reader={reader} />
      {beside}
      <ToCompleteCard found={found} reader={reader} />
      <Papers
        state={state}
        reader={reader}
        onOpened={onDone}
        onRecord={may('recordService') ? ({ id }) => choose('recordService', { paper: id }) : null}
      />
      <Deliveries
        tellings={tellings}
        now={now}
        onCall={may('recordCall') ? (noticeId) => choose('recordCall', { noticeId }) : null}
      />
      <Talk found={found} />
      {deeds}
      <OutsideCard state={state} />
      <Holding found={found} />
      <Mandate state={offered} reader={reader} onChoose={choose} />
      <Links links={links} reader={reader} />
      <History found={found} reader={reader} />
      {!outline && codes}
    </>
  );
}
