import { useCallback, type ReactNode } from 'react';
import type { AreaCode, CaseId, CaseNumber } from '../../../../functions/contract/ids';
import { kindLines } from '../../../content/kinds/lines';
import { useReading } from '../../../services/server/useReading';
import { useServer } from '../../../services/server/server';
import { Ready } from '../Ready';

/** The case of one's own that a complaint is about. `mayChange`: another lawyer can be asked for there now. */
export type OwnCase = { caseId: CaseId; number: CaseNumber; areaCode: AreaCode; mayChange: boolean };

type AboutProps = { caseId: CaseId | undefined; children: (own: OwnCase | undefined) => ReactNode };

/** A complaint, begun with the case it is about, if it was opened from one. */
export const About = ({ caseId, children }: AboutProps) =>
  caseId ? <AboutOwn caseId={caseId}>{children}</AboutOwn> : <>{children(undefined)}</>;

function AboutOwn({ caseId, children }: AboutProps & { caseId: CaseId }) {
  const { call } = useServer();
  const ask = useCallback(() => call('getCase', { params: { caseId }, query: {} }), [call, caseId]);
  const { state, reload } = useReading(ask, 0);
  return (
    <Ready title={kindLines.aidComplaint.page} state={state} onRetry={reload}>
      {({ state: { number, areaCode, actions } }) =>
        children({ caseId, number, areaCode, mayChange: actions.includes('askChange') })
      }
    </Ready>
  );
}
