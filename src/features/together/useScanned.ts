import { useEffect, useState } from 'react';
import { JoinCode, type OfferedJoining } from '../../../functions/contract/people/joining';
import { useServer } from '../../services/server/server';

type Scanned =
  | { at: 'none' }
  | { at: 'looking' }
  | { at: 'found'; code: JoinCode; offer: OfferedJoining }
  /** Whatever is wrong with it. */
  | { at: 'invalid' };

/** What a scanned code lets somebody join; `none` where nothing was scanned. */
export function useScanned(scanned: string | undefined): Scanned {
  const { call } = useServer();
  const [found, setFound] = useState<Scanned>({ at: scanned === undefined ? 'none' : 'looking' });
  useEffect(() => {
    let isWanted = true;
    const { data: code } = JoinCode.safeParse(scanned);
    const look = async () => {
      const answer = code === undefined ? null : await call('openJoining', { body: { code } });
      if (!isWanted) return;
      setFound(
        answer?.ok && code !== undefined ? { at: 'found', code, offer: answer.reply } : { at: 'invalid' },
      );
    };
    if (scanned !== undefined) void look();
    return () => {
      isWanted = false;
    };
  }, [call, scanned]);
  return found;
}
