// All turns of phrase in one part of the app, fetched while the first words are written.

export { default as aidWords } from './aidWords.json';
export { default as topicWords } from './topicWords.json';
