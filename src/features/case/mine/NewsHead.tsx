import { Text, View } from '@tarojs/components';
import { Step } from '../../../../functions/contract/words';
import type { CaseView, TimelineEntry } from '../../../../functions/contract/case/views';
import { StepBar } from '../../../components/matter/StepBar';
import { Banner } from '../../../components/frame/Banner';
import { Now } from '../../../components/matter/Now';
import { author } from '../../../content/case/page/author';
import { kindAndMatter, turnOf } from '../../../content/case/line/caseLine';
import { caseWords } from '../../../content/case/page/casePage';
import { myCaseWords as words } from '../../../content/case/page/myCase';
import { answerAsRead } from '../../../content/case/steps/answerParts';
import { newsOf, statusMeaning, statusWords, steps } from '../../../content/case/line/statuses';
import { momentFrom } from '../../../content/when';
import { useAddressed } from '../addressed';
import { partsOf } from '../talk/AnswerAsRead';
import { useNow } from '../../../services/device/now';

type NewsHeadProps = {
  found: CaseView;
  /** What the office said, where that is the news. */
  news: TimelineEntry | undefined;
  /** Steps came by themselves while the page was open. */
  isFresh: boolean;
};

const order = Step.options.map((step) => steps[step]);

/** The head of one's own case: which it is, whose turn, what happened last, who said so and when, what that means. */
export function NewsHead({ found: { state, timeline }, news, isFresh }: NewsHeadProps) {
  const { kind, status } = state;
  const now = useNow();
  const turn = turnOf(state);
  const addressed = useAddressed();
  const todo = news && turn === 'you' ? (partsOf(news)?.steps?.length ?? 0) : 0;
  const title = newsOf(kind, status, timeline);
  const kindLine = (
    <>
      {kindAndMatter(state)}
      {state.urgent && <Text className="news-urgent">{caseWords.urgent}</Text>}
    </>
  );
  return (
    <>
      {isFresh && <Banner icon="again">{caseWords.updated}</Banner>}
      <Now
        kind={kindLine}
        {...(turn !== 'others' && { turn: { tone: turn, text: addressed(words.turns[turn]) } })}
        title={addressed(todo > 0 ? `${title}，${answerAsRead.first(todo)}` : title)}
        titleId="news"
        says={
          news && (
            <View className="news-by">{`${author(news.by, 'resident')}，${momentFrom(news.at, now)}`}</View>
          )
        }
      >
        {/* What to do is the meaning, where the answer says it. */}
        {todo === 0 && <View className="now-says">{addressed(statusMeaning(state))}</View>}
      </Now>
    </>
  );
}

/** How far it has got; of one that did not get through, that it stopped, and no ticks. */
export function Steps({ state: { kind, status, step, holder } }: Pick<CaseView, 'state'>) {
  const stopped = statusWords(kind, status)?.stopped;
  if (stopped !== undefined) {
    return (
      <View className="now-stopped">
        <View className="now-cross" aria-hidden>
          ✕
        </View>
        {stopped}
      </View>
    );
  }
  const isOver = holder.at === 'nobody';
  return (
    <StepBar
      steps={order}
      current={isOver ? order.length : Step.options.indexOf(step)}
      label={isOver ? words.allDone : caseWords.steps(steps[step])}
    />
  );
}
