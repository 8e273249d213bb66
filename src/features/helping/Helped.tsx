import { useCallback, useState } from 'react';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { Button } from '../../components/base/Button';
import { Title } from '../../components/base/Title';
import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { Loading } from '../../components/states/Loading';
import { Notice } from '../../components/states/Notice';
import { Still } from '../../components/states/Still';
import { WhenReady } from '../../components/states/WhenReady';
import { caseLine } from '../../content/case/line/caseLine';
import { guardianWords } from '../../content/me/guardian';
import { helpingWords as words } from '../../content/me/helping';
import { canScan } from '../../services/device/scan';
import { scanAndOpen } from '../../services/codes/scanned';
import { useNow } from '../../services/device/now';
import { useWatched } from '../../services/device/watched';
import { useHelpedNow, type HelpedNow } from '../../services/helping/helpedNow';
import { beginHelping, helpingEnded } from '../../services/session/helping';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { GuardianForm } from './GuardianForm';

/** Those whom I help: who has something to do first, each with the next date. */
export function Helped({ shown }: { shown: number }) {
  const { call } = useServer();
  const hasEnded = useWatched(helpingEnded);
  const ask = useCallback(() => call('helpings', {}), [call]);
  const { state, reload } = useReading(ask, shown);
  const [claiming, setClaiming] = useState(false);
  if (claiming && state.at === 'ready')
    return (
      <GuardianForm
        received={state.found.received}
        onDone={() => {
          setClaiming(false);
          reload();
        }}
      />
    );
  return (
    <>
      <Title>{words.helpedTitle}</Title>
      {hasEnded && <Notice tone="warn">{words.ended}</Notice>}
      <WhenReady state={state} onRetry={reload}>
        {({ received }) =>
          received.length === 0 ? (
            <Still icon="people" title={words.none} note={words.noneNote} />
          ) : (
            <All received={received} />
          )
        }
      </WhenReady>
      {canScan() && (
        <Button id="scan-helping" icon="code" onPress={() => void scanAndOpen()}>
          {words.scan}
        </Button>
      )}
      <Button id="claim-guardian" variant="secondary" onPress={() => setClaiming(true)}>
        {guardianWords.door}
      </Button>
    </>
  );
}

const isTheirTurn = ({ rows }: HelpedNow): boolean => rows?.[0]?.holder.at === 'resident';
const isOthers = (one: HelpedNow): boolean => !isTheirTurn(one) && (one.rows === null || one.rows.length > 0);

function All({ received }: { received: readonly HelpingView[] }) {
  const found = useHelpedNow(received);
  if (!found) return <Loading />;
  const turn = found.filter(isTheirTurn);
  const others = found.filter(isOthers);
  const quiet = found.filter((one) => !turn.includes(one) && !others.includes(one));
  return (
    <>
      <Group title={words.turn(turn.length)} people={turn} />
      <Group title={words.others(others.length)} people={others} />
      <Group title={words.quiet(quiet.length)} people={quiet} />
      <Notice>{words.gone}</Notice>
    </>
  );
}

function Group({ title, people }: { title: string; people: readonly HelpedNow[] }) {
  const now = useNow();
  if (people.length === 0) return null;
  /** What comes next for them, and by when. */
  const says = ({ rows }: HelpedNow): string => {
    if (rows === null) return words.unknown;
    const [next] = rows;
    if (!next) return words.nothingOpen;
    const { kind, turnText } = caseLine(next, now, 'helper');
    return turnText === '' ? kind : `${kind}，${turnText}`;
  };
  return (
    <>
      <GroupHead>{title}</GroupHead>
      <List label={title}>
        {people.map((one) => (
          <Row
            key={one.leave.id}
            id={`helped-${one.leave.id}`}
            icon="people"
            title={one.leave.name}
            note={says(one)}
            onPress={() => beginHelping(one.leave)}
          />
        ))}
      </List>
    </>
  );
}
