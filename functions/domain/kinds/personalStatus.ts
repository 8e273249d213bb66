import type { Topic } from '../../contract/kinds/consultation';
import type { AidMatter } from '../../contract/kinds/legalAid';

/**
 * 电子签名法 3: marriage, adoption, succession and other matters of personal status are not settled by an electronic paper.
 * Legal capacity and maintenance follow from such a status, and so does violence within a family.
 */
export const byStatus: readonly (Topic | AidMatter)[] = [
  'maintenance',
  'legalCapacity',
  'domesticViolence',
  'family',
  'inheritance',
  'violence',
];
