import { useContext } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { Link } from '../base/Link';
import { Facts } from './Facts';
import { Hotline, Reaching, type Place } from '../base/ways';
import { words } from '../base/words';
import './PlaceFacts.scss';

type PlaceFactsProps = {
  /** Whose place it is: what a screen reader says of its buttons, and what is copied with the address. */
  name: string;
  place: Place | undefined;
};

/** Nobody has entered it: that is said, with whom to ring instead. */
function NoPlace() {
  const hotline = useContext(Hotline);
  return (
    <>
      <View className="place-note">{words.noPlace}</View>
      {hotline && (
        <Button variant="link" onPress={hotline.ring}>
          {hotline.label}
        </Button>
      )}
    </>
  );
}

/** Where somebody is found: address, hours and number, to be rung and copied. That it is invented is said with it. */
export function PlaceFacts({ name, place }: PlaceFactsProps) {
  const reaching = useContext(Reaching);
  if (!place) return <NoPlace />;
  const { address, postcode, phone, hours, sample } = place;
  const whole = `${name}，${address}，${words.postcode} ${postcode}，${words.phone} ${phone}`;
  return (
    <>
      <Facts
        rows={[
          {
            label: words.address,
            value: (
              <>
                <View className="place-address">{`${address}（${words.postcode} ${postcode}）`}</View>
                {reaching && (
                  <Link acts label={`${words.copyAddress}，${name}`} onPress={() => reaching.copy(whole)}>
                    {words.copyAddress}
                  </Link>
                )}
              </>
            ),
          },
          { label: words.hours, value: hours },
          {
            label: words.phone,
            value: reaching ? (
              <Link
                acts
                icon="phone"
                label={`${words.ring(phone)}，${name}`}
                onPress={() => reaching.dial(phone.replace('-', ''))}
              >
                {words.ring(phone)}
              </Link>
            ) : (
              phone
            ),
          },
        ]}
      />
      {sample && <View className="place-note">{words.samplePlace}</View>}
    </>
  );
}
