import { View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Timeline } from '../../components/matter/Timeline';
import { Card } from '../../components/show/Card';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Notice } from '../../components/states/Notice';
import { sendingWords as words } from '../../content/sending';
import { momentFrom } from '../../content/when';
import { filingPages, residentPages, writtenOn } from '../../routes';
import { mayBeSeen } from '../../services/drafts/draft';
import { goHome, replace } from '../../services/navigation';
import type { Posted } from '../../services/outbox/posted';
import { usePosted } from '../../services/outbox/useOutbox';
import { useServer } from '../../services/server';

const at = (ms: number): string => momentFrom(new Date(ms).toISOString(), Date.now());

/** The three steps to being received, the last reached first. */
function trail({ postedAt, state }: Posted, isSending: boolean) {
  const here = { key: 'here', title: words.here, when: words.hereWhen(at(postedAt)) };
  if (state.at === 'received')
    return [{ key: 'got', title: words.got, when: words.gotWhen(at(state.receivedAt)) }, here];
  const way = { key: 'way', title: words.onTheWay, when: isSending ? words.sendingNote : words.afterNetwork };
  const got = { key: 'got', title: words.got, when: words.untilThen };
  return isSending ? [way, here, got] : [here, way, got];
}

/** What is said first: how far it has come. */
function headOf({ state, to }: Posted, isSending: boolean): { title: string; note: string } {
  if (state.at === 'received')
    return {
      title: words.received,
      note: to === 'fileWithoutName' ? words.receivedByCode : words.receivedNote,
    };
  if (state.at === 'refused') return { title: words.refused, note: state.detail };
  return isSending
    ? { title: words.sending, note: words.sendingNote }
    : { title: words.waits, note: words.waitsNote };
}

/** One thing that was given to be filed, until the server has it: where it is, and what can be done meanwhile. */
export function Sending({ id }: { id: string }) {
  const { outbox } = useServer();
  const found = usePosted(id);
  if (!found)
    return (
      <>
        <Notice title={words.gone}>{words.goneNote}</Notice>
        <Button onPress={() => replace(residentPages.cases.link())}>{words.cases}</Button>
      </>
    );
  const { posted, isSending } = found;
  const { draft, state } = posted;
  const { title, note } = headOf(posted, isSending);

  function edit(): void {
    const back = outbox.takeBack(id);
    if (back?.kind) replace(writtenOn(filingPages[back.kind].link(), back.id));
  }

  function look(): void {
    outbox.forget(id);
    if (state.at === 'received' && state.caseId) replace(residentPages.case.link({ caseId: state.caseId }));
    else replace(residentPages.recover.link());
  }

  return (
    <>
      <Notice tone={state.at === 'refused' ? 'warn' : 'info'} title={title}>
        <View id="sending-kind">{draft.kind && mayBeSeen(draft) ? words.kind(draft.kind) : words.quiet}</View>
        {note}
      </Notice>
      {state.at !== 'refused' && (
        <Card title={words.trail}>
          <Timeline label={words.trail} entries={trail(posted, isSending)} />
        </Card>
      )}
      {state.at === 'received' ? (
        <Button id="look" onPress={look}>
          {state.caseId ? words.open : words.byCode}
        </Button>
      ) : (
        <>
          <Notice title={words.urgent}>
            {words.urgentNote}
            <HotlineButton />
          </Notice>
          {state.at === 'here' && (
            <Button id="try-now" loading={isSending} onPress={() => void outbox.send(id)}>
              {words.now}
            </Button>
          )}
          <Button id="edit" variant="secondary" disabled={isSending} onPress={edit}>
            {words.edit}
          </Button>
        </>
      )}
      <Button variant="link" onPress={goHome}>
        {words.home}
      </Button>
    </>
  );
}
