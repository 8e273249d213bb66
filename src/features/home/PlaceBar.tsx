import { View } from '@tarojs/components';
import { Link } from '../../components/base/Link';
import { homeWords } from '../../content/pages';
import portal from '../../content/portal.json';
import { residentPages } from '../../routes';
import { largeType } from '../../services/largeType';
import { open } from '../../services/navigation';
import { useWatched } from '../../services/watched';
import './PlaceBar.scss';

/** Where this is for, and how large the screens are. */
export function PlaceBar() {
  const isLarge = useWatched(largeType);
  return (
    <View className="placebar">
      <Link
        quiet
        id="to-offices"
        icon="place"
        after="down"
        onPress={() => open(residentPages.offices.link())}
      >
        {portal.areaName}
      </Link>
      <Link quiet acts id="large-type" icon="large" onPress={() => largeType.set(!isLarge)}>
        {isLarge ? homeWords.plain : homeWords.elder}
      </Link>
    </View>
  );
}
