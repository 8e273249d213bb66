import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { Link } from '../../components/base/Link';
import { Sheet } from '../../components/frame/Sheet';
import { List, Row } from '../../components/show/List';
import { Loading } from '../../components/states/Loading';
import { Trouble } from '../../components/states/Trouble';
import { homeWords, speakWords } from '../../content/pages';
import { useAreas } from '../../services/places/areas';
import { learnNear, near, pickPlace } from '../../services/places/nearOffice';
import { largeType } from '../../services/device/largeType';
import { canBeSpoken, useSpoken } from '../../services/device/speak';
import { useServer } from '../../services/server/server';
import { useWatched } from '../../services/device/watched';
import './PlaceBar.scss';

/** How large the screens are, and the person's own place; in large type, where there is a voice, the page itself read aloud. */
export function PlaceBar({ text }: { text: string }) {
  const isLarge = useWatched(largeType);
  const isRead = isLarge && canBeSpoken();
  return (
    <View className="placebar">
      {isRead ? <Listen text={text} /> : <OwnPlace>{(place) => <PlaceLink {...place} />}</OwnPlace>}
      <Link quiet acts id="large-type" icon="large" onPress={() => largeType.set(!isLarge)}>
        {isLarge ? homeWords.plain : homeWords.elder}
      </Link>
    </View>
  );
}

/** The person's own place as a line further down, where the bar has something else in its place. */
export function PlaceRow() {
  const isLarge = useWatched(largeType);
  if (!isLarge || !canBeSpoken()) return null;
  return (
    <OwnPlace>
      {({ name, ask }) => (
        <List>
          <Row acts id="place" icon="place" title={name} onPress={ask} />
        </List>
      )}
    </OwnPlace>
  );
}

function Listen({ text }: { text: string }) {
  const spoken = useSpoken(text);
  return (
    spoken && (
      <Link quiet acts id="read-home" icon="speak" onPress={spoken.toggle}>
        {spoken.isReading ? speakWords.quiet : speakWords.listen}
      </Link>
    )
  );
}

type Place = { name: string; ask: () => void };

const PlaceLink = ({ name, ask }: Place) => (
  <Link quiet acts id="place" icon="place" after="down" onPress={ask}>
    {name}
  </Link>
);

/** The person's own place, as it was last picked or asked for here. */
function OwnPlace({ children }: { children: (place: Place) => ReactNode }) {
  const { name = homeWords.place } = useWatched(near);
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      {children({ name, ask: () => setAsking(true) })}
      <Sheet open={isAsking} title={homeWords.place} onClose={close}>
        <Counties onPicked={close} />
      </Sheet>
    </>
  );
}

/** The counties of the area, a tap each; looked up once they are asked for. */
function Counties({ onPicked }: { onPicked: () => void }) {
  const { call } = useServer();
  const { areaCode } = useWatched(near);
  const { levels, problem, retry } = useAreas('');
  const counties = levels[0]?.areas;
  if (problem) return <Trouble message={problem.detail} onRetry={retry} />;
  if (!counties) return <Loading />;
  return (
    <ChoiceList
      id="own-place"
      label={homeWords.place}
      titled
      choices={counties.map(({ code, name }) => ({ value: code, label: name }))}
      value={counties.find(({ code }) => code === areaCode)?.code}
      onPick={(code) => {
        const picked = counties.find((county) => county.code === code);
        if (picked) pickPlace(picked);
        void learnNear(call, code);
        onPicked();
      }}
    />
  );
}
