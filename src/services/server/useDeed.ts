import { useState } from 'react';
import { Command, type CaseAction } from '../../../functions/contract/deeds/actions';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import type { Acted, CaseState } from '../../../functions/contract/case/views';
import * as z from '../../../functions/contract/z';
import { phoneProblem, type CallProblem } from './answer';
import { keptHere } from '../../content/phoneProblems';
import { useConsent } from '../session/consent';
import { useDraft } from '../drafts/useDraft';
import { useFieldErrors, type FieldErrors } from './fieldErrors';
import { useAttached, type Attached } from '../files/attached';
import { DraftFile } from '../files/queue/queuedFile';
import { isPassing } from '../outbox/outbox';
import { beforePersonalData } from '../session/privacy';
import { useServer } from './server';
import { useSignedIn } from '../session/signedIn';

type DeedState =
  | { at: 'writing' }
  | { at: 'sending' }
  /** The case went on meanwhile: to be looked at again before anything is sent. */
  | { at: 'movedOn' }
  | { at: 'failed'; problem: CallProblem };

const Written = z.record(z.string(), z.unknown());
/** What a person has filled in for an action so far, by the name of the field. */
export type Written = z.infer<typeof Written>;

type Form = {
  /** What it begins with. */
  begun?: Written;
  /** Whether a field is asked for, given the rest; what is not asked is not sent. */
  isAsked?: (field: string, written: Written) => boolean;
  /** Why it cannot be sent without a field, where the contract itself does not say so. */
  missing?: (field: string, written: Written) => string | null;
};

export type DeedDesk = {
  written: Written;
  change: (field: string, value: unknown) => void;
  errors: FieldErrors;
  /** The files that go with it, where it takes any: always under the name `files`. */
  attached: Attached;
  state: DeedState;
  /** Whether what is written can be sent; if not, its errors are shown. */
  check: () => boolean;
  send: () => void;
  /** What is written, as it would be sent; undefined when something is wrong with it, which is then shown. */
  read: () => Command | undefined;
  /** What is written here is not kept any more: it has gone another way. */
  forget: () => void;
};

type Handlers = {
  onDone: (acted: Acted) => void;
  /** The case is not what the person saw any more; what they wrote stays. */
  onStale: () => void;
};

const DraftFiles = z.array(DraftFile).catch([]);
const filesIn = ({ files }: Written): DraftFile[] => DraftFiles.parse(files);

const movedOn = new Set(['stale_version', 'wrong_status']);
const notTheirs = new Set(['not_allowed', 'not_found']);

/** One thing a person does to a case: written in peace, checked here, sent once, however often it takes. */
export function useDeed(
  { id, version }: Pick<CaseState, 'id' | 'version'>,
  action: CaseAction,
  order: readonly string[],
  { onDone, onStale }: Handlers,
  { begun = {}, isAsked = () => true, missing = () => null }: Form = {},
): DeedDesk {
  const { call } = useServer();
  const signedIn = useSignedIn();
  const askConsent = useConsent();
  // Staff act for their office; the notice is for those whose data it is.
  const isResident = signedIn.at === 'in' && signedIn.me.acting.role === 'resident';
  const draft = useDraft({ place: `${id}.${action}`, schema: Written, empty: begun });
  const errors = useFieldErrors(order);
  const [state, setState] = useState<DeedState>({ at: 'writing' });
  const attached = useAttached(draft.key, {
    read: () => filesIn(draft.latest()),
    write: (files) => change('files', files),
    isOpen: draft.isOpen,
  });

  function change(field: string, value: unknown): void {
    draft.keep((before) => ({ ...before, [field]: value }));
    errors.clear(field);
  }

  function checked(): Command | undefined {
    const latest = draft.latest();
    const ids = filesIn(latest).map(({ id }) => id);
    const asked = Object.entries(latest).filter(([field]) => field !== 'files' && isAsked(field, latest));
    const input = { ...Object.fromEntries(asked), ...(ids.length > 0 && { files: ids }) };
    const command = { action, input, version, key: draft.key };
    const read = Command.safeParse(command, { reportInput: true });
    if (!read.success) errors.show(fieldProblems(read.error.issues));
    const lacking = order.map((field) => ({ field, says: missing(field, latest) })).find(({ says }) => says);
    if (!read.data || !lacking?.says) return read.data;
    errors.tell(lacking.field, lacking.says);
    return undefined;
  }

  async function send(): Promise<void> {
    if (!checked()) return;
    setState({ at: 'sending' });
    await askConsent();
    if (isResident && !(await beforePersonalData()))
      return setState({ at: 'failed', problem: phoneProblem('privacy_refused').problem });
    const stuck = await attached.ready();
    if (stuck) errors.tell('files', stuck);
    // The server may have been told of the last files only now.
    const body = stuck ? undefined : checked();
    if (!body) return setState({ at: 'writing' });
    const answer = await call('actOnCase', { params: { caseId: id }, body });
    if (answer.ok) {
      draft.discard();
      setState({ at: 'writing' });
      onDone(answer.reply);
      return;
    }
    const { problem } = answer;
    const hasMovedOn = movedOn.has(problem.code);
    // What was sent before stands; what is written now has not gone, and goes under a key of its own if they want it to.
    if (problem.code === 'key_used') draft.renew();
    const says = isPassing(problem)
      ? `${problem.detail}${keptHere[isResident ? 'resident' : 'staff']}`
      : problem.detail;
    setState(hasMovedOn ? { at: 'movedOn' } : { at: 'failed', problem: { ...problem, detail: says } });
    errors.show(problem.errors);
    if (hasMovedOn || problem.code === 'key_used' || notTheirs.has(problem.code)) onStale();
  }

  return {
    written: draft.written,
    change,
    errors,
    attached,
    state,
    check: () => checked() !== undefined,
    send: () => void send(),
    read: checked,
    forget: draft.discard,
  };
}
