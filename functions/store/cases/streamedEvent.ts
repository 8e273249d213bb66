export { parseStreamedEvent } from './eventItem';
