import { Heading } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import phoneBook from '../../content/phoneBook.json';
import { homeWords } from '../../content/pages';
import { dial } from '../../services/dial';

/** Whom to ring when it cannot wait. */
export const UrgentNumbers = () => (
  <>
    <Heading>{homeWords.urgent}</Heading>
    <List label={homeWords.urgent}>
      {phoneBook.urgent.map(({ number, name, when }) => (
        <Row key={number} title={`${number} ${name}`} note={when} onPress={() => dial(number)} />
      ))}
    </List>
  </>
);
