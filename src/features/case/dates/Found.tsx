import { View } from '@tarojs/components';
import type { CaseState } from '../../../../functions/contract/views';
import type { OrganisationPlace } from '../../../../functions/contract/places';
import { Card } from '../../../components/Card';
import { Facts } from '../../../components/Facts';
import { outsideQuestions, placeWords } from '../../../content/outside';

/** An address, opening hours and a phone; that they are invented is said with them. */
export function PlaceFacts({ place }: { place: OrganisationPlace | undefined }) {
  if (!place) return <View className="follow-soft">{placeWords.none}</View>;
  const { address, postcode, phone, hours, sample } = place;
  return (
    <>
      <Facts
        rows={[
          { label: placeWords.address, value: `${address}（${placeWords.postcode} ${postcode}）` },
          { label: placeWords.hours, value: hours },
          { label: placeWords.phone, value: phone },
        ]}
      />
      {sample && <View className="follow-soft">{placeWords.sample}</View>}
    </>
  );
}

/** The body outside that has the case, or has answered it: which, what it was asked, and where it is found. */
export function OutsideCard({ state: { outside, holder } }: { state: CaseState }) {
  if (!outside) return null;
  const isOver = holder.at === 'nobody';
  return (
    <Card title={isOver ? placeWords.answeredBy : placeWords.outside}>
      <View className="follow-holder">{outside.name}</View>
      <View className="follow-soft">{outsideQuestions[outside.question]}</View>
      {!isOver && <View className="follow-soft">{placeWords.outsideNote}</View>}
      <PlaceFacts place={outside.place} />
    </Card>
  );
}
