import { View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Page } from '../../components/frame/Page';
import { Todo } from '../../components/matter/Answer';
import { Due } from '../../components/matter/Due';
import { Card } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { guideText, guideWords as words, minutesToRead, type Guide } from '../../content/guides/guides';
import { numbersOf } from '../../content/places/numbers';
import { dayText } from '../../content/when';
import { filingPages, residentPages } from '../../routes';
import { dial } from '../../services/device/dial';
import { open } from '../../services/navigation';
import { Aloud } from '../../components/show/Aloud';
import './Guides.scss';

const Steps = ({ steps }: Pick<Guide, 'steps'>) => (
  <Section title={words.steps}>
    <Card>
      <Todo steps={steps.map(({ do: what, how }) => ({ what, note: how }))} />
    </Card>
  </Section>
);

/** 6个月 and 72小时 are wider than a leaf in its large type. */
const isLong = (big: string): boolean => big.replace(/\d/g, '').length > 1;

const Dates = ({ dates }: Pick<Guide, 'dates'>) => (
  <Section title={words.toRemember}>
    <List label={words.toRemember}>
      {dates.map(({ small, big, name, note, by }) => (
        <View key={name} className="row-frame" role="listitem">
          <Due tone="you" date={{ small, big, isTime: isLong(big) }} name={name} note={`${note}${by}。`} />
        </View>
      ))}
    </List>
  </Section>
);

const Whom = ({ call }: Pick<Guide, 'call'>) => (
  <Section title={words.whom}>
    <List label={words.whom}>
      {numbersOf(call).map(({ number, name, when }) => (
        <Row
          key={number}
          icon="phone"
          calls
          title={`${number} ${name}`}
          note={when}
          onPress={() => dial(number)}
        />
      ))}
    </List>
  </Section>
);

/** What to do about one thing, what to remember, whom to ring, what it rests on; and the way to somebody who answers. */
export function GuidePage({ guide }: { guide: Guide }) {
  const { title, gist, steps, dates, call, basis, next, urgent = false, checkedOn } = guide;
  return (
    <Page
      isOpen
      title={words.page}
      heading={title}
      note={words.read(minutesToRead(guide), dayText(checkedOn))}
      back={residentPages.guides.link()}
      urgent={urgent}
      footer={
        <Button id="ask" onPress={() => open(filingPages[next].link())}>
          {words.next[next]}
        </Button>
      }
    >
      <Aloud text={guideText(guide)} />
      <View className="guide-gist">{gist}</View>
      <Steps steps={steps} />
      {dates.length > 0 && <Dates dates={dates} />}
      <Whom call={call} />
      <Section title={words.basis}>
        <Card>
          {basis.map((line) => (
            <View key={line}>{line}</View>
          ))}
          <View className="note">{words.caution}</View>
        </Card>
      </Section>
    </Page>
  );
}
