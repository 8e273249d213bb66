import { View } from '@tarojs/components';
import { titleId } from './question';

const onPhone = process.env.TARO_ENV === 'weapp';

/** The one question of a screen. */
export const Heading = ({ title, note }: { title: string; note?: string | undefined }) => (
  <View className="asked">
    <View id={titleId} className="h1" role="heading" aria-level={1} {...(!onPhone && { tabIndex: -1 })}>
      {title}
    </View>
    {note && <View className="note">{note}</View>}
  </View>
);
