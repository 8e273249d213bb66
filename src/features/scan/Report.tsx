import { Button } from '../../components/base/Button';
import { List, Row } from '../../components/show/List';
import { Sheet } from '../../components/frame/Sheet';
import { View } from '@tarojs/components';
import { reportWords } from '../../content/me/codes';
import { numbersOf } from '../../content/places/numbers';
import { begunComplaint } from '../../routes';
import { dial } from '../../services/device/dial';
import { open as openPage } from '../../services/navigation';

/** Where people in office are complained about: the government, the discipline inspection, the legal service. */
const numbers = numbersOf(['12345', '12388', '12348']);

type ReportProps = { open: boolean; unit: string; onClose: () => void };

/** Whom to ring about somebody in office, and a petition begun against their unit. */
export const Report = ({ open, unit, onClose }: ReportProps) => (
  <Sheet open={open} title={reportWords.title} onClose={onClose}>
    <View>{reportWords.note}</View>
    <List label={reportWords.title}>
      {numbers.map(({ number, name, when }) => (
        <Row key={number} title={`${number} ${name}`} note={when} onPress={() => dial(number)} />
      ))}
    </List>
    <Button id="write-report" onPress={() => openPage(begunComplaint.link({ respondent: unit }))}>
      {reportWords.write}
    </Button>
  </Sheet>
);
