import pageHeaders from '../../config/pageHeaders.json';

/**
 * What is answered: the browser app; `data` of the API, its problems among it; a `publicPage` of ours; one `sentence` in the
 * place of a paper; a `paper`.
 */
export type AnswerKind = Exclude<keyof typeof pageHeaders, 'every'>;

/** What tells browsers not to trust an answer with more than it needs; the template gives the app the same. */
export const headersOf = (kind: AnswerKind): Record<string, string> => ({
  ...pageHeaders.every,
  ...pageHeaders[kind],
});
