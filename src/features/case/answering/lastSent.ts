import type { CaseView } from '../../../../functions/contract/case/views';
import { watched } from '../../../services/device/watched';
import type { Writing } from './parts';

/** What was answered last since the app was opened, and what that question was about: nothing of it is kept on the device. */
const lastSent = watched<{ about: string; writing: Writing } | null>(null);

/** What a question is about, by the word it was filed with; null where that may not stand anywhere else. */
const aboutOf = ({ state: { kind, about } }: CaseView): string | null =>
  about === null ? null : `${kind} ${about}`;

/** Remembers what was sent: the next question about the same may be answered like it, by whoever looks at both. */
export function rememberSent(found: CaseView, writing: Writing): void {
  const about = aboutOf(found);
  lastSent.set(about === null ? null : { about, writing });
}

/** What a question about the same was answered with last; null where there is none. It is offered, and never sent unseen. */
export function sentBefore(found: CaseView): Writing | null {
  const last = lastSent.read();
  if (!last || last.about !== aboutOf(found)) return null;
  // What this person told is theirs alone.
  const { situation: _, ...rest } = last.writing;
  return rest;
}
