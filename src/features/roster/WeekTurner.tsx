import type { Day } from '../../../functions/contract/ids';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { dutyDay, rosterWords } from '../../content/staff/roster';

type WeekTurnerProps = {
  week: { from: Day; to: Day };
  weeksLater: number;
  onTurn: (weeksLater: number) => void;
};

/** Which week it is, and the ways to the others. */
export const WeekTurner = ({ week, weeksLater, onTurn }: WeekTurnerProps) => (
  <Card title={`${dutyDay(week.from)}—${dutyDay(week.to)}`}>
    <Button variant="secondary" onPress={() => onTurn(weeksLater - 1)}>
      {rosterWords.earlier}
    </Button>
    <Button variant="secondary" onPress={() => onTurn(weeksLater + 1)}>
      {rosterWords.later}
    </Button>
    {weeksLater !== 0 && (
      <Button variant="link" onPress={() => onTurn(0)}>
        {rosterWords.thisWeek}
      </Button>
    )}
  </Card>
);
