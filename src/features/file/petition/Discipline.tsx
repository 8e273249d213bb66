import { Button } from '../../../components/base/Button';
import { Card } from '../../../components/show/Card';
import { Facts } from '../../../components/show/Facts';
import { disciplineChannel } from '../../../content/kinds/petition/routes';
import { wayOnWords } from '../../../content/case/steps/wayOn';
import { dial } from '../../../services/device/dial';

/** What becomes of a report of corruption, and the other way (信访工作条例 22, 30). */
export const Discipline = () => (
  <Card title={disciplineChannel.title}>
    {disciplineChannel.note}
    <Facts
      rows={[
        { label: wayOnWords.toWhom, value: disciplineChannel.door },
        { label: wayOnWords.article, value: disciplineChannel.article },
      ]}
    />
    <Button id="discipline" variant="secondary" onPress={() => dial(disciplineChannel.number)}>
      {disciplineChannel.label}
    </Button>
  </Card>
);
