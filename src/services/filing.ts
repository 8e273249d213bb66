import { useState } from 'react';
import { keysOf } from '../../functions/contract/entries';
import { fieldProblems } from '../../functions/contract/fieldProblems';
import type { Help } from '../../functions/contract/help';
import type { CaseId } from '../../functions/contract/ids';
import { Filing, NamelessFiling } from '../../functions/contract/kinds';
import type { CaseKind } from '../../functions/contract/words';
import type * as z from '../../functions/contract/z';
import { residentPages } from '../routes';
import { phoneProblem, type CallProblem } from './answer';
import { useConsent } from './consent';
import { useDraft } from './drafts/useDraft';
import { useFieldErrors, type FieldErrors } from './fieldErrors';
import { useAttached, type Attached } from './files/attached';
import type { DraftFile } from './files/queuedFile';
import { replace, showSoon } from './navigation';
import { beforePersonalData } from './privacy';
import { useServer } from './server';

type FilingOf<T> = {
  kind: CaseKind;
  /** What is kept while it is being written: half a form is a form, too. */
  draft: z.ZodType<T>;
  empty: T;
  /** Answers given just now on the way to the form; they go before what was kept. */
  begun?: Partial<T> | undefined;
  /** The consultation it grows out of: it has a draft of its own, and the two cases are linked. */
  cameFrom?: CaseId | undefined;
  /** Whether it is to be filed without saying who asks. */
  isNameless?: (written: T) => boolean;
  /** Whether nothing of it may be shown on a first page: violence, a minor, a person held. */
  isRisky?: (written: T) => boolean;
  /** The draft to go on with; `new` begins another one, nothing goes on with the last one. */
  draftId?: string | undefined;
  /** The answers as the server takes them. */
  formOf: (written: T) => unknown;
  /** The fields from top to bottom. */
  order: readonly string[];
};

type FilingState =
  | { at: 'writing' }
  | { at: 'sending' }
  | { at: 'failed'; problem: CallProblem }
  /** Filed without a name: the code is all there is to find it by. */
  | { at: 'nameless'; code: string; isEarlier: boolean; cards: Help['cards'] };

export type FilingDesk<T> = {
  written: T;
  /** True when the person goes on with what they wrote another time. */
  isResumed: boolean;
  change: (part: Partial<T>) => void;
  set: <F extends keyof T & string>(field: F, value: T[F]) => void;
  errors: FieldErrors;
  state: FilingState;
  /** Photos, documents and voices that go with it. */
  attached: Attached;
  submit: () => void;
  /** Files it although a like case of the same person is open. */
  submitAnyway: () => void;
  /** The draft's name on this device, and the question it stands at. */
  draftId: string;
  step: string | null;
  /** Remembers with the draft which question it stands at. */
  stand: (step: string) => void;
  /** The code of a nameless filing is written down. */
  noted: () => void;
  startOver: () => void;
};

/**
 * Writing and filing a case. What is written stays on the device until the server has it; each retry carries the key
 * of the first try, so it is filed once. Then its case page opens in place of the form.
 */
export function useFiling<T extends { areaCode: string; files: DraftFile[] }>(
  what: FilingOf<T>,
): FilingDesk<T> {
  const { call } = useServer();
  const askConsent = useConsent();
  const { kind, cameFrom } = what;
  const { isNameless = () => false, isRisky = () => false } = what;
  const draft = useDraft({
    ...{ kind, cameFrom, schema: what.draft, empty: what.empty, begun: what.begun, draftId: what.draftId },
    place: cameFrom ? `${kind}.${cameFrom}` : kind,
    traits: (now) => ({ nameless: isNameless(now), risky: isRisky(now) }),
  });
  const errors = useFieldErrors(what.order);
  const [state, setState] = useState<FilingState>({ at: 'writing' });
  const attached = useAttached(draft.key, {
    read: () => draft.latest().files,
    write(files) {
      draft.keep((before) => ({ ...before, files }));
      errors.clear('files');
    },
    isOpen: draft.isOpen,
  });
  const { written } = draft;

  function failed(problem: CallProblem): void {
    setState({ at: 'failed', problem });
    showSoon('trouble');
    errors.show(problem.errors);
  }

  async function fileNameless(filing: object): Promise<void> {
    const read = NamelessFiling.safeParse(filing, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    setState({ at: 'sending' });
    if (!(await beforePersonalData())) return failed(phoneProblem('privacy_refused').problem);
    const answer = await call('fileWithoutName', { body: read.data });
    if (!answer.ok) return failed(answer.problem);
    // The draft stays until the code is noted: sent again under its key, it brings the same code.
    const { recoveryCode: code, view, isEarlier } = answer.reply;
    setState({ at: 'nameless', code, isEarlier, cards: view.help?.cards ?? [] });
    showSoon('nameless');
  }

  async function fileNamed(filingNow: () => object): Promise<void> {
    const read = Filing.safeParse(filingNow(), { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    setState({ at: 'sending' });
    await askConsent();
    if (!(await beforePersonalData())) return failed(phoneProblem('privacy_refused').problem);
    const says = await attached.ready();
    if (says) {
      setState({ at: 'writing' });
      return errors.tell('files', says);
    }
    // The server may have been told of the last files only now.
    const answer = await call('fileCase', { body: Filing.parse(filingNow()) });
    if (!answer.ok) {
      // What was filed before stands; what is written now can go as another, or be told as a message.
      if (answer.problem.code === 'key_used') draft.renew();
      return failed(answer.problem);
    }
    draft.discard();
    replace(residentPages.case.link({ caseId: answer.reply.state.id }));
  }

  async function submit(isAnyway: boolean): Promise<void> {
    const filing = () => {
      const latest = draft.latest();
      return { kind, key: draft.key, areaCode: latest.areaCode, form: what.formOf(latest) };
    };
    if (isNameless(draft.latest())) return fileNameless(filing());
    const more = { ...(cameFrom && { cameFrom }), ...(isAnyway && { anyway: true }) };
    return fileNamed(() => ({ ...filing(), ...more }));
  }

  return {
    written,
    isResumed: draft.wasKept,
    change(part) {
      draft.keep((before) => ({ ...before, ...part }));
      keysOf(part).forEach(errors.clear);
    },
    set(field, value) {
      draft.keep((before) => ({ ...before, [field]: value }));
      errors.clear(field);
    },
    draftId: draft.id,
    step: draft.step,
    stand: (step) => draft.mark({ step }),
    errors,
    state,
    attached,
    submit: () => void submit(false),
    submitAnyway: () => void submit(true),
    noted() {
      if (state.at === 'nameless' && state.isEarlier) draft.renew();
      else draft.discard();
      replace(residentPages.recover.link());
    },
    startOver() {
      attached.removeAll();
      draft.discard();
      errors.show([]);
      setState({ at: 'writing' });
    },
  };
}
