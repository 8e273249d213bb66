import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Facts } from '../../../components/Facts';
import { disciplineChannel } from '../../../content/kinds/petition/routes';
import { wayOnWords } from '../../../content/wayOn';
import { dial } from '../../../services/dial';

/** Where corruption is reported; nothing is sent from here (信访工作条例 22, 30). */
export const Discipline = ({ onGoOn }: { onGoOn: () => void }) => (
  <Card title={disciplineChannel.title}>
    <Facts
      rows={[
        { label: wayOnWords.toWhom, value: disciplineChannel.door },
        { label: wayOnWords.article, value: disciplineChannel.article },
      ]}
    />
    {disciplineChannel.note}
    <Button id="discipline" onPress={() => dial(disciplineChannel.number)}>
      {disciplineChannel.label}
    </Button>
    <Button id="go-on" variant="secondary" onPress={onGoOn}>
      {disciplineChannel.goOn}
    </Button>
  </Card>
);
