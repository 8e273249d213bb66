import { useMemo, useState } from 'react';
import { Input, View } from '@tarojs/components';
import { Button } from '../../components/base/Button';
import { Icon } from '../../components/base/Icon';
import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { Empty } from '../../components/states/Empty';
import { firstGuides, guideGroups, guideWords as words, type Guide } from '../../content/guides/guides';
import { guideOf, residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { findGuides } from './search';
import './Guides.scss';

const Listed = ({ name, guides }: { name: string; guides: readonly Guide[] }) => (
  <>
    <GroupHead>{name}</GroupHead>
    <List label={name}>
      {guides.map(({ id, title, dates }) => (
        <Row
          key={id}
          title={title}
          note={words.dates(dates.length)}
          onPress={() => open(guideOf.link({ guide: id }))}
        />
      ))}
    </List>
  </>
);

function Found({ said }: { said: string }) {
  const found = useMemo(() => findGuides(said), [said]);
  if (found.length > 0)
    return (
      <View aria-live="polite">
        <Listed name={words.found(found.length)} guides={found} />
      </View>
    );
  return (
    <View aria-live="polite">
      <Empty title={words.none} icon="search">
        <View className="still-note">{words.noneNote}</View>
        <Button variant="secondary" onPress={() => open(residentPages.consult.link())}>
          {words.ask}
        </Button>
      </Empty>
    </View>
  );
}

/** Everything there is a guide to, and a line to find it by in one's own words. */
export function Guides() {
  const [said, setSaid] = useState('');
  const isSearching = said.trim() !== '';
  return (
    <>
      <View className="find">
        <Icon name="search" className="find-icon" />
        <Input
          id="find-guide"
          className="field-box find-input"
          type="text"
          value={said}
          maxlength={60}
          placeholder={words.search}
          aria-label={words.searchLabel}
          onInput={(event) => setSaid(event.detail.value)}
        />
      </View>
      {isSearching ? (
        <Found said={said} />
      ) : (
        <>
          <Listed name={words.first} guides={firstGuides} />
          {guideGroups.map(({ name, guides }) => (
            <Listed key={name} name={name} guides={guides} />
          ))}
        </>
      )}
    </>
  );
}
