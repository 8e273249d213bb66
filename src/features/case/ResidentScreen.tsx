import { View } from '@tarojs/components';
import { late } from '../../components/base/late';
import { Fold } from '../../components/show/Fold';
import { List, Row } from '../../components/show/List';
import { Loading } from '../../components/states/Loading';
import { Notice } from '../../components/states/Notice';
import { WhenThere } from '../../components/states/WhenThere';
import { turnOf } from '../../content/case/line/caseLine';
import { caseWords } from '../../content/case/page/casePage';
import { myCaseWords } from '../../content/case/page/myCase';
import { filingPages, residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { Addressee, useAddressed } from './addressed';
import { HelpHere, isHelpPressing, useHelpComing } from './HelpHere';
import { Leaving } from './Leaving';
import { Mandate } from './mandate/Mandate';
import { MyTalk } from './mine/MyTalk';
import { News } from './mine/News';
import { newsIn } from './mine/newsIn';
import { Aloud } from '../../components/show/Aloud';
import { NewsHead } from './mine/NewsHead';
import { Solved } from './mine/Solved';
import { Who } from './mine/Who';
import { Papers } from './papers/Papers';
import { PhoneService } from './papers/PhoneService';
import { Rate } from './Rate';
import { isOwn, type ScreenProps } from './screen';
import { ToCompleteCard, useLackingComing } from './ToCompleteCard';
import { Complain } from './wayOn/Complain';
import { remedyFor } from './wayOn/remedy';
import { TurnInto } from './wayOn/TurnInto';
import { isWelcome, Meanwhile, Remedy } from './wayOn/WayOn';

const reader = 'resident';

/** Fetched when they are unfolded: the form with all its choices, the names of all steps. */
const filed = late(async () => (await import('./Filed')).Filed);
const history = late(async () => (await import('./History')).History);

/** Fetched where there is one: most cases are at no body outside, and hang together with no other. */
const outside = late(async () => (await import('./dates/Found')).OutsideCard);
const linked = late(async () => (await import('./Links')).Links);

/**
 * One's own case, by what happened last: the news and its very words; what can be done about it; who has it and until when;
 * then what was said, the papers, and what lies further back.
 */
export function ResidentScreen(props: ScreenProps) {
  const { found, seenUntil, codes, writing, offered, deeds, choose, onDone } = props;
  const { state, links, together } = found;
  const here = together?.people.filter(({ leftAt }) => leftAt === null).length ?? 0;
  const news = newsIn(found);
  const isOver = state.holder.at === 'nobody';
  // What is the resident's alone is not shown to whoever helps them: how they rate it, who read it, what they begin from it.
  const isOwner = state.standing === 'owner';
  const isMine = isOwn(state);
  const addressed = useAddressed();
  const isHeld = [useHelpComing(found), useLackingComing(found)].includes(true);
  const remedy = remedyFor(found);
  // The remedy is the main thing to do after bad news, and not after good.
  const isRemedyMain = remedy !== undefined && !isWelcome(found);
  // While others have it and nothing was said yet, who and until when are what one came for; danger stands before that.
  const isWaiting = !news && !state.urgent && turnOf(state) === 'others';
  // An answer is what one came for, unless somebody may come to harm meanwhile.
  const helpFirst = !news || isHelpPressing(found);
  if (isHeld) return <Loading />;
  return (
    <>
      {found.brokenAt !== null && <Notice tone="warn">{caseWords.broken.resident}</Notice>}
      <Leaving />
      <NewsHead found={found} news={news} isFresh={seenUntil !== null && state.version > seenUntil} />
      {!news && <Aloud />}
      {!isOwner && <Addressee />}
      {isWaiting && <Who found={found} />}
      {state.version === 1 && isOwner && <Notice tone="good">{caseWords.received}</Notice>}
      {helpFirst && <HelpHere found={found} />}
      {news && <News found={found} news={news} onOpened={onDone} />}
      {isRemedyMain && <Remedy found={found} writing={writing} isMain onChoose={choose} onOpened={onDone} />}
      <Mandate state={offered} reader={reader} onChoose={choose} />
      <Solved offered={offered} choose={choose} isMain={!isRemedyMain} />
      {!helpFirst && <HelpHere found={found} />}
      {deeds}
      <ToCompleteCard found={found} reader={reader} />
      <Meanwhile state={state} />
      {!isRemedyMain && (
        <Remedy found={found} writing={writing} isMain={false} onChoose={choose} onOpened={onDone} />
      )}
      {!isWaiting && <Who found={found} />}
      {state.outside && (
        <WhenThere source={outside}>{(OutsideCard) => <OutsideCard state={state} />}</WhenThere>
      )}
      {isMine && together && (
        <List>
          <Row
            id="together"
            icon="people"
            title={caseWords.together.title}
            note={caseWords.together.note(here, together.places)}
            onPress={() => open(residentPages.together.link({ caseId: state.id }))}
          />
        </List>
      )}
      <MyTalk found={found} news={news} />
      <PhoneService state={state} offered={offered} onChoose={choose} />
      <Papers state={state} reader={reader} onOpened={onDone} onRecord={null} exceptOf={news?.seq} />
      {isOwner && <Rate caseId={state.id} version={state.version} />}
      {isOwner && <TurnInto state={state} />}
      <Fold id="filed" label={addressed(myCaseWords.filed)}>
        <WhenThere source={filed}>{(Filed) => <Filed found={found} reader={reader} />}</WhenThere>
      </Fold>
      <Fold id="history" label={caseWords.history}>
        <WhenThere source={history}>
          {(History) => <History found={found} reader={isMine ? reader : 'staff'} />}
        </WhenThere>
      </Fold>
      {isOwner && <Complain state={state} />}
      {links.length > 0 && (
        <WhenThere source={linked}>{(Links) => <Links links={links} reader={reader} />}</WhenThere>
      )}
      {isOwner && codes && <View className="case-codes">{codes}</View>}
      <List label={myCaseWords.more}>
        {isOwner && isOver && !remedy?.fileAgain && (
          <Row
            id="again"
            icon="again"
            acts
            title={myCaseWords.again}
            onPress={() => open(filingPages[state.kind].link())}
          />
        )}
        <Row
          id="receipt"
          icon="shield"
          acts
          title={myCaseWords.receipt(state.number)}
          onPress={() => open(residentPages.receipt.link({ caseId: state.id, seq: '1' }))}
        />
        {isMine && (
          <Row
            id="readers"
            icon="people"
            acts
            title={caseWords.readers}
            onPress={() => open(residentPages.readers.link({ caseId: state.id }))}
          />
        )}
      </List>
    </>
  );
}
