import { useState } from 'react';
import { type BesideConsent, besideWords } from '../../../functions/contract/people/beside';
import { useSignedIn } from '../session/signedIn';

/** Whether this phone files for whoever is beside its owner: as a helper of a village. */
export function useBeside(): boolean {
  const signedIn = useSignedIn();
  return signedIn.at === 'in' && signedIn.me.acting.role === 'helper';
}

/** What the person beside has said yes to, as it is being asked. */
export type AskedConsent = {
  /** It was read to them, and they agreed. */
  agreed: boolean;
  /** Whether the helper may see how it goes; null: not asked yet. */
  follows: boolean | null;
  /** What is still missing is pointed out. */
  isMissing: boolean;
  agree: (agreed: boolean) => void;
  letFollow: (follows: boolean) => void;
};

/** The consent of the person beside, read as the server takes it; null while something was not asked, which is then pointed out. */
export function useAskedConsent(): AskedConsent & { read: () => BesideConsent | null } {
  const [agreed, setAgreed] = useState(false);
  const [follows, setFollows] = useState<boolean | null>(null);
  const [isMissing, setMissing] = useState(false);
  return {
    agreed,
    follows,
    isMissing,
    agree: setAgreed,
    letFollow: setFollows,
    read() {
      const isWhole = agreed && follows !== null;
      setMissing(!isWhole);
      return isWhole ? { words: besideWords, follows } : null;
    },
  };
}
