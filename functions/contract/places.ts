import { AreaCode, Instant, OrganisationId } from './ids';
import { OutsideQuestion } from './deeds/outside';
import { Phone } from './numbers/phone';
import { Line } from './text';
import { OrganisationKind } from './words';
import * as z from './z';

/** Where an organisation is found, by post, on foot and by phone. */
export const PlaceWritten = z
  .strictObject({
    address: Line,
    postcode: z.string().regex(/^\d{6}$/),
    phone: Phone,
    /** When its door is open, as it stands on the door. */
    hours: Line,
  })
  .meta({ id: 'PlaceWritten' });
export type PlaceWritten = z.infer<typeof PlaceWritten>;

/** The same, and whether it is invented for showing what the product does: then it is said wherever it is shown. */
export const OrganisationPlace = PlaceWritten.extend({ sample: z.boolean() }).meta({
  id: 'OrganisationPlace',
});
export type OrganisationPlace = z.infer<typeof OrganisationPlace>;

export const Organisation = z
  .strictObject({
    id: OrganisationId,
    kind: OrganisationKind,
    name: z.string(),
    areaCode: AreaCode,
    place: OrganisationPlace.optional(),
    /** Nobody of it works here: what goes to it is posted, and followed by whoever passed it on. */
    outside: z.literal(true).optional(),
  })
  .meta({ id: 'Organisation' });
export type Organisation = z.infer<typeof Organisation>;
export const Organisations = z
  .strictObject({ organisations: z.array(Organisation) })
  .meta({ id: 'Organisations' });

/** That somebody wrote where an organisation is found: who, and when. What was written before is kept, not shown. */
const PlaceChange = z.strictObject({ at: Instant, by: z.string().nullable() }).meta({ id: 'PlaceChange' });

/** Those whose place an administrator keeps: their own, and the bodies outside beside or above it; changes, the newest first. */
export const KeptPlaces = z
  .strictObject({
    places: z.array(z.strictObject({ organisation: Organisation, changes: z.array(PlaceChange) })),
  })
  .meta({ id: 'KeptPlaces' });
export type KeptPlaces = z.infer<typeof KeptPlaces>;

/** Whom the resident may ask to look at a decision, and where it is found; no place: nobody has entered it. */
export const AskedView = z
  .strictObject({ name: z.string(), place: OrganisationPlace.optional() })
  .meta({ id: 'AskedView' });
export type AskedView = z.infer<typeof AskedView>;

/** A body outside, what it was asked, and where it is found; no place: nobody has entered it. */
export const OutsideView = z
  .strictObject({ name: z.string(), question: OutsideQuestion, place: OrganisationPlace.optional() })
  .meta({ id: 'OutsideView' });
export type OutsideView = z.infer<typeof OutsideView>;
