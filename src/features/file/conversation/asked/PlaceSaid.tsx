import { usePlaceNames } from '../../../../services/places/placeNames';

/** A place by its names, from the county down; its code while they are on their way. */
export const PlaceSaid = ({ areaCode }: { areaCode: string }) => (
  <>{usePlaceNames([areaCode], true)(areaCode) || areaCode}</>
);
