import { useEffect, useState } from 'react';
import type { HelpingView } from '../../../functions/contract/people/helping';
import type { CaseKind } from '../../../functions/contract/words';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { filingWords as words } from '../../content/filing/filing';
import { mayFile } from '../../services/helping/mayFile';
import { useWatched } from '../../services/device/watched';
import { useServer } from '../../services/server/server';
import { fileFor, helping } from '../../services/session/helping';

const myself = 'myself';

/**
 * For whom it is brought, asked of those whom somebody lets act for them, or who is guardian: one tap, and from then on the bar
 * says it on every page. Nobody else sees anything of it; what was written before the tap stays their own.
 */
export function ForWhom({ kind }: { kind: CaseKind }) {
  const { call, session } = useServer();
  const signedIn = useWatched(session.state);
  const acting = useWatched(helping);
  const isMine = acting === null && signedIn.at === 'in' && signedIn.me.acting.role === 'resident';
  const [people, setPeople] = useState<readonly HelpingView[]>([]);
  useEffect(() => {
    if (!isMine) return;
    let isWanted = true;
    // Without an answer one files for oneself, as whoever helps nobody.
    void call('helpings', {}).then((answer) => {
      if (answer.ok && isWanted) setPeople(answer.reply.received.filter(mayFile));
    });
    return () => {
      isWanted = false;
    };
  }, [call, isMine]);
  if (!isMine || people.length === 0) return null;
  return (
    <ChoiceList
      id="for-whom"
      label={words.forWhom}
      choices={[
        { value: myself, label: words.forMyself },
        ...people.map(({ id, name }) => ({ value: id, label: words.forOther(name) })),
      ]}
      value={myself}
      onPick={(picked) => {
        const leave = people.find(({ id }) => id === picked);
        if (leave) fileFor(leave, kind);
      }}
    />
  );
}
