import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseState, Candidate } from '../../../functions/contract/case/views';
import { TextArea } from '../../components/ask/TextArea';
import { Confirm } from '../../components/frame/Confirm';
import { Empty } from '../../components/states/Empty';
import { List } from '../../components/show/List';
import { TaggedRow } from '../../components/show/TaggedRow';
import { Notice } from '../../components/states/Notice';
import { Trouble } from '../../components/states/Trouble';
import { Heading } from '../../components/show/Card';
import { WhenReady } from '../../components/states/WhenReady';
import { deedButton } from '../../content/deeds';
import { explained } from '../../content/deeds/doing';
import { handOver } from '../../content/deeds/handOver';
import { assignWords } from '../../content/staff/assign';
import { rosterWords } from '../../content/staff/roster';
import { useDeed } from '../../services/server/useDeed';
import { useReading } from '../../services/server/useReading';
import { startAtWork } from '../../services/navigation';
import { useServer } from '../../services/server/server';

/** The deeds by which a case goes to a person who is chosen here. */
export type Giving = 'assign' | 'handToColleague';

type ChoosingProps = {
  state: CaseState;
  giving: Giving;
  /** An office has given it, to somebody of this name. */
  onGiven: (name: string) => void;
  onStale: () => void;
};

const tagsOf = ({ onDuty }: Candidate, isFirst: boolean) => [
  ...(isFirst ? [{ text: assignWords.proposed, tone: 'info' as const }] : []),
  ...(onDuty ? [{ text: rosterWords.now, tone: 'good' as const }] : []),
];

/** Those who could take the case, best first, and nobody chosen for the one who gives it; the one picked is confirmed and told. */
export function Choosing({ state, giving, onGiven, onStale }: ChoosingProps) {
  const { call } = useServer();
  const ask = useCallback(() => call('candidates', { params: { caseId: state.id } }), [call, state.id]);
  const candidates = useReading(ask, 0);
  const [picked, setPicked] = useState<Candidate>();
  const needsReason = giving === 'handToColleague';

  const deed = useDeed(state, giving, needsReason ? ['reason'] : [], {
    // Whoever handed it to a colleague does not read it any more.
    onDone: () => (needsReason ? startAtWork() : onGiven(picked?.name ?? '')),
    onStale() {
      setPicked(undefined);
      onStale();
    },
  });

  function pick(candidate: Candidate) {
    setPicked(candidate);
    deed.change('personId', candidate.personId);
  }

  const button = deedButton(giving, state.kind);
  const { explain } = explained(giving, state.kind);
  const { reason } = handOver.handToColleague.fields;
  const asked = needsReason ? assignWords.askToHand : assignWords.ask;
  const written = deed.written['reason'];
  return (
    <>
      <Heading>{assignWords.whom}</Heading>
      <WhenReady state={candidates.state} onRetry={candidates.reload}>
        {({ candidates: people }) =>
          people.length === 0 ? (
            <Empty title={needsReason ? assignWords.noColleague : assignWords.nobody} />
          ) : (
            <>
              <Notice>{needsReason ? explain : assignWords.hint}</Notice>
              <List label={assignWords.whom}>
                {people.map((person, at) => (
                  <TaggedRow
                    key={person.personId}
                    id={`give-to-${person.personId}`}
                    tags={tagsOf(person, at === 0)}
                    title={person.name}
                    note={
                      <>
                        <View>{person.why}</View>
                        <View>{person.organisationName}</View>
                      </>
                    }
                    onPress={() => pick(person)}
                  />
                ))}
              </List>
            </>
          )
        }
      </WhenReady>
      <Confirm
        open={picked !== undefined}
        title={asked(picked?.name ?? '')}
        act={button}
        loading={deed.state.at === 'sending'}
        onConfirm={deed.send}
        onCancel={() => setPicked(undefined)}
      >
        {needsReason ? (
          <TextArea
            id="reason"
            label={reason.label}
            hint={assignWords.reasonHint}
            value={typeof written === 'string' ? written : ''}
            maxLength={reason.max}
            error={deed.errors.of('reason')}
            onChange={(text) => deed.change('reason', text)}
          />
        ) : (
          explain
        )}
        {deed.state.at === 'failed' && <Trouble message={deed.state.problem.detail} />}
      </Confirm>
    </>
  );
}
