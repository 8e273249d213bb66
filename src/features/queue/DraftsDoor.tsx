import type { DraftCounts } from '../../../functions/contract/case/drafts';
import { List, Row } from '../../components/show/List';
import { draftListWords as words } from '../../content/staff/signing';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';

/** How many decisions wait for whoever works here, in words, those first that wait for them. */
export const draftsWaiting = ({ toSign, sentBack, written }: DraftCounts): string[] => [
  ...(toSign > 0 ? [words.toSign(toSign)] : []),
  ...(sentBack > 0 ? [words.sentBack(sentBack)] : []),
  ...(written > 0 ? [words.written(written)] : []),
];

/** On Today: what waits for a signature or came back, and the way to it. Nothing where there is none. */
export function DraftsDoor({ drafts }: { drafts: DraftCounts | undefined }) {
  const [first, ...rest] = drafts ? draftsWaiting(drafts) : [];
  if (first === undefined) return null;
  return (
    <List label={words.title}>
      <Row
        id="drafts"
        icon="sign"
        title={first}
        {...(rest.length > 0 && { note: rest.join('，') })}
        href={staffPages.drafts.link()}
        onPress={() => open(staffPages.drafts.link())}
      />
    </List>
  );
}
