import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CaseId } from '../../../functions/contract/ids';
import type { CaseKind } from '../../../functions/contract/words';
import { Button } from '../../components/Button';
import { Form } from '../../components/Form';
import { Notice } from '../../components/Notice';
import { filingWords } from '../../content/filing';
import { caseKinds } from '../../content/kinds';
import { residentPages } from '../../routes';
import type { FilingDesk } from '../../services/filing';
import { open } from '../../services/navigation';
import { NamelessCode } from './NamelessCode';

type SameMatterProps = { message: string; caseId: CaseId; onAnyway: () => void };

/** A like case of one's own is open: it can be looked at, and this one filed all the same. */
const SameMatter = ({ message, caseId, onAnyway }: SameMatterProps) => (
  <View id="trouble">
    <Notice tone="warn" title={message}>
      <Button id="open-case" onPress={() => open(residentPages.case.link({ caseId }))}>
        {filingWords.openCase}
      </Button>
      <Button id="anyway" variant="secondary" onPress={onAnyway}>
        {filingWords.anyway}
      </Button>
    </Notice>
  </View>
);

type FilingFormProps = {
  kind: CaseKind;
  desk: Omit<FilingDesk<unknown>, 'written' | 'change' | 'set' | 'errors'>;
  children: ReactNode;
};

/** The frame of the forms that file a case. */
export function FilingForm({ kind, desk, children }: FilingFormProps) {
  const { isResumed, state, submit, submitAnyway, noted, startOver } = desk;
  const { resumed: text, startOver: startOverText } = filingWords;
  if (state.at === 'nameless') return <NamelessCode code={state.code} cards={state.cards} onNoted={noted} />;

  const problem = state.at === 'failed' ? state.problem : undefined;
  const same = problem?.code === 'same_matter_pending' ? problem.caseId : undefined;
  return (
    <Form
      act={caseKinds[kind].file}
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
