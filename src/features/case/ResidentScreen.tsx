import { Button } from '../../components/base/Button';
import { Notice } from '../../components/states/Notice';
import { caseWords } from '../../content/casePage';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { Rate } from './Rate';
import { OutsideCard } from './dates/Found';
import { Holding } from './dates/Holding';
import { Filed } from './Filed';
import { HelpHere } from './HelpHere';
import { Head } from './Head';
import { History } from './History';
import { Leaving } from './Leaving';
import { Links } from './Links';
import { Mandate } from './mandate/Mandate';
import { Papers } from './papers/Papers';
import { PhoneService } from './papers/PhoneService';
import type { ScreenProps } from './screen';
import { Talk } from './talk/Talk';
import { ToCompleteCard } from './ToCompleteCard';
import { Complain } from './wayOn/Complain';
import { TurnInto } from './wayOn/TurnInto';
import { Meanwhile, Remedy } from './wayOn/WayOn';

const reader = 'resident';

/** A resident first learns who has their case and until when, and what they can still do about it. */
export function ResidentScreen({ found, codes, writing, offered, deeds, choose, onDone }: ScreenProps) {
  const { state, links, timeline } = found;
  return (
    <>
      {state.version === 1 && <Notice tone="good">{caseWords.received}</Notice>}
      {found.brokenAt !== null && <Notice tone="warn">{caseWords.broken.resident}</Notice>}
      <Leaving />
      <Head state={state} reader={reader} />
      <HelpHere found={found} />
      <Remedy found={found} writing={writing} onChoose={choose} onOpened={onDone} />
      <Mandate state={offered} reader={reader} onChoose={choose} />
      <Meanwhile state={state} />
      <ToCompleteCard found={found} reader={reader} />
      <OutsideCard state={state} />
      <Holding found={found} reader={reader} />
      <PhoneService state={state} offered={offered} onChoose={choose} />
      <Papers state={state} reader={reader} onOpened={onDone} onRecord={null} />
      <Talk found={found} reader={reader} />
      {deeds}
      <Rate caseId={state.id} version={state.version} />
      <Filed found={found} reader={reader} />
      <TurnInto state={state} />
      <Complain state={state} />
      <Links links={links} reader={reader} />
      <History timeline={timeline} reader={reader} />
      {codes}
      <Button
        id="readers"
        variant="secondary"
        onPress={() => open(residentPages.readers.link({ caseId: state.id }))}
      >
        {caseWords.readers}
      </Button>
    </>
  );
}
