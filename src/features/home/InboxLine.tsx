import { useCallback } from 'react';
import { Badge } from '../../components/show/Badge';
import { List, Row } from '../../components/show/List';
import { homeWords } from '../../content/pages';
import { residentPages } from '../../routes';
import { useReading } from '../../services/useReading';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server';

/** The way to the inbox, with how many notices I have not seen. */
export function InboxLine({ shown }: { shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('inbox', { query: {} }), [call]);
  const { state } = useReading(ask, shown);
  const unseen = state.at === 'ready' ? state.found.unseen : 0;
  return (
    <List>
      <Row
        id="to-inbox"
        title={homeWords.inbox}
        end={<Badge count={unseen} />}
        onPress={() => open(residentPages.inbox.link())}
      />
    </List>
  );
}
