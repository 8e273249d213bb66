import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseId } from '../../../functions/contract/ids';
import { limits } from '../../../functions/contract/limits';
import { Grade, type RatingRounds } from '../../../functions/contract/deeds/ratings';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Checkbox } from '../../components/ask/Checkbox';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { Outcome } from '../../components/states/Outcome';
import { TextArea } from '../../components/ask/TextArea';
import { grades, ratingWords as words } from '../../content/case/page/ratings';
import { moment } from '../../content/when';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

type Round = RatingRounds['rounds'][number];

const choices = Grade.options.map((value) => ({ value, label: grades[value] }));

type RatingsProps = {
  caseId: CaseId;
  rounds: RatingRounds['rounds'];
  onRated: (rounds: RatingRounds) => void;
};

/** What the resident says of the latest answer or decision, and what they said of those before. */
export function Ratings({ caseId, rounds, onRated }: RatingsProps) {
  const latest = rounds.at(-1);
  if (!latest) return null;
  return (
    <>
      <RateOne key={latest.seq} caseId={caseId} round={latest} onRated={onRated} />
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

type RateOneProps = { caseId: CaseId; round: Round; onRated: (rounds: RatingRounds) => void };

/** One answer or decision; what is said of it may change as long as it is open. */
function RateOne({ caseId, round, onRated }: RateOneProps) {
  const { call } = useServer();
  const [grade, setGrade] = useState<Grade | null>(round.grade);
  const [text, setText] = useState(round.text ?? '');
  const [callBack, setCallBack] = useState(round.callBack);
  const { state, send } = useDoing();

  async function rate(picked: Grade) {
    const body = { seq: round.seq, grade: picked, callBack, ...(text && { text }) };
    const answer = await send(
      () => call('rate', { params: { caseId }, body }),
      () => words.done,
    );
    if (answer.ok) onRated(answer.reply);
  }

  return (
    <Card title={words.title}>
      <View>{words.of(moment(round.at))}</View>
      <View className="field-hint">{words.why}</View>
      {round.grade && <View>{words.said(grades[round.grade])}</View>}
      {round.answer && <View>{words.answered(round.answer.text)}</View>}
      {!round.isOpen && <View>{words.closed}</View>}
      {round.isOpen && (
        <>
          <ChoiceList
            id="grade"
            label={words.grade}
            value={grade ?? undefined}
            choices={choices}
            onPick={setGrade}
          />
          <TextArea
            id="rating-text"
            label={words.text}
            value={text}
            maxLength={limits.message}
            onChange={setText}
          />
          <Checkbox checked={callBack} onChange={setCallBack}>
            {words.callBack}
          </Checkbox>
          <Button
            id="rate"
            loading={state.at === 'sending'}
            disabled={grade === null}
            onPress={() => void (grade && rate(grade))}
          >
            {round.grade ? words.change : words.send}
          </Button>
          <Outcome state={state} />
        </>
      )}
    </Card>
  );
}
