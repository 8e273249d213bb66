import { View } from '@tarojs/components';
import type { HelpCard } from '../../../../../functions/contract/help';
import { isRisky, type UrgentWay } from '../../../../../functions/contract/urgentWays';
import { Button } from '../../../../components/base/Button';
import { Link } from '../../../../components/base/Link';
import { FoldRow } from '../../../../components/show/FoldRow';
import { List, Row } from '../../../../components/show/List';
import { Points } from '../../../../components/show/Points';
import { Section } from '../../../../components/show/Section';
import { Notice } from '../../../../components/states/Notice';
import { urgentWords as words } from '../../../../content/filing/filing';
import { helpTexts } from '../../../../content/filing/help';
import { urgentWays } from '../../../../content/filing/urgentWays';
import { begunApplication, officesOf } from '../../../../routes';
import { dial } from '../../../../services/device/dial';
import { open } from '../../../../services/navigation';
import { near } from '../../../../services/places/nearOffice';
import { HelpSteps } from '../../HelpSteps';
import type { QuestionOf } from '../question';
import { urgentWaysOf, type Hurry, type Told } from '../urgentWays';

/** `seen`: the screens of what cannot wait that this person has been shown. */
export type Warned = Hurry & { seen: string[] };

/** When somebody is in danger: on, for who cannot speak aloud, for who asks for another. */
const InDanger = ({ onGoOn }: { onGoOn: () => void }) => (
  <>
    <FoldRow id="cannot-speak" title={words.cannotSpeak}>
      <Points lines={helpTexts.callPolice.lines} />
      <Link icon="phone" id="ring-120" onPress={() => dial('120')}>
        {words.ambulance}
      </Link>
    </FoldRow>
    <FoldRow id="for-another" title={words.forAnother}>
      <Points lines={words.forAnotherLines} />
      <Link after="right" id="go-on-for-another" onPress={onGoOn}>
        {words.goOnForAnother}
      </Link>
    </FoldRow>
  </>
);

/** What somebody who is beaten may ask for. */
const MayAsk = () => (
  <Section title={words.mayAsk}>
    <List label={words.mayAsk}>
      <FoldRow id="urgent-protection" icon="shield" title={words.protection} note={words.protectionNote}>
        <Points lines={helpTexts.protectionOrder.lines} />
        <Link
          after="right"
          onPress={() => open(officesOf.link({ areaCode: near.read().areaCode, kind: 'court' }))}
        >
          {words.court}
        </Link>
      </FoldRow>
      <Row
        id="urgent-aid"
        icon="aid"
        title={words.aid}
        note={words.aidNote}
        onPress={() => open(begunApplication.link({ matter: 'domesticViolence', hardship: 'noMeansTest' }))}
      />
      <Row
        id="urgent-company"
        icon="people"
        calls
        title={words.company}
        note={words.companyNote}
        onPress={() => dial('12338')}
      />
    </List>
  </Section>
);

/** What has rows of its own above is not told twice. */
const inRows: readonly HelpCard[] = ['callPolice', 'protectionOrder'];

/**
 * What cannot wait has a screen of its own, once, wherever on the way it comes up: by the words before the five questions, by
 * a tap after them. `id` tells the two apart.
 */
export function urgentScreen(id: string, told: Told): QuestionOf<Warned> {
  const unseen = (written: Warned): UrgentWay[] =>
    urgentWaysOf(told, written).filter((way) => !written.seen.includes(way));
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
      const onGoOn = () => goOn({ seen: [...written.seen, ...ways] });
      return (
        <>
          {isDanger && (
            <Button id="ring-110" variant="danger" icon="phone" onPress={() => dial('110')}>
              {words.police}
            </Button>
          )}
          <View className="asked-ways">
            <List label={words.ways}>
              <Row id="go-on" title={label} onPress={onGoOn} />
              {isDanger && <InDanger onGoOn={onGoOn} />}
            </List>
          </View>
          {ways.includes('violence') && <MayAsk />}
          {cards
            .filter((card) => !isDanger || !inRows.includes(card))
            .map((card) => (
              <HelpSteps key={card} card={card} />
            ))}
          {isRisky(ways) && (
            <Notice tone="plain" icon="lock" title={words.unseen.title}>
              {words.unseen.text}
            </Notice>
          )}
        </>
      );
    },
  };
}
