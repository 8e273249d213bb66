export { createReference, type Reference, type Staff } from '../createReference';
