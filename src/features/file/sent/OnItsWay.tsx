import { Timeline } from '../../../components/matter/Timeline';
import { Button, Pair } from '../../../components/base/Button';
import { Banner } from '../../../components/frame/Banner';
import { Page } from '../../../components/frame/Page';
import { Card } from '../../../components/show/Card';
import { List, Row } from '../../../components/show/List';
import { Now } from '../../../components/matter/Now';
import { sendingWords as words } from '../../../content/filing/sending';
import { hotline } from '../../../content/places/hotline';
import { momentFrom } from '../../../content/when';
import { filingPages, writtenOn } from '../../../routes';
import { replace } from '../../../services/navigation';
import { dial } from '../../../services/device/dial';
import type { Posted } from '../../../services/outbox/posted';
import { useServer } from '../../../services/server/server';
import { nameOf, type SentPage } from './page';

/** The three steps to being received, the last reached first. */
function trail({ postedAt }: Posted, isSending: boolean) {
  const at = momentFrom(new Date(postedAt).toISOString(), Date.now());
  const here = { key: 'here', title: words.here, when: words.hereWhen(at) };
  const way = { key: 'way', title: words.onTheWay, when: isSending ? words.sendingNote : words.afterNetwork };
  const got = { key: 'got', title: words.got, when: words.untilThen };
  return isSending ? [way, here, got] : [here, way, got];
}

/** What is said first: how far it has come. */
function headOf({ state }: Posted, isSending: boolean): { title: string; note: string } {
  if (state.at === 'refused') return { title: words.refused, note: state.detail };
  return isSending
    ? { title: words.sending, note: words.sendingNote }
    : { title: words.waits, note: words.waitsNote };
}

type OnItsWayProps = { page: SentPage; posted: Posted; isSending: boolean };

/** One thing that was given to be filed, until the server has it: where it is, and what can be done meanwhile. */
export function OnItsWay({ page, posted, isSending }: OnItsWayProps) {
  const { outbox } = useServer();
  const { id, state } = posted;
  const { title, note } = headOf(posted, isSending);
  const waits = state.at === 'here' && !isSending;

  function edit(): void {
    const back = outbox.takeBack(id);
    if (back?.kind) replace(writtenOn(filingPages[back.kind].link(), back.id));
  }

  return (
    <Page
      {...page}
      {...(waits && { banner: <Banner>{words.offline}</Banner> })}
      footer={
        <Pair>
          <Button id="edit" variant="line" disabled={isSending} onPress={edit}>
            {words.edit}
          </Button>
          {state.at === 'here' && (
            <Button id="try-now" loading={isSending} onPress={() => void outbox.send(id)}>
              {words.now}
            </Button>
          )}
        </Pair>
      }
    >
      <Now kind={nameOf(posted)} title={title} says={note} />
      {state.at === 'here' && (
        <Card>
          <Timeline label={words.trail} entries={trail(posted, isSending)} />
        </Card>
      )}
      <List>
        <Row
          id="ring-hotline"
          icon="phone"
          calls
          title={words.urgent}
          note={words.urgentNote}
          onPress={() => dial(hotline.number)}
        />
      </List>
    </Page>
  );
}
