import { useState } from 'react';
import Taro from '@tarojs/taro';
import { keysOf } from '../../../functions/contract/entries';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { Filing, NamelessFiling } from '../../../functions/contract/kinds';
import type { CodeLock } from '../../../functions/contract/numbers/codeQuestion';
import { BesideFiling } from '../../../functions/contract/people/beside';
import { residentPages } from '../../routes';
import { phoneProblem, type CallProblem } from '../server/answer';
import { useConsent } from '../session/consent';
import { mayBeSeen } from '../drafts/draft';
import { useDraft } from '../drafts/useDraft';
import { useFieldErrors } from '../server/fieldErrors';
import { useAttached } from '../files/attached';
import type { DraftFile } from '../files/queue/queuedFile';
import { useAskedConsent, useBeside } from './beside';
import type { FilingDesk, FilingOf, FilingState } from './desk';
import { lastTime } from './lastTime';
import { becomes, showSoon } from '../navigation';
import { draftIn } from '../case/opened';
import { usePosting } from '../outbox/usePosting';
import { useCodeLock } from './codeLock';
import { throwCode } from '../codes/phoneCode';
import { beforePersonalData } from '../session/privacy';

/**
 * Writing and filing a case. What is written stays on the device until the server has it; each retry carries the key
 * of the first try, so it is filed once. Then the page that says so stands in place of the form.
 */
export function useFiling<T extends { areaCode: string; files: DraftFile[] }>(
  what: FilingOf<T>,
): FilingDesk<T> {
  const askConsent = useConsent();
  const { kind, cameFrom } = what;
  const { isNameless = () => false, isRisky = () => false } = what;
  const params = Taro.getCurrentInstance().router?.params ?? {};
  const traits = (now: T) => ({ nameless: isNameless(now), risky: isRisky(now) });
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
    traits,
  });
  const post = usePosting(draft);
  const errors = useFieldErrors(what.order, (field) => {
    const step = what.askedAt(field);
    if (step !== undefined && step !== draft.step) draft.mark({ step });
    showSoon(field);
  });
  const [state, setState] = useState<FilingState>({ at: 'writing' });
  const isBeside = useBeside();
  const lock = useCodeLock(isBeside);
  const consent = useAskedConsent();
  const attached = useAttached(draft.key, {
    read: () => draft.latest().files,
    write(files) {
      draft.keep((before) => ({ ...before, files }));
      errors.clear('files');
    },
    isOpen: draft.isOpen,
  });
  const { written } = draft;

  function posted(id: string): void {
    // In WeChat the page gives way to another at once: drawing it anew before would carry it to the screen for nothing.
    if (process.env.TARO_ENV !== 'weapp') setState({ at: 'posted', id });
    becomes(residentPages.sent.link({ id }));
  }

  function failed(problem: CallProblem): void {
    setState({ at: 'failed', problem });
    showSoon('trouble');
    errors.show(problem.errors);
  }

  /** A code is thrown once for a draft: sent again, it is filed under the same. */
  function showCode(filing: object): void {
    const code = draft.whole().code ?? throwCode();
    if (code === null) return failed(phoneProblem('no_dice').problem);
    const read = isBeside
      ? Filing.safeParse(filing, { reportInput: true })
      : NamelessFiling.safeParse({ ...filing, code }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    draft.mark({ code });
    setState({ at: 'code', code, isSending: false });
  }

  /** In whose words it goes, and to whom: without a name, or for the person beside; null where something was not asked yet. */
  function byCode(code: string, asked: CodeLock | undefined) {
    if (!isBeside)
      return {
        to: 'fileWithoutName',
        body: () => NamelessFiling.parse({ ...filing(), code, lock: asked }),
      } as const;
    const agreed = consent.read();
    const body = () => BesideFiling.parse({ filing: filing(), code, lock: asked, consent: agreed });
    return agreed && ({ to: 'fileBeside', body } as const);
  }

  async function fileByCode(code: string): Promise<void> {
    const asked = lock.read();
    const sent = byCode(code, asked.ok ? asked.lock : undefined);
    if (!sent) return showSoon('beside-consent');
    if (!asked.ok) return showSoon('code-asks');
    const failedHere = (problem: CallProblem) => setState({ at: 'code', code, isSending: false, problem });
    setState({ at: 'code', code, isSending: true });
    if (!(await beforePersonalData())) return failedHere(phoneProblem('privacy_refused').problem);
    const says = isBeside && (await attached.ready());
    if (says) {
      setState({ at: 'writing' });
      return errors.tell('files', says);
    }
    const answer = await post(sent.to, sent.body());
    if (answer.ok) return posted(answer.id);
    return answer.problem.errors.length > 0 ? failed(answer.problem) : failedHere(answer.problem);
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
    if (!answer.ok) {
      // What was filed before stands; what is written now can go as another, or be told as a message.
      if (answer.problem.code === 'key_used') draft.renew();
      return failed(answer.problem);
    }
    lastTime.learn({ areaCode, ...self });
    posted(answer.id);
  }

  const filing = () => {
    const latest = draft.latest();
    return { kind, key: draft.key, areaCode: latest.areaCode, form: what.formOf(latest) };
  };

  async function submit(isAnyway: boolean): Promise<void> {
    if (isBeside || isNameless(draft.latest())) return showCode(filing());
    const more = { ...(cameFrom && { cameFrom }), ...(isAnyway && { anyway: true }) };
    return fileNamed(() => ({ ...filing(), ...more }));
  }

  return {
    written,
    isResumed: draft.wasKept,
    isQuiet: !mayBeSeen(traits(written)),
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
    isBeside,
    consent,
    lock,
    noted() {
      if (state.at === 'code') void fileByCode(state.code);
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
