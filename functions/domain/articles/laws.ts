import { Day } from '../../contract/ids';
import * as z from '../../contract/z';
import administrativeReview from './laws/administrativeReview.json';
import administrativeSuit from './laws/administrativeSuit.json';
import aidComplaints from './laws/aidComplaints.json';
import aidProcedure from './laws/aidProcedure.json';
import barrierFree from './laws/barrierFree.json';
import civilCode from './laws/civilCode.json';
import civilProcedure from './laws/civilProcedure.json';
import criminalProcedure from './laws/criminalProcedure.json';
import elderly from './laws/elderly.json';
import electronicSignature from './laws/electronicSignature.json';
import familyViolence from './laws/familyViolence.json';
import grassland from './laws/grassland.json';
import holidays from './laws/holidays.json';
import labourContract from './laws/labourContract.json';
import labourDisputes from './laws/labourDisputes.json';
import landDisputes from './laws/landDisputes.json';
import landManagement from './laws/landManagement.json';
import lawyers from './laws/lawyers.json';
import legalAid from './laws/legalAid.json';
import mediation from './laws/mediation.json';
import migrantPay from './laws/migrantPay.json';
import minors from './laws/minors.json';
import networkData from './laws/networkData.json';
import notaries from './laws/notaries.json';
import onlineGovernment from './laws/onlineGovernment.json';
import personalInformation from './laws/personalInformation.json';
import petition from './laws/petition.json';
import stateCompensation from './laws/stateCompensation.json';
import socialRelief from './laws/socialRelief.json';
import workInjury from './laws/workInjury.json';
import repealedLaws from './repealed.json';

/** Q: the law's own text was read; W: a secondary page; R: recalled; P: proposed (as in `../clocks/row.ts`). */
const Certainty = z.enum(['Q', 'W', 'R', 'P']);

/** One article that something here relies on. */
const Article = z.strictObject({
  no: z.int().min(1),
  /** What it says in one line of our own, a line a paragraph; one line in all where its paragraphs were not counted. */
  says: z.array(z.string().min(1)).min(1),
  /** Nobody counted its paragraphs: none of them may be cited. */
  paragraphs: z.literal('unknown').optional(),
  /** How many items（项）a paragraph lists, by its number. */
  items: z.record(z.string().regex(/^\d+$/), z.int().min(2)).optional(),
  /** Where it is another than the law's. */
  certainty: Certainty.optional(),
  /** Words by which somebody looks for it that it does not use itself. */
  find: z.array(z.string().min(2)).optional(),
});
export type Article = z.infer<typeof Article>;

/** A law as far as it is relied on. `text`: the version that was gone by; `inForce`: since when that version. */
const Law = z.strictObject({
  name: z.string(),
  /** What it is called besides, in comments and papers. */
  also: z.array(z.string()).optional(),
  text: z.string(),
  inForce: Day,
  certainty: Certainty,
  /**
   * The number of its last article, and whether that was read in the text itself (Q) or elsewhere (W). Beyond it there is none, and
   * such a number is refused; where it was not read in the text, or nobody knows it, none is.
   */
  last: z.int().min(1).optional(),
  lastSeen: z.enum(['Q', 'W']).optional(),
  source: z.string(),
  articles: z.array(Article).min(1),
});
export type Law = z.infer<typeof Law>;

/** Every law that code, words or papers cite. An article that is not here may not be cited (a test sees to it). */
export const laws: readonly Law[] = z
  .array(Law)
  .parse([
    ...[legalAid, petition, aidProcedure, aidComplaints, civilCode, holidays],
    ...[administrativeReview, administrativeSuit, civilProcedure, mediation, labourContract, labourDisputes],
    ...[landDisputes],
    ...[landManagement, grassland, workInjury, migrantPay, socialRelief, familyViolence, minors, elderly],
    ...[criminalProcedure, stateCompensation, notaries],
    ...[personalInformation, networkData, electronicSignature, onlineGovernment, barrierFree, lawyers],
  ]);

/** A law that is not in force any more, since which day (that day it was not), and what stands in its place. */
const RepealedLaw = z.strictObject({ name: z.string(), until: Day, by: z.string() });
export type RepealedLaw = z.infer<typeof RepealedLaw>;
export const repealed: readonly RepealedLaw[] = z.array(RepealedLaw).parse(repealedLaws);

const byName = new Map(laws.flatMap((law) => [law.name, ...(law.also ?? [])].map((name) => [name, law])));

/** The law of a name, short or long; with 中华人民共和国 before it or without. */
export const lawNamed = (name: string): Law | undefined => byName.get(name.replace(/^中华人民共和国/, ''));

/** All names, the longest first, so that the longest that fits is read. */
export const lawNames: readonly string[] = [...byName.keys()].sort((one, other) => other.length - one.length);
