import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { homeWords } from '../../content/pages';
import { numbersOf } from '../../content/places/numbers';
import { residentPages } from '../../routes';
import { dial } from '../../services/device/dial';
import { open } from '../../services/navigation';

/** Whom to speak to at once; 110 stands in the strip below. */
const numbers = numbersOf(['12348', '12345']);

/** People instead of an app. */
export const People = () => (
  <Section title={homeWords.people}>
    <List label={homeWords.people}>
      {numbers.map(({ number, when }) => (
        <Row key={number} icon="phone" calls title={number} note={when} onPress={() => dial(number)} />
      ))}
      <Row
        id="to-places"
        icon="people"
        title={homeWords.morePlaces}
        note={homeWords.morePlacesNote}
        onPress={() => open(residentPages.offices.link())}
      />
    </List>
  </Section>
);
