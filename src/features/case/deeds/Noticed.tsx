import { View } from '@tarojs/components';
import { actionInputs } from '../../../../functions/contract/deeds/actions';
import type { CaseView } from '../../../../functions/contract/case/views';
import { Checkbox } from '../../../components/ask/Checkbox';
import { Field, type FieldText } from '../../../components/ask/Field';
import { materialWords } from '../../../content/case/papers/materials';

interface NoticedProps extends FieldText {
  id: string;
  about: CaseView;
  picked: readonly string[];
  onChange: (picked: string[]) => void;
}

/** What the one materials notice of a case asked for (法律援助法 43: told once, all together); what was written twice, once. */
function noticedIn({ timeline }: CaseView): readonly string[] {
  const notice = timeline.find(({ word }) => word === 'requestMaterials');
  const { data } = actionInputs.requestMaterials.safeParse(notice?.details);
  return [...new Set(data?.items)];
}

/** Some of what was asked for, picked from that list: nothing can be added to it. */
export function Noticed({ id, about, picked, onChange, ...text }: NoticedProps) {
  const items = noticedIn(about);
  const turn = (item: string, on: boolean) =>
    onChange(items.filter((one) => (one === item ? on : picked.includes(one))));
  return (
    <Field {...text}>
      <View id={id}>
        {items.length === 0 && materialWords.noneNoticed}
        {items.map((item) => (
          <Checkbox key={item} checked={picked.includes(item)} onChange={(on) => turn(item, on)}>
            {item}
          </Checkbox>
        ))}
      </View>
    </Field>
  );
}
