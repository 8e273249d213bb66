import type { ReactNode } from 'react';
import type { CaseKind } from '../../../functions/contract/words';
import { Form } from '../../components/Form';
import { fileButtons, filingWords } from '../../content/filing';
import type { FilingDesk } from '../../services/filing';
import { NamelessCode } from './NamelessCode';
import { SameMatter } from './SameMatter';

type FilingFormProps = {
  kind: CaseKind;
  desk: Omit<FilingDesk<unknown>, 'written' | 'change' | 'errors'>;
  children: ReactNode;
};

/** The frame of the forms that file a case. */
export function FilingForm({ kind, desk, children }: FilingFormProps) {
  const { isResumed, state, submit, submitAnyway, noted, startOver } = desk;
  const { resumed: text, startOver: startOverText } = filingWords;
  if (state.at === 'nameless') return <NamelessCode code={state.code} onNoted={noted} />;

  const problem = state.at === 'failed' ? state.problem : undefined;
  const same = problem?.code === 'same_matter_pending' ? problem.caseId : undefined;
  return (
    <Form
      act={fileButtons[kind]}
      onSubmit={submit}
      sending={state.at === 'sending'}
      trouble={same ? undefined : problem?.detail}
      resumed={isResumed ? { text, startOver: startOverText, onStartOver: startOver } : undefined}
    >
      {children}
      {problem && same && <SameMatter message={problem.detail} caseId={same} onAnyway={submitAnyway} />}
    </Form>
  );
}
