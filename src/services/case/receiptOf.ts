import { useCallback } from 'react';
import type { CaseId } from '../../../functions/contract/ids';
import type { Answer } from '../server/answer';
import { useServer } from '../server/server';
import { useReading, type Loaded } from '../server/useReading';

const none: Answer<string | null> = { ok: true, reply: null };

/** The receipt of the filing of one's own case, by which anybody can check it; null where there is none to ask for. */
export function useFirstReceipt(caseId: CaseId | null): Loaded<string | null> {
  const { call } = useServer();
  const ask = useCallback(async (): Promise<Answer<string | null>> => {
    if (caseId === null) return none;
    const given = await call('receipts', { params: { caseId } });
    return given.ok ? { ok: true, reply: given.reply.receipts[0]?.receipt ?? null } : given;
  }, [call, caseId]);
  return useReading(ask, 0).state;
}
