export type { TakenUp } from './takenUp';
