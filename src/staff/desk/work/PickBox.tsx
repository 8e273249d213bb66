import { classes } from '../../../components/base/classes';
import { Icon } from '../../../components/base/Icon';
import { pressable } from '../../../components/base/pressable';

type PickBoxProps = { isOn: boolean; label: string; onPick: () => void };

/** The little box before a row. */
export const PickBox = ({ isOn, label, onPick }: PickBoxProps) => (
  <div
    role="checkbox"
    aria-checked={isOn}
    aria-label={label}
    className="pressable row-box"
    {...pressable(onPick)}
  >
    <span className={classes('box', isOn && 'box-on')}>{isOn && <Icon name="check" size="s" />}</span>
  </div>
);
