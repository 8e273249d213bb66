import { Image, View } from '@tarojs/components';
import type { Card as OfficialCard } from '../../../functions/contract/numbers/codes';
import { Facts } from '../../components/show/Facts';
import { Notice } from '../../components/states/Notice';
import { cardWords } from '../../content/me/codes';
import { roles } from '../../content/people';
import './CardFacts.scss';

/** Who it is, of which unit, on duty at this moment; and that it costs nothing. */
export function CardFacts({
  card: { name, role, organisationName, areaName, photo },
}: {
  card: OfficialCard;
}) {
  const alt =
    process.env.TARO_ENV === 'weapp'
      ? { 'aria-label': cardWords.photo }
      : { nativeProps: { alt: cardWords.photo } };
  return (
    <>
      {photo && (
        <View className="card-photo">
          <Image className="card-photo-picture" src={photo} mode="aspectFill" {...alt} />
        </View>
      )}
      <Facts
        rows={[
          { label: cardWords.name, value: name },
          { label: cardWords.unit, value: organisationName },
          { label: cardWords.role, value: roles[role] },
          ...(areaName ? [{ label: cardWords.area, value: areaName }] : []),
          { label: cardWords.duty, value: cardWords.onDuty },
        ]}
      />
      <Notice tone="good">{cardWords.free}</Notice>
    </>
  );
}
