import { Phone } from '../../../functions/contract/numbers/phone';
import { OrganisationPlace } from '../../../functions/contract/places';
import { castOf } from '../../../functions/local/town/cast';

const organisations = [...castOf().organisations.values()];

test('every organisation of the town, in the tree and outside it, has a place, which says that it is invented', () => {
  const without = organisations.filter(({ place }) => !place?.sample);
  expect(without.map(({ name }) => name)).toEqual([]);
  for (const { place } of organisations) expect(OrganisationPlace.safeParse(place).success).toBe(true);
});

test('no sample number can ring: no subscriber has one that begins with 0', () => {
  const phones = new Set(organisations.map(({ place }) => place?.phone ?? ''));
  for (const phone of phones) {
    expect(Phone.safeParse(phone).success).toBe(true);
    expect(phone).toMatch(/^(0474|0471|010)-0\d{6}$/);
  }
});

test('each kind of office that there is at a level has a door of its own, and so has what is above the city', () => {
  const counted = new Set(
    organisations.map(({ kind, areaCode, place }) => `${kind} ${areaCode} ${place?.phone}`),
  );
  expect(counted.size).toBe(organisations.length);
  const region = organisations.filter(({ areaCode }) => areaCode === '150000000000');
  expect(new Set(region.map(({ place }) => place?.postcode))).toEqual(new Set(['010000']));
});
