import { useCallback } from 'react';
import { View } from '@tarojs/components';
import type { CaseId } from '../../../functions/contract/ids';
import type { RatingRounds } from '../../../functions/contract/deeds/ratings';
import { late } from '../../components/base/late';
import { Card } from '../../components/show/Card';
import { WhenThere } from '../../components/states/WhenThere';
import { grades, ratingWords as words } from '../../content/case/ratings';
import { moment } from '../../content/when';
import { useServer } from '../../services/server/server';
import { useReading } from '../../services/server/useReading';

/** Where nothing was decided yet nobody waits for what it is rated with. */
const rating = late(async () => (await import('./RateOne')).RateOne);

/** What the resident may say of each answer and decision, once there is one; nothing before. */
export function Rate({ caseId, version }: { caseId: CaseId; version: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('ratings', { params: { caseId } }), [call, caseId]);
  const { state, set } = useReading(ask, version);
  if (state.at !== 'ready') return null;
  const { rounds } = state.found;
  const latest = rounds.at(-1);
  if (!latest) return null;
  return (
    <>
      <WhenThere source={rating} quiet>
        {(RateOne) => <RateOne key={latest.seq} caseId={caseId} round={latest} onRated={set} />}
      </WhenThere>
      <Earlier rounds={rounds.slice(0, -1)} />
    </>
  );
}

/** What was said of the answers before, and what the office did about it: that comes later than the next answer may. */
function Earlier({ rounds }: RatingRounds) {
  const rated = rounds.flatMap(({ grade, ...round }) => (grade ? [{ ...round, grade }] : []));
  if (rated.length === 0) return null;
  return (
    <Card title={words.earlier}>
      {rated.map(({ seq, at, grade, answer }) => (
        <View key={seq}>
          <View>{words.of(moment(at))}</View>
          <View>{words.said(grades[grade])}</View>
          {answer && <View>{words.answered(answer.text)}</View>}
        </View>
      ))}
    </Card>
  );
}
