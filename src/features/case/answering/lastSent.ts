import type { CaseView } from '../../../../functions/contract/case/views';
import { watched } from '../../../services/device/watched';
import { lent, type Writing } from './parts';

/** So many are remembered. */
const most = 5;

type Sent = { about: string; writing: Writing };

/** What was answered since the app was opened, the last first, and what each question was about: nothing of it is kept on the device. */
const sent = watched<readonly Sent[]>([]);

/** What a question is about, by the word it was filed with; null where that may not stand anywhere else. */
const aboutOf = ({ state: { kind, about } }: CaseView): string | null =>
  about === null ? null : `${kind} ${about}`;

/** Remembers what was sent: the next question about the same may be answered like it, by whoever looks at both. */
export function rememberSent(found: CaseView, writing: Writing): void {
  const about = aboutOf(found);
  if (about === null) return;
  const others = sent.read().filter((one) => one.writing.view !== writing.view);
  sent.set([{ about, writing }, ...others].slice(0, most));
}

/** What questions about the same were answered with, the last first. They are offered, and never sent unseen. */
export const sentBefore = (found: CaseView): Writing[] =>
  sent.read().flatMap(({ about, writing }) => (about === aboutOf(found) ? [lent(writing)] : []));
