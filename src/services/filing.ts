import { useState } from 'react';
import { fieldProblems } from '../../functions/contract/fieldProblems';
import { Filing } from '../../functions/contract/kinds';
import type { CaseKind } from '../../functions/contract/words';
import type * as z from '../../functions/contract/z';
import { residentPages } from '../routes';
import type { CallProblem } from './answer';
import { askConsent } from './consent';
import { useDraft } from './drafts';
import { useFieldErrors, type FieldErrors } from './fieldErrors';
import { replace, showSoon } from './navigation';
import { useServer } from './server';
import { useSignedIn } from './signedIn';

type FilingOf<T> = {
  kind: CaseKind;
  /** What is kept while it is being written: half a form is a form, too. */
  draft: z.ZodType<T>;
  empty: T;
  /** Answers given just now on the way to the form; they go before what was kept. */
  begun?: Partial<T> | undefined;
  /** The answers as the server takes them. */
  formOf: (written: T) => unknown;
  /** The fields from top to bottom. */
  order: readonly string[];
};

type FilingState = { at: 'writing' } | { at: 'sending' } | { at: 'failed'; problem: CallProblem };

export type FilingDesk<T> = {
  written: T;
  /** True when the person goes on with what they wrote another time. */
  isResumed: boolean;
  change: (part: Partial<T>) => void;
  errors: FieldErrors;
  state: FilingState;
  submit: () => void;
  startOver: () => void;
};

/**
 * Writing and filing a case. What is written stays on the device until the server has it; each retry carries the key
 * of the first try, so it is filed once. Then its case page opens in place of the form.
 */
export function useFiling<T extends { areaCode: string }>(what: FilingOf<T>): FilingDesk<T> {
  const { call } = useServer();
  const signedIn = useSignedIn();
  const draft = useDraft(what.kind, what.draft, what.empty, what.begun);
  const errors = useFieldErrors(what.order);
  const [state, setState] = useState<FilingState>({ at: 'writing' });
  const { written } = draft;

  async function submit(): Promise<void> {
    const latest = draft.latest();
    const { areaCode } = latest;
    const filing = { kind: what.kind, key: draft.key, areaCode, form: what.formOf(latest) };
    const read = Filing.safeParse(filing, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));

    setState({ at: 'sending' });
    await askConsent(signedIn.at === 'in' ? signedIn.me.templates : []);
    const answer = await call('fileCase', { body: read.data });
    if (answer.ok) {
      draft.discard();
      replace(residentPages.case.link({ caseId: answer.reply.state.id }));
      return;
    }
    setState({ at: 'failed', problem: answer.problem });
    showSoon('trouble');
    errors.show(answer.problem.errors);
  }

  return {
    written,
    isResumed: draft.wasKept,
    change(part) {
      draft.keep((before) => ({ ...before, ...part }));
      Object.keys(part).forEach(errors.clear);
    },
    errors,
    state,
    submit: () => void submit(),
    startOver() {
      draft.discard();
      errors.show([]);
      setState({ at: 'writing' });
    },
  };
}
