import { useEffect, useState } from 'react';
import { HelpAsked, type Help } from '../../../functions/contract/help';
import { useServer } from '../server/server';

/** Whether anything was said for which there may be help. */
const saysSomething = ({ circumstances, topic, matter }: HelpAsked): boolean =>
  topic !== undefined ||
  matter !== undefined ||
  Object.values(circumstances).some((answer) => answer !== 'no');

/**
 * What helps at once, by what was picked and tapped so far; null while it is not known. Nobody waits for it: without a
 * network the form goes on without the cards, and what cannot wait stands on the answers themselves.
 */
export function useHelp(asked: HelpAsked): Help | null {
  const { call } = useServer();
  const [known, setKnown] = useState<{ of: string; help: Help } | null>(null);
  const of = JSON.stringify(asked);
  useEffect(() => {
    const body = HelpAsked.parse(JSON.parse(of));
    if (!saysSomething(body)) return;
    let isWanted = true;
    void call('help', { body }).then((answer) => {
      if (isWanted && answer.ok) setKnown({ of, help: answer.reply });
    });
    return () => {
      isWanted = false;
    };
  }, [call, of]);
  return known?.of === of ? known.help : null;
}
