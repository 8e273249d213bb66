// What answers for one's own data, loaded when somebody first asks for it: most instances of the API never are.
export { forget, personOf, recordOf } from '../../work/myRecord';
export { myCase } from './myCase';
