import { View } from '@tarojs/components';
import { Step } from '../../../../functions/contract/words';
import type { CaseView, TimelineEntry } from '../../../../functions/contract/views';
import { StepBar } from '../../../components/matter/StepBar';
import { classes } from '../../../components/base/classes';
import { Title } from '../../../components/base/Title';
import { author } from '../../../content/author';
import { kindAndMatter, turnOf } from '../../../content/caseLine';
import { caseWords } from '../../../content/casePage';
import { myCaseWords as words } from '../../../content/myCase';
import { newsOf, statusMeaning, statusWords, steps } from '../../../content/statuses';
import { momentFrom } from '../../../content/when';
import { useNow } from '../../../services/now';

type NowProps = {
  found: CaseView;
  /** What the office said, where that is the news. */
  news: TimelineEntry | undefined;
  /** Steps came by themselves while the page was open. */
  isFresh: boolean;
};

const order = Step.options.map((step) => steps[step]);

/** The head of one's own case: which it is, whose turn, what happened last, who said so and when, what that means. */
export function Now({ found: { state, timeline }, news, isFresh }: NowProps) {
  const { kind, status } = state;
  const now = useNow();
  const turn = turnOf(state);
  return (
    <View className="now">
      <View className="now-kind">
        {kindAndMatter(state)}
        {state.urgent && <View className="now-urgent">{caseWords.urgent}</View>}
      </View>
      {isFresh && (
        <View className="now-fresh" role="status">
          {caseWords.updated}
        </View>
      )}
      {turn !== 'others' && <View className={classes('turn', `turn-${turn}`)}>{words.turns[turn]}</View>}
      <Title id="news">{newsOf(kind, status, timeline)}</Title>
      {news && (
        <View className="follow-soft">{`${author(news.by, 'resident')}，${momentFrom(news.at, now)}`}</View>
      )}
      <View className="now-say">{statusMeaning(state)}</View>
    </View>
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
