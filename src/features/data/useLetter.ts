import { useState } from 'react';
import type { CaseState } from '../../../functions/contract/views';
import { phoneProblem } from '../../services/answer';
import { newKey } from '../../services/clientKey';
import { beforePersonalData } from '../../services/privacy';
import { useServer } from '../../services/server';
import { useDoing, type Doing } from '../../services/useSending';

/**
 * Writes to the office about one of my cases, as a step of it: what was filed stays to be seen beside it, and whoever has
 * the case is told. The same words sent again after a lost reply are one letter.
 */
export function useLetter(said: string): {
  state: Doing['state'];
  write: (about: CaseState, text: string) => Promise<boolean>;
} {
  const { call } = useServer();
  const { state, send } = useDoing();
  const [kept, setKept] = useState({ text: '', key: newKey() });

  async function write({ id, version }: CaseState, text: string): Promise<boolean> {
    const key = kept.text === text ? kept.key : newKey();
    setKept({ text, key });
    const params = { caseId: id };
    const body = { action: 'message' as const, input: { text }, version, key };
    const asked = async () =>
      (await beforePersonalData()) ? call('actOnCase', { params, body }) : phoneProblem('privacy_refused');
    return (await send(asked, () => said)).ok;
  }

  return { state, write };
}
