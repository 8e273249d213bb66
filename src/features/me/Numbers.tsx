import { Heading } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import phoneBook from '../../content/phoneBook.json';
import { meWords } from '../../content/pages';
import { dial } from '../../services/dial';

const numbers = [...phoneBook.urgent, ...phoneBook.others];

/** The telephone numbers of everyone else who can help. */
export const Numbers = () => (
  <>
    <Heading>{meWords.numbers}</Heading>
    <List label={meWords.numbers}>
      {numbers.map(({ number, name, when }) => (
        <Row key={number} title={`${number} ${name}`} note={when} onPress={() => dial(number)} />
      ))}
    </List>
  </>
);
