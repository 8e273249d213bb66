import * as z from './z';

/** Ten digits, unique over all cases; the middle of the case number, so an office can look it up by ear. */
export const CaseId = z
  .string()
  .regex(/^\d{10}$/)
  .meta({ id: 'CaseId', examples: ['4821370655'] });
export type CaseId = z.infer<typeof CaseId>;

/** Area, year, kind letter, ten digits in two groups, check digit: `150902-2026-Z-48213-70655-9`. */
export const CaseNumber = z
  .string()
  .regex(/^\d{6}-\d{4}-[A-Z]-\d{5}-\d{5}-\d$/)
  .meta({ id: 'CaseNumber', examples: ['150902-2026-Z-48213-70655-9'] });
export type CaseNumber = z.infer<typeof CaseNumber>;

/** Twelve-digit division code of the statistics bureau: province 2, city 2, county 2, township 3, village 3. */
export const AreaCode = z
  .string()
  .regex(/^\d{12}$/)
  .meta({ id: 'AreaCode', examples: ['150902000000'] });
export type AreaCode = z.infer<typeof AreaCode>;

/** Kind of organisation and area it serves, with a number where an area has several. */
export const OrganisationId = z
  .string()
  .regex(/^[a-zA-Z]{3,30}-\d{12}(-\d{1,3})?$/)
  .meta({ id: 'OrganisationId', examples: ['serviceCentre-150902000000'] });
export type OrganisationId = z.infer<typeof OrganisationId>;

/** Opaque; says nothing about the person. */
export const PersonId = z
  .string()
  .regex(/^p[0-9a-z]{25}$/)
  .meta({ id: 'PersonId' });
export type PersonId = z.infer<typeof PersonId>;

/** Made by the phone once per thing done; sent again with every retry of that same thing. */
export const ClientKey = z
  .string()
  .regex(/^[0-9A-Za-z_-]{16,64}$/)
  .meta({ id: 'ClientKey' });
export type ClientKey = z.infer<typeof ClientKey>;

/** A moment, UTC, with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 }).meta({ id: 'Instant' });
export type Instant = z.infer<typeof Instant>;

/** A calendar day in Asia/Shanghai. */
export const Day = z.iso.date().meta({ id: 'Day' });
export type Day = z.infer<typeof Day>;

/** Where the next page begins. Opaque to the phone. */
export const Cursor = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[A-Za-z0-9_-]+$/)
  .meta({ id: 'Cursor' });
export type Cursor = z.infer<typeof Cursor>;

/** SHA-256, hexadecimal. */
export const Digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Digest' });
export type Digest = z.infer<typeof Digest>;
