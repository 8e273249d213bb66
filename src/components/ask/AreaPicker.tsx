import { useContext, useState } from 'react';
import { ScrollView, View } from '@tarojs/components';
import { Button } from '../base/Button';
import { classes } from '../base/classes';
import { Field, type FieldText } from './Field';
import { Loading } from '../states/Loading';
import { PickBox } from './PickBox';
import { Icon } from '../base/Icon';
import { pressable } from '../base/pressable';
import { radio } from '../base/radios';
import { InSheet } from '../frame/inSheet';
import { Sheet } from '../frame/Sheet';
import { words } from '../base/words';
import './AreaPicker.scss';
import './PickOne.scss';

interface AreaLevel {
  /** The name of the level, such as "county". */
  title: string;
  /** Undefined while they are on their way. */
  areas: readonly { code: string; name: string }[] | undefined;
  chosen?: string | undefined;
}

interface AreaPickerProps extends FieldText {
  id?: string;
  /** From the widest level to the narrowest known so far; after a pick, whoever uses this adds the next. */
  levels: readonly AreaLevel[];
  onPick: (level: number, code: string) => void;
}

const nameOf = ({ areas, chosen }: AreaLevel) => areas?.find(({ code }) => code === chosen)?.name;

/** Chooses a place level by level on a sheet; in place where this stands on a sheet itself. */
export function AreaPicker({ id, levels, onPick, ...text }: AreaPickerProps) {
  const [open, setOpen] = useState(false);
  const [reopened, setReopened] = useState<number>();
  const isOnSheet = useContext(InSheet);

  const firstOpen = levels.findIndex((level) => !level.chosen);
  const shown = reopened ?? (firstOpen === -1 ? levels.length - 1 : firstOpen);
  const level = levels[shown];
  const place = levels.map(nameOf).filter(Boolean).join(' ');

  const pick = (code: string) => {
    setReopened(undefined);
    onPick(shown, code);
  };

  const list = (
    <>
      {level?.areas === undefined && <Loading />}
      <View role="radiogroup" aria-label={level?.title ?? text.label}>
        {level?.areas?.map(({ code, name }, index) => {
          const isPicked = code === level.chosen;
          const at = { isPicked, isFirst: index === 0, anyPicked: level.chosen !== undefined };
          return (
            <View
              key={code}
              className={classes('pressable', 'pick-option', isPicked && 'pick-option-picked')}
              {...radio(at, () => pick(code), true)}
            >
              {name}
              {isPicked && <Icon name="check" />}
            </View>
          );
        })}
      </View>
    </>
  );
  const choosing = (
    <>
      <View className="area-levels" role="tablist">
        {levels.map((each, index) => (
          <View
            key={each.title}
            role="tab"
            aria-selected={index === shown}
            className={classes('pressable', 'area-level', index === shown && 'area-level-shown')}
            {...pressable(() => setReopened(index))}
          >
            {nameOf(each) ?? each.title}
          </View>
        ))}
      </View>
      {isOnSheet ? (
        list
      ) : (
        <ScrollView scrollY className="pick-list">
          {list}
        </ScrollView>
      )}
    </>
  );
  return (
    <Field {...text}>
      {isOnSheet ? (
        choosing
      ) : (
        <>
          <PickBox id={id} label={text.label} value={place} onPress={() => setOpen(true)} />
          <Sheet open={open} title={text.label} onClose={() => setOpen(false)}>
            {choosing}
            <Button disabled={!place} onPress={() => setOpen(false)}>
              {words.done}
            </Button>
          </Sheet>
        </>
      )}
    </Field>
  );
}
