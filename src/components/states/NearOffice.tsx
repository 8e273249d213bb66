import { useContext, useEffect } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { PlaceFacts } from '../show/PlaceFacts';
import { Nearest } from '../base/ways';
import { words } from '../base/words';

/** Where people can be spoken to. */
export function NearOffice({ brief }: { brief: boolean }) {
  const nearest = useContext(Nearest);
  const learn = nearest?.office === undefined && !brief ? nearest?.learn : undefined;
  useEffect(() => learn?.(), [learn]);
  if (!nearest) return null;
  const { office, openAll } = nearest;
  return (
    <>
      {!brief && office && (
        <View className="place-near">
          <View className="place-name">{words.nearest(office.name)}</View>
          <PlaceFacts name={office.name} place={office.place} />
        </View>
      )}
      <Button variant="link" onPress={openAll}>
        {words.allPlaces}
      </Button>
    </>
  );
}
