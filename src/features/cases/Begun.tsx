import { Matter } from '../../components/matter/Matter';
import { List, Row } from '../../components/show/List';
import { GroupHead, Section } from '../../components/show/Section';
import { draftWords } from '../../content/filing/drafts';
import { kindLines } from '../../content/kinds/lines';
import { casesWords as words } from '../../content/pages';
import { momentFrom } from '../../content/when';
import { filingPages, residentPages } from '../../routes';
import { mayBeSeen } from '../../services/drafts/draft';
import { drafts } from '../../services/drafts/drafts';
import { open } from '../../services/navigation';
import { useNow } from '../../services/device/now';
import { useSignedIn } from '../../services/session/signedIn';
import { useWatched } from '../../services/device/watched';

/** What is begun on this phone, by its time and kind; and the way to what was filed elsewhere. */
export function Begun() {
  const now = useNow();
  useWatched(drafts.turn);
  const signedIn = useSignedIn();
  const begun = drafts.list(signedIn.at === 'in' ? signedIn.me.personId : undefined).filter(mayBeSeen);
  return (
    <>
      {begun.length > 0 && <GroupHead>{words.drafts}</GroupHead>}
      {begun.map(({ id, kind, savedAt }) => {
        const when = draftWords.writtenAt(momentFrom(new Date(savedAt).toISOString(), now));
        return (
          <Matter
            key={id}
            id={`draft-${id}`}
            what={draftWords.goOn}
            turn="over"
            icon="write"
            turnText={when}
            kind={kindLines[kind].name}
            leaf={null}
            label={`${draftWords.goOn}，${when}，${kindLines[kind].name}`}
            onPress={() => open(filingPages[kind].link())}
          />
        );
      })}
      <Section>
        <List>
          <Row
            id="recover"
            icon="search"
            title={words.find}
            onPress={() => open(residentPages.recover.link())}
          />
        </List>
      </Section>
    </>
  );
}
