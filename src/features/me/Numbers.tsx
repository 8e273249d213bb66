import { List, Row } from '../../components/show/List';
import { GroupHead } from '../../components/show/Section';
import { numbers } from '../../content/places/numbers';
import { meWords } from '../../content/pages';
import { dial } from '../../services/device/dial';

/** The telephone numbers of everyone else who can help. */
export const Numbers = () => (
  <>
    <GroupHead>{meWords.numbers}</GroupHead>
    <List label={meWords.numbers}>
      {numbers.map(({ number, name, when }) => (
        <Row key={number} calls title={`${number} ${name}`} note={when} onPress={() => dial(number)} />
      ))}
    </List>
  </>
);
