import { useContext } from 'react';
import { Acting } from '../../components/frame/acting';
import { Notice } from '../../components/states/Notice';
import { actingWords, saidOf } from '../../content/me/acting';

/** What is said to the resident, as it is read by whoever helps them: of the resident, by their name. */
export function useAddressed(): (text: string) => string {
  const acting = useContext(Acting);
  return (text) => (acting ? saidOf(acting.name, text) : text);
}

/** Whom the rest means: what the office wrote was written to the resident and stays as it was written. */
export function Addressee() {
  const acting = useContext(Acting);
  return acting && <Notice>{actingWords.addressee(acting.name)}</Notice>;
}
