import { useState } from 'react';
import { fieldProblems } from '../../../../functions/contract/fieldProblems';
import { besideWords } from '../../../../functions/contract/people/beside';
import { Intake, type TakenIn } from '../../../../functions/contract/people/intake';
import type { CodeQuestion } from '../../../../functions/contract/numbers/codeQuestion';
import { intakeWords as words } from '../../../content/staff/intake';
import { clockAt } from '../../../content/when';
import { throwCode } from '../../../services/codes/phoneCode';
import { useDraft } from '../../../services/drafts/useDraft';
import { useCodeLock } from '../../../services/filing/codeLock';
import { useAttached } from '../../../services/files/attached';
import { showSoon } from '../../../services/navigation';
import { phoneProblem } from '../../../services/server/answer';
import { useFieldErrors } from '../../../services/server/fieldErrors';
import { useServer } from '../../../services/server/server';
import { useDoing } from '../../../services/server/useSending';
import { empty, filingOf, receivedAt, Written } from './draft';

/** In the order in which they stand on the page. */
const order = [
  'received',
  'way',
  'reference',
  'files',
  'name',
  'phone',
  'address',
  'helper',
  'words',
  'against',
];
const asked = [...order, 'circumstances', 'areaCode', 'agreed', 'code-asks'];

/** Where the server's names for an answer stand on this page. */
const fieldOf: Readonly<Record<string, string>> = {
  request: 'words',
  question: 'words',
  facts: 'words',
  respondent: 'against',
  otherSide: 'against',
  petitionerName: 'name',
  applicantName: 'name',
  askerName: 'name',
};

/** What was entered, with the code for the receipt. */
export type Entered = { told: TakenIn; code: string; ask: CodeQuestion };

/** Writing down what came to an office, on this device until the server has it; each retry carries the key of the first try. */
export function useIntake() {
  const { call } = useServer();
  const draft = useDraft({
    place: 'intake',
    schema: Written,
    empty,
    traits: () => ({ nameless: true, risky: true }),
  });
  const errors = useFieldErrors(asked);
  const lock = useCodeLock(true);
  const doing = useDoing();
  const [entered, setEntered] = useState<Entered | null>(null);
  const attached = useAttached(draft.key, {
    read: () => draft.latest().files,
    write(files) {
      draft.keep((before) => ({ ...before, files }));
      errors.clear('files');
    },
    isOpen: draft.isOpen,
  });

  /** The whole as the server takes it; what is missing is pointed out, and null comes back. */
  function whole(code: string) {
    const written = draft.latest();
    const { way, reference } = written;
    const at = receivedAt(written);
    if (at === null || at > new Date().toISOString()) {
      errors.tell('received', words.wrongTime);
      return null;
    }
    const isThere = way === 'visit' || way === 'call';
    if (isThere && !written.agreed) {
      errors.tell('agreed', words.told.missing);
      return null;
    }
    const answer = lock.read();
    if (!answer.ok || answer.lock === undefined) {
      showSoon('code-asks');
      return null;
    }
    const read = Intake.safeParse(
      {
        filing: filingOf(written, draft.key),
        received: {
          ...{ way, at },
          ...(reference.trim() && { reference: reference.trim() }),
          ...(isThere && { words: besideWords }),
        },
        ...{ code, lock: answer.lock },
      },
      { reportInput: true },
    );
    if (read.success) return read.data;
    errors.show(
      fieldProblems(read.error.issues).map((problem) => ({
        ...problem,
        pointer: problem.pointer
          .split('/')
          .map((part) => fieldOf[part] ?? part)
          .join('/'),
      })),
    );
    return null;
  }

  async function send(): Promise<void> {
    const code = draft.whole().code ?? throwCode();
    if (code === null) return doing.refuse(phoneProblem('no_dice').problem.detail);
    draft.mark({ code });
    const says = await attached.ready();
    if (says) return errors.tell('files', says);
    const body = whole(code);
    if (!body) return;
    const answer = await doing.send(() => call('takeIn', { body }));
    if (answer.ok) {
      setEntered({ told: answer.reply, code, ask: body.lock.ask });
      draft.leave();
      return;
    }
    showSoon('trouble');
  }

  const set = <F extends keyof Written>(field: F, value: Written[F]): void => {
    draft.keep((before) => ({ ...before, [field]: value }));
    errors.clear(field === 'day' || field === 'time' ? 'received' : field);
  };

  /** It came just now: most of what is said on the phone or at the window has. */
  const cameNow = (): void => {
    const { day, time } = clockAt(new Date().toISOString());
    draft.keep((before) => ({ ...before, day, time }));
    errors.clear('received');
  };

  /** The next one of the bag: the same way, place and language, and nothing of the person. */
  const next = (): void => {
    // What was sent is let go; how it stood on the screen is still known.
    const { way, areaCode, language } = draft.written;
    setEntered(null);
    lock.choose(null);
    draft.discard();
    draft.keep(() => ({ ...empty, way, areaCode, language }));
  };

  return {
    ...{ written: draft.written, set, cameNow, next },
    ...{ errors, lock, attached, entered },
    state: doing.state,
    send: () => void send(),
  };
}
export type IntakeDesk = ReturnType<typeof useIntake>;
