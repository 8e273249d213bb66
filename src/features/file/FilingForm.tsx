import type { ReactNode } from 'react';
import type { CaseKind } from '../../../functions/contract/words';
import { Form } from '../../components/Form';
import { fileButtons, filingWords } from '../../content/filing';
import type { FilingDesk } from '../../services/filing';

type FilingFormProps = {
  kind: CaseKind;
  desk: Pick<FilingDesk<unknown>, 'isResumed' | 'state' | 'submit' | 'startOver'>;
  children: ReactNode;
};

/** The frame of the forms that file a case. */
export function FilingForm({ kind, desk, children }: FilingFormProps) {
  const { isResumed, state, submit, startOver } = desk;
  const { resumed: text, startOver: startOverText } = filingWords;
  return (
    <Form
      act={fileButtons[kind]}
      onSubmit={submit}
      sending={state.at === 'sending'}
      trouble={state.at === 'failed' ? state.problem.detail : undefined}
      resumed={isResumed ? { text, startOver: startOverText, onStartOver: startOver } : undefined}
    >
      {children}
    </Form>
  );
}
