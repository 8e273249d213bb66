import * as z from '../../functions/contract/z';
import { useSignedIn } from './signedIn';
import { kept } from './storage';
import { useWatched, watched } from './watched';

const stored = kept('recovered', z.string());
const state = watched<string | null>(stored.read() ?? null);

/** Who this device became by a recovery code: a person without a name, until the holder goes back to being themself. */
export const recovered = {
  begin(personId: string) {
    stored.write(personId);
    state.set(personId);
  },
  end() {
    stored.remove();
    state.set(null);
  },
};

/** Whether the session now is the one that a recovery code opened. */
export function useRecovered(): boolean {
  const signedIn = useSignedIn();
  const personId = useWatched(state);
  return signedIn.at === 'in' && signedIn.me.personId === personId;
}
