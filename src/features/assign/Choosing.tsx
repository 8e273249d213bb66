import { useCallback, useState } from 'react';
import type { CaseState, Candidate } from '../../../functions/contract/views';
import { Confirm } from '../../components/Confirm';
import { Empty } from '../../components/Empty';
import { List, Row } from '../../components/List';
import { Trouble } from '../../components/Trouble';
import { Heading } from '../../components/Card';
import { WhenReady } from '../../components/WhenReady';
import { actions } from '../../content/actions';
import { assignWords } from '../../content/assign';
import { useDeed } from '../../services/deed';
import { useReading } from '../../services/load';
import { back } from '../../services/navigation';
import { useServer } from '../../services/server';
import { staffPages } from '../../routes';

type ChoosingProps = { state: CaseState; onStale: () => void };

/** Those who could take the case; the one picked is confirmed, told, and the case shown again. */
export function Choosing({ state, onStale }: ChoosingProps) {
  const { call } = useServer();
  const ask = useCallback(() => call('candidates', { params: { caseId: state.id } }), [call, state.id]);
  const candidates = useReading(ask, 0);
  const [picked, setPicked] = useState<Candidate>();

  const deed = useDeed(state, 'assign', [], {
    onDone: () => back(staffPages.case.link({ caseId: state.id })),
    onStale() {
      setPicked(undefined);
      onStale();
    },
  });

  function pick(candidate: Candidate) {
    setPicked(candidate);
    deed.change('personId', candidate.personId);
  }

  const { button, explain } = actions.assign;
  return (
    <>
      <Heading>{assignWords.whom}</Heading>
      <WhenReady state={candidates.state} onRetry={candidates.reload}>
        {({ candidates: people }) =>
          people.length === 0 ? (
            <Empty title={assignWords.nobody} />
          ) : (
            <List label={assignWords.whom}>
              {people.map((person) => (
                <Row
                  key={person.personId}
                  id={`give-to-${person.personId}`}
                  title={person.name}
                  note={person.organisationName}
                  onPress={() => pick(person)}
                />
              ))}
            </List>
          )
        }
      </WhenReady>
      <Confirm
        open={picked !== undefined}
        title={assignWords.ask(picked?.name ?? '')}
        act={button}
        loading={deed.state.at === 'sending'}
        onConfirm={deed.send}
        onCancel={() => setPicked(undefined)}
      >
        {explain}
        {deed.state.at === 'failed' && <Trouble message={deed.state.problem.detail} />}
      </Confirm>
    </>
  );
}
