import { View } from '@tarojs/components';
import type { HelpCard } from '../../../../../functions/contract/help';
import { Button } from '../../../../components/base/Button';
import { Notice } from '../../../../components/states/Notice';
import { List, Row } from '../../../../components/show/List';
import { urgentWords } from '../../../../content/filing';
import { urgentWays, type UrgentWay } from '../../../../content/urgentWays';
import { begunApplication } from '../../../../routes';
import { dial } from '../../../../services/dial';
import { open } from '../../../../services/navigation';
import { HelpCards } from '../../HelpCards';
import type { QuestionOf } from '../question';
import { isRiskyWay, urgentWaysOf } from '../urgentWays';
import type { Hurry, Told } from './five';

/** `seen`: the screens of what cannot wait that this person has been shown. */
export type Warned = Hurry & { seen: string[] };

/** Free legal aid without a means test, where the screen is about violence at home. */
const AidDoor = () => (
  <List>
    <Row
      id="urgent-aid"
      icon="aid"
      title={urgentWords.aid}
      note={urgentWords.aidNote}
      onPress={() => open(begunApplication.link({ matter: 'domesticViolence', hardship: 'noMeansTest' }))}
    />
  </List>
);

/**
 * What cannot wait has a screen of its own, once, wherever on the way it comes up: by the words before the five questions, by
 * a tap after them. `id` tells the two apart.
 */
export function urgentScreen(id: string, told: Told): QuestionOf<Warned> {
  const unseen = (written: Warned): UrgentWay[] =>
    urgentWaysOf({
      words: told.words(written),
      about: told.about?.(written),
      circumstances: written.circumstances,
    }).filter((way) => !written.seen.includes(way));
  const first = (written: Warned) => urgentWays[unseen(written)[0] ?? 'violence'];
  return {
    id,
    isWarning: true,
    isAsked: (written) => unseen(written).length > 0,
    title: (written) => first(written).title,
    note: (written) => first(written).note,
    fields: [],
    said: () => [],
    Foot: () => null,
    Body: ({ desk: { written }, goOn }) => {
      const ways = unseen(written);
      const { isDanger, goOn: label } = first(written);
      const cards = [...new Set<HelpCard>(ways.flatMap((way) => urgentWays[way].cards))];
      const seen = { seen: [...written.seen, ...ways] };
      return (
        <>
          {isDanger && (
            <Button id="ring-110" variant="danger" onPress={() => dial('110')}>
              {urgentWords.police}
            </Button>
          )}
          <List>
            <Row id="go-on" title={label} onPress={() => goOn(seen)} />
          </List>
          <View className="asked-next">
            {ways.includes('violence') && <AidDoor />}
            <HelpCards cards={cards.map((card) => ({ card, law: null }))} />
          </View>
          {ways.some(isRiskyWay) && (
            <Notice title={urgentWords.unseen.title}>{urgentWords.unseen.text}</Notice>
          )}
        </>
      );
    },
  };
}
