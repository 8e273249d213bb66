import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { OrganisationId } from '../../../functions/contract/ids';
import { limits } from '../../../functions/contract/limits';
import type { OfficeRatings as Found } from '../../../functions/contract/deeds/ratings';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Empty } from '../../components/states/Empty';
import { Facts } from '../../components/show/Facts';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { TextArea } from '../../components/ask/TextArea';
import { WhenReady } from '../../components/states/WhenReady';
import { grades, officeRatingWords as words, ratingWords } from '../../content/case/page/ratings';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { useReading } from '../../services/server/useReading';
import { useDoing } from '../../services/server/useSending';

type OfficeProps = { organisationId: OrganisationId; shown: number };

/** How one's office was rated last month: counts, words, and what is to be put right; of no person. */
export function OfficeRatings({ organisationId, shown }: OfficeProps) {
  const { call } = useServer();
  const ask = useCallback(
    () => call('officeRatings', { params: { organisationId }, query: {} }),
    [call, organisationId],
  );
  const { state, reload, set } = useReading(ask, shown);
  return (
    <>
      <Notice>{words.note}</Notice>
      <WhenReady state={state} onRetry={reload}>
        {(found) =>
          found.ratings.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <>
              <Card title={words.of(found.month)}>
                <Facts
                  rows={found.counts.map(({ grade, count }) => ({
                    label: grades[grade],
                    value: String(count),
                  }))}
                />
              </Card>
              {found.ratings.map((rating) => (
                <One
                  key={rating.id}
                  rating={rating}
                  month={found.month}
                  organisationId={organisationId}
                  onAnswered={set}
                />
              ))}
            </>
          )
        }
      </WhenReady>
    </>
  );
}

type OneProps = {
  rating: Found['ratings'][number];
  month: string;
  organisationId: OrganisationId;
  onAnswered: (found: Found) => void;
};

function One({ rating, month, organisationId, onAnswered }: OneProps) {
  const { id, grade, text, about, fixBy, isLate, answer } = rating;
  const { call } = useServer();
  const [said, setSaid] = useState('');
  const { state, send } = useDoing();

  async function save() {
    const params = { organisationId, ratingId: id };
    const sent = await send(() => call('answerRating', { params, body: { month, text: said } }));
    if (sent.ok) onAnswered(sent.reply);
  }

  return (
    <Card title={grades[grade]}>
      <View>{text ?? words.noText}</View>
      {about && (
        <Button variant="link" onPress={() => open(staffPages.case.link({ caseId: about.caseId }))}>
          {`${words.call}：${about.number}`}
        </Button>
      )}
      {answer && <View>{ratingWords.answered(answer.text)}</View>}
      {fixBy && !answer && (
        <>
          <Notice tone={isLate ? 'warn' : 'info'}>{isLate ? words.late : words.fixBy(fixBy)}</Notice>
          <TextArea
            id={`answer-${id}`}
            label={words.answer}
            value={said}
            maxLength={limits.message}
            onChange={setSaid}
          />
          <Button
            id={`send-${id}`}
            loading={state.at === 'sending'}
            disabled={said === ''}
            onPress={() => void save()}
          >
            {words.send}
          </Button>
          <Outcome state={state} />
        </>
      )}
    </Card>
  );
}
