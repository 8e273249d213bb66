import { filingWords } from '../../../content/filing/filing';
import { kindLines } from '../../../content/kinds/lines';
import { sendingWords as words } from '../../../content/filing/sending';
import { residentPages } from '../../../routes';
import { mayBeSeen } from '../../../services/drafts/draft';
import type { Posted } from '../../../services/outbox/posted';

/** The frame of a page about something that was given to be filed; whoever looks over a shoulder reads nothing in its bar. */
export const pageOf = ({ draft }: Posted) => ({
  title: draft.kind && mayBeSeen(draft) ? kindLines[draft.kind].page : filingWords.neutral,
  heading: 'own',
  back: residentPages.home.link(),
  urgent: true,
});
export type SentPage = ReturnType<typeof pageOf>;

/** Its kind, or nothing that says it. */
export const nameOf = ({ draft }: Posted): string =>
  draft.kind && mayBeSeen(draft) ? words.kind(draft.kind) : words.quiet;
