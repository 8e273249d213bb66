import { late } from '../../../components/base/late';

/** The pages of what is sent, and of its code before: fetched while the questions are answered, so that they are there when it is. */
export const stages = late(() => import('./stages'));
