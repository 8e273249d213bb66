export type { Pushes } from './pushes';
