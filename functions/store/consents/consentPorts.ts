export type { ConsentEvent, Consents } from './consents';
