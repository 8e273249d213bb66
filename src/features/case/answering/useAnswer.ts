import type { CaseView } from '../../../../functions/contract/case/views';
import { partNames, type PartName } from '../../../content/case/steps/answerParts';
import { answeringWords as words, knownNames } from '../../../content/staff/answering';
import { dayText, dayAfter } from '../../../content/when';
import { useDeed, type DeedDesk, type Written } from '../../../services/server/useDeed';
import { useSignedIn } from '../../../services/session/signedIn';
import { useNow } from '../../../services/device/now';
import type { DeedPanelProps } from '../deeds/panels';
import { rememberSent } from './lastSent';
import { lastAnswer, tidied, unfilled, Writing } from './parts';

/** From top to bottom: the parts by their own names, so that what is wrong with one is said there. */
const order = ['reason', ...(Object.keys(partNames) as PartName[]), 'articles', 'parts', 'text', 'files'];

/** Answers that were begun before there were parts, and what is handed over as one text. */
function writingIn(written: Written): Writing {
  const parts = Writing.safeParse(written['parts']).data;
  if (parts) return parts;
  return typeof written['text'] === 'string' ? { view: written['text'] } : {};
}

/** Why it cannot be sent as it is. */
function missingIn(field: string, written: Written): string | null {
  if (field !== 'parts') return null;
  const writing = writingIn(written);
  if (!writing.view) return words.viewMissing;
  const open = unfilled(writing);
  return open.length > 0 ? words.unfilled(open) : null;
}

/** What a phrase is filled with. */
function useKnown({ state }: CaseView): Record<string, string> {
  const signedIn = useSignedIn();
  const now = useNow();
  const name = signedIn.at === 'in' ? signedIn.me.name : null;
  return {
    [knownNames.number]: state.number,
    [knownNames.office]: state.deskName,
    [knownNames.today]: dayText(dayAfter(now, 0)),
    ...(name && { [knownNames.mine]: name }),
  };
}

type Answer = {
  desk: DeedDesk;
  writing: Writing;
  change: (next: Writing) => void;
  known: Readonly<Record<string, string>>;
};

/** An answer as it is written: kept at each change on this device, under this case, until it is sent. */
export function useAnswer({
  found,
  action,
  begun,
  onDone,
  onStale,
}: Pick<DeedPanelProps, 'found' | 'action' | 'begun' | 'onDone' | 'onStale'>): Answer {
  const known = useKnown(found);
  const first = action === 'correctAnswer' ? { parts: lastAnswer(found) } : {};
  const desk = useDeed(
    found.state,
    action,
    order,
    {
      onDone(acted) {
        rememberSent(found, writingIn(acted.entry.details));
        onDone(acted);
      },
      onStale,
    },
    {
      begun: { ...first, ...begun },
      isAsked: (field, written) => field !== 'text' || written['parts'] === undefined,
      missing: missingIn,
    },
  );
  return {
    desk,
    known,
    writing: writingIn(desk.written),
    change(next) {
      desk.change('parts', tidied(next));
    },
  };
}
