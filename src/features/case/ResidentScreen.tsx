import { Button } from '../../components/base/Button';
import { Fold } from '../../components/show/Fold';
import { Notice } from '../../components/states/Notice';
import { caseWords } from '../../content/casePage';
import { myCaseWords } from '../../content/myCase';
import { filingPages, residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { OutsideCard } from './dates/Found';
import { Filed } from './Filed';
import { HelpHere } from './HelpHere';
import { History } from './History';
import { Leaving } from './Leaving';
import { Links } from './Links';
import { Mandate } from './mandate/Mandate';
import { MyTalk } from './mine/MyTalk';
import { News } from './mine/News';
import { newsIn } from './mine/newsIn';
import { NewsHead } from './mine/NewsHead';
import { Solved } from './mine/Solved';
import { Who } from './mine/Who';
import { Papers } from './papers/Papers';
import { PhoneService } from './papers/PhoneService';
import { Rate } from './Rate';
import type { ScreenProps } from './screen';
import { ToCompleteCard } from './ToCompleteCard';
import { Complain } from './wayOn/Complain';
import { remedyFor } from './wayOn/remedy';
import { TurnInto } from './wayOn/TurnInto';
import { isWelcome, Meanwhile, Remedy } from './wayOn/WayOn';

const reader = 'resident';

/**
 * One's own case, by what happened last: the news and its very words; what can be done about it; who has it and until when;
 * then what was said, the papers, and what lies further back.
 */
export function ResidentScreen(props: ScreenProps) {
  const { found, seenUntil, codes, writing, offered, deeds, choose, onDone } = props;
  const { state, links, timeline } = found;
  const news = newsIn(found);
  const isOver = state.holder.at === 'nobody';
  const remedy = remedyFor(found);
  // The remedy is the main thing to do after bad news, and not after good.
  const isRemedyMain = remedy !== undefined && !isWelcome(found);
  return (
    <>
      {found.brokenAt !== null && <Notice tone="warn">{caseWords.broken.resident}</Notice>}
      <Leaving />
      <NewsHead found={found} news={news} isFresh={seenUntil !== null && state.version > seenUntil} />
      {state.version === 1 && <Notice tone="good">{caseWords.received}</Notice>}
      <HelpHere found={found} />
      {news && <News found={found} news={news} onOpened={onDone} />}
      {isRemedyMain && <Remedy found={found} writing={writing} isMain onChoose={choose} onOpened={onDone} />}
      <Mandate state={offered} reader={reader} onChoose={choose} />
      <Solved offered={offered} choose={choose} isMain={!isRemedyMain} />
      {deeds}
      <ToCompleteCard found={found} reader={reader} />
      <Meanwhile state={state} />
      {!isRemedyMain && (
        <Remedy found={found} writing={writing} isMain={false} onChoose={choose} onOpened={onDone} />
      )}
      <Who found={found} />
      <OutsideCard state={state} />
      <MyTalk found={found} news={news} />
      <PhoneService state={state} offered={offered} onChoose={choose} />
      <Papers state={state} reader={reader} onOpened={onDone} onRecord={null} exceptOf={news?.seq} />
      <Rate caseId={state.id} version={state.version} />
      <TurnInto state={state} />
      <Fold id="filed" label={myCaseWords.filed}>
        <Filed found={found} reader={reader} />
      </Fold>
      <Fold id="history" label={caseWords.history}>
        <History timeline={timeline} reader={reader} />
      </Fold>
      <Complain state={state} />
      <Links links={links} reader={reader} />
      {codes}
      {isOver && !remedy?.fileAgain && (
        <Button id="again" variant="secondary" onPress={() => open(filingPages[state.kind].link())}>
          {myCaseWords.again}
        </Button>
      )}
      <Button
        id="receipt"
        variant="link"
        onPress={() => open(residentPages.receipt.link({ caseId: state.id, seq: '1' }))}
      >
        {myCaseWords.receipt(state.number)}
      </Button>
      <Button
        id="readers"
        variant="link"
        onPress={() => open(residentPages.readers.link({ caseId: state.id }))}
      >
        {caseWords.readers}
      </Button>
    </>
  );
}
