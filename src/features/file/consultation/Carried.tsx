import { useCallback, type ReactNode } from 'react';
import type { AreaCode, CaseId } from '../../../../functions/contract/ids';
import type { ConsultationForm } from '../../../../functions/contract/kinds/consultation';
import type { AidMatter } from '../../../../functions/contract/kinds/legalAid';
import { useReading } from '../../../services/server/useReading';
import { useServer } from '../../../services/server/server';
import { Ready } from '../Ready';

/** What a consultation says already, for a form that grows out of it. */
export type CarriedOver = {
  cameFrom: CaseId;
  areaCode: AreaCode;
  form: ConsultationForm;
  /** The matter of legal aid that it is, where that is beyond doubt. */
  matter?: AidMatter | undefined;
};

type CarriedProps = {
  /** In the bar until it is there. */
  title: string;
  cameFrom: CaseId | undefined;
  children: (carried: CarriedOver | undefined) => ReactNode;
};

/** A form, begun with what the consultation it grows out of says, if there is one. */
export const Carried = ({ title, cameFrom, children }: CarriedProps) =>
  cameFrom ? (
    <From title={title} cameFrom={cameFrom}>
      {children}
    </From>
  ) : (
    <>{children(undefined)}</>
  );

function From({ title, cameFrom, children }: CarriedProps & { cameFrom: CaseId }) {
  const { call } = useServer();
  const ask = useCallback(
    () => call('getCase', { params: { caseId: cameFrom }, query: {} }),
    [call, cameFrom],
  );
  const { state, reload } = useReading(ask, 0);
  return (
    <Ready title={title} state={state} onRetry={reload}>
      {({ answers, help, state: { areaCode } }) =>
        children(
          answers?.kind === 'consultation'
            ? { cameFrom, areaCode, form: answers.form, matter: help?.aid?.matter }
            : undefined,
        )
      }
    </Ready>
  );
}
