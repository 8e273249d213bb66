import { useState } from 'react';
import Taro from '@tarojs/taro';
import { keysOf } from '../../functions/contract/entries';
import { fieldProblems } from '../../functions/contract/fieldProblems';
import type { Help } from '../../functions/contract/help';
import type { CaseId } from '../../functions/contract/ids';
import { Filing, NamelessFiling } from '../../functions/contract/kinds';
import type { CaseView } from '../../functions/contract/views';
import type { CaseKind } from '../../functions/contract/words';
import type * as z from '../../functions/contract/z';
import { residentPages } from '../routes';
import { phoneProblem, type CallProblem } from './answer';
import { useConsent } from './consent';
import { useDraft } from './drafts/useDraft';
import { useFieldErrors, type FieldErrors } from './fieldErrors';
import { useAttached, type Attached } from './files/attached';
import type { DraftFile } from './files/queuedFile';
import { lastTime } from './lastTime';
import { replace, showSoon } from './navigation';
import { draftIn } from './opened';
import { usePosting } from './outbox/usePosting';
import { throwCode } from './phoneCode';
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
  /** What of it is remembered for the next time, on this device. */
  selfOf?: (written: T) => Parameters<typeof lastTime.learn>[0];
  /** The fields in the order in which they are asked for. */
  order: readonly string[];
  /** The question at which a field is asked for. */
  askedAt: (field: string) => string | undefined;
};

type FilingState =
  | { at: 'writing' }
  | { at: 'sending' }
  | { at: 'failed'; problem: CallProblem }
  /** In the outbox, from where it is sent by itself (`usePosted`): no other page has to be loaded to say so. */
  | { at: 'waits'; id: string }
  /** To be filed without a name: the code, thrown on this phone, to be written down before anything is sent. */
  | { at: 'code'; code: string; isSending: boolean; problem?: CallProblem }
  /** Filed without a name: the code is all there is to find it by. */
  | { at: 'nameless'; code: string; isEarlier: boolean; cards: Help['cards'] }
  /** The server has it. */
  | { at: 'received'; view: CaseView };

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
  /** Whether the server would take these answers; what it would not is shown at its field. */
  isRight: (fields: readonly (keyof T & string)[]) => boolean;
  /** The code of a nameless filing is written down: it is sent, and once it is received, opened. */
  noted: () => void;
  /** Back from the code to what is written. */
  rewrite: () => void;
  startOver: () => void;
};

/**
 * Writing and filing a case. What is written stays on the device until the server has it; each retry carries the key
 * of the first try, so it is filed once. Then its case page opens in place of the form.
 */
export function useFiling<T extends { areaCode: string; files: DraftFile[] }>(
  what: FilingOf<T>,
): FilingDesk<T> {
  const { call, session } = useServer();
  const askConsent = useConsent();
  const { kind, cameFrom } = what;
  const { isNameless = () => false, isRisky = () => false } = what;
  const params = Taro.getCurrentInstance().router?.params ?? {};
  const draft = useDraft({
    ...{
      kind,
      cameFrom,
      schema: what.draft,
      empty: what.empty,
      begun: what.begun,
      draftId: what.draftId ?? draftIn(params),
    },
    place: cameFrom ? `${kind}.${cameFrom}` : kind,
    traits: (now) => ({ nameless: isNameless(now), risky: isRisky(now) }),
  });
  const post = usePosting(draft);
  const errors = useFieldErrors(what.order, (field) => {
    const step = what.askedAt(field);
    if (step !== undefined && step !== draft.step) draft.mark({ step });
    showSoon(field);
  });
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

  /** A code is thrown once for a draft: sent again, it is filed under the same. */
  function showCode(filing: object): void {
    const code = draft.whole().code ?? throwCode();
    if (code === null) return failed(phoneProblem('no_dice').problem);
    const read = NamelessFiling.safeParse({ ...filing, code }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    draft.mark({ code });
    setState({ at: 'code', code, isSending: false });
    showSoon('nameless');
  }

  async function fileNameless(code: string, filing: object): Promise<void> {
    const failedHere = (problem: CallProblem) => setState({ at: 'code', code, isSending: false, problem });
    setState({ at: 'code', code, isSending: true });
    if (!(await beforePersonalData())) return failedHere(phoneProblem('privacy_refused').problem);
    const answer = await post('fileWithoutName', NamelessFiling.parse({ ...filing, code }));
    if ('waits' in answer) return setState({ at: 'waits', id: answer.waits });
    if (!answer.ok)
      return answer.problem.errors.length > 0 ? failed(answer.problem) : failedHere(answer.problem);
    const { view, isEarlier } = answer.reply;
    setState({ at: 'nameless', code, isEarlier, cards: view.help?.cards ?? [] });
    showSoon('nameless');
  }

  /** The code is at hand: nobody types what was just shown. Without a network its page is where it can be typed later. */
  async function openByCode(code: string): Promise<void> {
    const answer = await call('recover', { body: { code } });
    if (answer.ok) session.visit(answer.reply);
    replace(answer.ok ? residentPages.cases.link() : residentPages.recover.link());
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
    // Read before the draft is let go.
    const [{ areaCode }, self] = [draft.latest(), what.selfOf?.(draft.latest())];
    const answer = await post('fileCase', Filing.parse(filingNow()));
    if ('waits' in answer) return setState({ at: 'waits', id: answer.waits });
    if (!answer.ok) {
      // What was filed before stands; what is written now can go as another, or be told as a message.
      if (answer.problem.code === 'key_used') draft.renew();
      return failed(answer.problem);
    }
    lastTime.learn({ areaCode, ...self });
    setState({ at: 'received', view: answer.reply.view });
  }

  const filing = () => {
    const latest = draft.latest();
    return { kind, key: draft.key, areaCode: latest.areaCode, form: what.formOf(latest) };
  };

  async function submit(isAnyway: boolean): Promise<void> {
    if (isNameless(draft.latest())) return showCode(filing());
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
    isRight(fields) {
      const read = Filing.safeParse(filing(), { reportInput: true });
      const problems = read.success ? [] : fieldProblems(read.error.issues);
      const here = problems.filter(({ pointer }) =>
        fields.some((field) => pointer.split('/').includes(field)),
      );
      errors.show(here);
      return here.length === 0;
    },
    submit: () => void submit(false),
    submitAnyway: () => void submit(true),
    noted() {
      if (state.at === 'code') void fileNameless(state.code, filing());
      else if (state.at === 'nameless') void openByCode(state.code);
    },
    rewrite: () => setState({ at: 'writing' }),
    startOver() {
      attached.removeAll();
      draft.discard();
      errors.show([]);
      setState({ at: 'writing' });
    },
  };
}
