import { List, Row } from '../../components/show/List';
import { sendingWords as words } from '../../content/filing/sending';
import { residentPages } from '../../routes';
import { mayBeSeen } from '../../services/drafts/draft';
import { open } from '../../services/navigation';
import type { Posted } from '../../services/outbox/posted';
import { useOutbox } from '../../services/outbox/useOutbox';
import { useServer } from '../../services/server/server';

/** What a row says of how far it has come: never the person's own words. */
const noteOf = ({ state }: Posted, isSending: boolean): string => {
  if (state.at === 'received') return words.received;
  if (state.at === 'refused') return words.refused;
  return isSending ? words.sending : words.here;
};

/** What was given to be filed and waits on this phone, or was received since without anybody looking. */
export function Waiting() {
  const { outbox } = useServer();
  const waiting = useOutbox();
  if (waiting.length === 0) return null;
  return (
    <List label={words.waiting}>
      {waiting.map((posted) => {
        const { id, draft } = posted;
        return (
          <Row
            key={id}
            id={`waiting-${id}`}
            icon="save"
            title={draft.kind && mayBeSeen(draft) ? words.kind(draft.kind) : words.quiet}
            note={noteOf(posted, outbox.isSending(id))}
            onPress={() => open(residentPages.sent.link({ id }))}
          />
        );
      })}
    </List>
  );
}
