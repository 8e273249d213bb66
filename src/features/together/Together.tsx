import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { PartyView, TogetherView } from '../../../functions/contract/case/together';
import type { CaseId } from '../../../functions/contract/ids';
import type { CaseState, CaseView } from '../../../functions/contract/case/views';
import { Intro } from '../../components/base/Title';
import { Confirm } from '../../components/frame/Confirm';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Vow } from '../../components/show/Vow';
import { Trouble } from '../../components/states/Trouble';
import { WhenReady } from '../../components/states/WhenReady';
import { eachSays, togetherWords as words } from '../../content/me/together';
import { Aloud } from '../../components/show/Aloud';
import { momentFrom } from '../../content/when';
import { residentPages } from '../../routes';
import { useNow } from '../../services/device/now';
import { newKey } from '../../services/device/clientKey';
import { open } from '../../services/navigation';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { Asking } from './Asking';
import { Left } from './Left';
import { OwnReach } from './OwnReach';
import { Speaker } from './Speaker';

/** Who brings a petition together: the code for others, who is there, what each has of their own, and the way out. */
export function Together({ caseId, shown }: { caseId: CaseId; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(
    () => call('getCase', { params: { caseId }, query: { part: 'latest' } }),
    [call, caseId],
  );
  const { state, reload } = useReading(ask, shown);
  const [hasLeft, setLeft] = useState(false);
  // Whoever left finds their receipts here, and nothing of the case.
  if (hasLeft || (state.at === 'failed' && state.problem.code === 'not_found'))
    return <Left caseId={caseId} shown={shown} />;
  return (
    <WhenReady state={state} onRetry={reload}>
      {(found) => <Page found={found} shown={shown} onLeft={() => setLeft(true)} onStale={reload} />}
    </WhenReady>
  );
}

type PageProps = { found: CaseView; shown: number; onLeft: () => void; onStale: () => void };

function Page({ found: { state, together }, shown, onLeft, onStale }: PageProps) {
  const people = together?.people ?? [];
  const here = people.filter(({ leftAt }) => leftAt === null);
  const isAlone = here.length < 2;
  const mine = here.find(({ isMe }) => isMe);
  const title = isAlone ? words.alone : words.many(here.length, together?.places ?? 0);
  const names = isAlone ? [words.aloneNote] : here.map(nameOf);
  return (
    <>
      <Intro title={title} {...(isAlone && { note: words.aloneNote })} />
      <Aloud text={[title, ...names, ...words.spoken].join('。\n')} />
      {together?.mayInvite && <Asking caseId={state.id} shown={shown} />}
      {together && !isAlone && <People together={together} />}
      {together &&
        !isAlone &&
        (state.actions.includes('chooseSpeaker') || here.some(({ speaks }) => speaks)) && (
          <Speaker state={state} together={together} onChanged={onStale} />
        )}
      {together?.mine && state.actions.includes('correctParty') && (
        <OwnReach key={state.version} state={state} mine={together.mine} onChanged={onStale} />
      )}
      <Own mine={mine} state={state} />
      {state.actions.includes('leave') && <Leave state={state} onLeft={onLeft} onStale={onStale} />}
    </>
  );
}

const nameOf = ({ name, isMe }: PartyView): string => (isMe ? `${name}${words.me}` : name);

/** How somebody came, or went. */
const cameBy = ({ way, at, leftAt }: PartyView, now: number): string => {
  if (leftAt !== null) return words.left(momentFrom(leftAt, now));
  return way === 'filed' ? words.filed : words.joined(momentFrom(at, now));
};

function People({ together: { people, waiting } }: { together: TogetherView }) {
  const now = useNow();
  const what = waiting && eachSays[waiting.action];
  return (
    <Section title={words.who} id="who-together">
      {what && <View className="note">{words.waiting(what)}</View>}
      <View className="list" role="list" aria-label={words.who}>
        {people.map((one) => {
          const hasSaid = waiting?.said.includes(one.seq) ?? true;
          const isHere = one.leftAt === null;
          const yes = what && isHere ? `，${hasSaid ? words.saidYes : words.notYet}` : '';
          const said = isHere && !hasSaid ? (one.isMe ? 'you' : 'waiting') : isHere ? 'done' : 'no';
          return (
            <Vow key={one.seq ?? 'filer'} name={nameOf(one)} says={`${cameBy(one, now)}${yes}`} said={said} />
          );
        })}
      </View>
    </Section>
  );
}

/** What each has of their own, in the words in which it is promised. */
const Own = ({ mine, state }: { mine: PartyView | undefined; state: CaseState }) => (
  <Section title={words.own}>
    <List label={words.own}>
      <Row
        id="my-receipt"
        icon="shield"
        title={words.ownReceipt}
        note={words.ownReceiptNote}
        {...(mine && {
          onPress: () => open(residentPages.receipt.link({ caseId: state.id, seq: String(mine.seq ?? 1) })),
        })}
      />
      <Row icon="lock" title={words.secret} note={words.secretNote} />
      <Row icon="leave" title={words.free} note={words.freeNote} />
    </List>
  </Section>
);

type LeaveProps = { state: CaseState; onLeft: () => void; onStale: () => void };

/** The way out, in two taps. */
function Leave({ state: { id, version }, onLeft, onStale }: LeaveProps) {
  const { call } = useServer();
  const [isAsked, setAsked] = useState(false);
  const [key] = useState(newKey);
  const { state, send } = useDoing();

  async function leave(): Promise<void> {
    const body = { action: 'leave' as const, input: {}, version, key };
    const answer = await send(() => call('actOnCase', { params: { caseId: id }, body }));
    setAsked(false);
    if (answer.ok) onLeft();
    else if (answer.problem.code === 'stale_version') onStale();
  }

  return (
    <Section>
      <List>
        <Row id="leave" icon="leave" title={words.leave} acts onPress={() => setAsked(true)} />
      </List>
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Confirm
        open={isAsked}
        title={words.leaveTitle}
        act={words.leaveAct}
        loading={state.at === 'sending'}
        danger
        onConfirm={() => void leave()}
        onCancel={() => setAsked(false)}
      >
        {words.leaveNote}
      </Confirm>
    </Section>
  );
}
