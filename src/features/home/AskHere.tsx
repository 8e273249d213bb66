import { Ask } from '../../components/home/Ask';
import { kindLines } from '../../content/kinds/lines';
import { homeWords } from '../../content/pages';
import { momentFrom } from '../../content/when';
import { filingPages, residentPages } from '../../routes';
import { mayBeSeen, type FilingDraft } from '../../services/drafts/draft';
import { drafts } from '../../services/drafts/drafts';
import { canRecord } from '../../services/files/voice/canRecord';
import { speakSoon } from '../../services/files/voice/speakSoon';
import { open } from '../../services/navigation';
import { useNow } from '../../services/device/now';
import { useServer } from '../../services/server/server';
import { useWatched } from '../../services/device/watched';

/** A draft by its time and kind; one that may not be seen on a first page is not there at all. */
const named = ({ savedAt, kind }: FilingDraft, now: number): string =>
  homeWords.goOn(momentFrom(new Date(savedAt).toISOString(), now), kindLines[kind].name);

type AskHereProps = {
  personId: string | undefined;
  /** Nobody is signed in: a voice is somebody's and goes with what they file, so to speak leads to the door. */
  isOut: boolean;
};

/** The one question of the first page, and the draft to go on with. */
export function AskHere({ personId, isOut }: AskHereProps) {
  const { session } = useServer();
  const now = useNow();
  useWatched(drafts.turn);
  const begun = drafts.list(personId).filter(mayBeSeen);
  const [last] = begun;
  return (
    <Ask
      label={homeWords.ask}
      hint={homeWords.hint}
      speak={
        canRecord()
          ? {
              label: homeWords.speak,
              onPress() {
                if (isOut) return void session.open();
                speakSoon.ask();
                open(residentPages.consult.link());
              },
            }
          : undefined
      }
      write={{ label: homeWords.write, onPress: () => open(residentPages.consult.link()) }}
      draft={
        last && {
          label: named(last, now),
          onPress: () => open(filingPages[last.kind].link()),
          ...(begun.length > 1 && {
            all: { label: homeWords.allDrafts, onPress: () => open(residentPages.cases.link()) },
          }),
        }
      }
    />
  );
}
