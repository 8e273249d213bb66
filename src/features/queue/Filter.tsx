import type { WorkCount } from '../../../functions/contract/case/work';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { PickOne } from '../../components/ask/PickOne';
import { Sheet } from '../../components/frame/Sheet';
import { filterWords as words } from '../../content/staff/desk';
import { filterFields, narrowed } from '../../services/work/filterFields';
import type { Wanted } from '../../services/work/filter';

type FilterProps = {
  isOpen: boolean;
  wanted: Wanted;
  statuses: WorkCount['statuses'];
  rows: readonly CaseRow[];
  placeName: (area: string) => string;
  onWant: (wanted: Wanted) => void;
  onClose: () => void;
};

const any = 'any';

/** What the list on a phone is narrowed by. */
export const Filter = ({ isOpen, wanted, statuses, rows, placeName, onWant, onClose }: FilterProps) => (
  <Sheet open={isOpen} title={words.title} onClose={onClose}>
    {filterFields({ wanted, rows, statuses, placeName }).map(({ id, label, choices, value }) => (
      <PickOne
        key={id}
        id={`filter-${id}`}
        label={label}
        choices={[{ value: any, label: words.any }, ...choices]}
        value={value ?? any}
        onPick={(picked) => onWant(narrowed(wanted, id, picked === any ? undefined : picked))}
      />
    ))}
    <Button id="filter-clear" variant="link" onPress={() => onWant({})}>
      {words.clear}
    </Button>
  </Sheet>
);
