import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { MyData } from '../../../functions/contract/people/myData';
import { Link } from '../../components/base/Link';
import { Due } from '../../components/matter/Due';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { leafOf } from '../../content/case/line/caseLine';
import { kindLines } from '../../content/kinds/lines';
import { myDataWords as words } from '../../content/me/myData';
import { dataPart, residentPages } from '../../routes';
import { useNow } from '../../services/device/now';
import { open } from '../../services/navigation';
import { Consents } from './Consents';
import type { DataPart } from './parts';

const doors = [
  { part: 'read', icon: 'eye' },
  { part: 'take', icon: 'save' },
  { part: 'correct', icon: 'write' },
  { part: 'forget', icon: 'erase' },
] as const;

const to = (part: DataPart) => open(dataPart.link({ part }));

/** A line of the list that leads nowhere. */
const Line = ({ children }: { children: ReactNode }) => (
  <View className="row-frame" role="listitem">
    {children}
  </View>
);

/** All that can be done with what is held of me, and when each of it goes; what I agreed to; who answers for it. */
export function Overview({ found, onChanged }: { found: MyData; onChanged: () => void }) {
  const { person, cases } = found;
  const files = cases.reduce((sum, { view }) => sum + view.files.length, 0);
  const { parts } = words;
  return (
    <>
      <List label={words.heading}>
        {doors.map(({ part, icon }) => (
          <Row
            key={part}
            id={`data-${part}`}
            icon={icon}
            title={parts[part].entry}
            note={part === 'read' ? words.held(cases.length, files) : parts[part].note}
            onPress={() => to(part)}
          />
        ))}
      </List>
      <WhenGone cases={cases} />
      <Consents found={found} onChanged={onChanged} />
      <Section>
        <List>
          <Row
            id="data-devices"
            icon="phone"
            title={parts.devices.entry}
            note={words.devices(person.sessions.length)}
            onPress={() => to('devices')}
          />
          <Row
            id="data-handler"
            icon="info"
            title={words.handler}
            note={words.handlerNote}
            onPress={() => open(residentPages.privacy.link())}
          />
          <Row
            id="data-object"
            icon="ask"
            title={parts.object.entry}
            note={parts.object.note}
            onPress={() => to('object')}
          />
        </List>
      </Section>
    </>
  );
}

/** When each of it goes: what can go now, what has ended by its day, what is still needed. */
function WhenGone({ cases }: Pick<MyData, 'cases'>) {
  const now = useNow();
  const running = cases.filter(({ keptUntil }) => keptUntil === null);
  const ended = cases
    .flatMap(({ view: { state }, keptUntil }) => (keptUntil === null ? [] : [{ state, keptUntil }]))
    .sort((one, other) => (one.keptUntil < other.keptUntil ? -1 : 1));
  return (
    <Section title={words.when}>
      <List label={words.when}>
        <Line>
          <Due
            tone="others"
            date={null}
            sign={{ word: words.now, icon: 'check' }}
            name={words.drafts}
            note={words.draftsNote}
          />
        </Line>
        {ended.map(({ state: { id, kind, number }, keptUntil }) => (
          <Line key={id}>
            <Due
              tone="over"
              date={leafOf({ on: keptUntil, at: `${keptUntil}T00:00:00.000Z`, byHour: false }, now)}
              name={words.endedOf(kindLines[kind].name)}
              note={words.endedNote(number)}
            />
          </Line>
        ))}
        {running.length > 0 && (
          <Line>
            <Due
              tone="you"
              date={null}
              sign={{ word: words.open, icon: 'lock' }}
              name={words.openCount(running.length)}
              note={words.openNote}
            />
          </Line>
        )}
      </List>
      <Link onPress={() => open(residentPages.privacy.link())}>{words.grounds}</Link>
    </Section>
  );
}
