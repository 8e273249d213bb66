import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CaseId } from '../../../functions/contract/ids';
import type { CaseKind } from '../../../functions/contract/words';
import { Button } from '../../components/base/Button';
import { Form } from '../../components/ask/Form';
import { Notice } from '../../components/states/Notice';
import { filingWords } from '../../content/filing';
import { caseKinds } from '../../content/kinds';
import { residentPages } from '../../routes';
import type { FilingDesk } from '../../services/filing';
import type { CallProblem } from '../../services/answer';
import { open } from '../../services/navigation';
import { Sending } from './Sending';
import { NamelessCode } from './NamelessCode';

type EarlierProps = { message: string; caseId: CaseId; another: string; onAnother: () => void };

/** A case of one's own was there before: it can be looked at, and this one filed all the same. */
const Earlier = ({ message, caseId, another, onAnother }: EarlierProps) => (
  <View id="trouble">
    <Notice tone="warn" title={message}>
      <Button id="open-case" onPress={() => open(residentPages.case.link({ caseId }))}>
        {filingWords.openCase}
      </Button>
      <Button id="anyway" variant="secondary" onPress={onAnother}>
        {another}
      </Button>
    </Notice>
  </View>
);

type FilingFormProps = {
  kind: CaseKind;
  desk: Omit<FilingDesk<unknown>, 'written' | 'change' | 'set' | 'errors'>;
  children: ReactNode;
};

/** What can be done where a case of one's own stands before this one, by why it is not filed. */
const anotherOf = ({
  submit,
  submitAnyway,
}: FilingFormProps['desk']): Partial<
  Record<CallProblem['code'], Pick<EarlierProps, 'another' | 'onAnother'>>
> => ({
  same_matter_pending: { another: filingWords.anyway, onAnother: submitAnyway },
  key_used: { another: filingWords.another, onAnother: submit },
});

/** The frame of the forms that file a case. */
export function FilingForm({ kind, desk, children }: FilingFormProps) {
  const { isResumed, state, submit, noted, rewrite, startOver } = desk;
  const { resumed: text, startOver: startOverText } = filingWords;
  if (state.at === 'waits') return <Sending id={state.id} />;
  if (state.at === 'code' || state.at === 'nameless')
    return <NamelessCode state={state} onNoted={noted} onRewrite={rewrite} />;

  const problem = state.at === 'failed' ? state.problem : undefined;
  const another = problem && anotherOf(desk)[problem.code];
  const earlier = another && problem.caseId !== undefined && { caseId: problem.caseId, ...another };
  return (
    <Form
      act={caseKinds[kind].file}
      onSubmit={submit}
      sending={state.at === 'sending'}
      trouble={earlier ? undefined : problem?.detail}
      resumed={isResumed ? { text, startOver: startOverText, onStartOver: startOver } : undefined}
    >
      {children}
      {problem && earlier && <Earlier message={problem.detail} {...earlier} />}
    </Form>
  );
}
