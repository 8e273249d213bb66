import { Profile } from '../../contract/people/roster';
import * as z from '../../contract/z';
import profiles from './data/profiles.json';
import type { SeedPerson } from './seedPerson';

const byPost = new Map(Object.entries(z.record(z.string(), Profile).parse(profiles)));

/** What the holder of a post can do; nothing is known of those who carry no cases. */
export const profileOf = ({ slug }: SeedPerson): Profile | undefined => byPost.get(slug.replace(/^\d+-/, ''));
