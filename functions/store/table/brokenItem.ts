export { BrokenItem } from './readItem';
