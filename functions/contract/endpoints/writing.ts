import { articleLimits, CitedArticle, ListedArticle, UncheckedArticle } from '../articles';
import { OrganisationId } from '../ids';
import { Phrases } from '../phrases';
import { Reply, text } from '../text';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const organisationOnly = z.strictObject({ organisationId: OrganisationId });

/** What staff write with: articles of law, and what their office writes again and again. */
export const writingEndpoints = {
  findArticles: {
    method: 'GET',
    path: '/v1/articles',
    title: 'Articles of the checked list that fit some words, each with what it says',
    open: false,
    params: null,
    query: z.strictObject({ words: text(articleLimits.words) }),
    body: null,
    reply: z.strictObject({ articles: z.array(ListedArticle) }),
  },
  checkArticles: {
    method: 'POST',
    path: '/v1/articles/check',
    title: 'What becomes of the articles that a text cites, before it is sent; nothing is kept',
    open: false,
    params: null,
    query: null,
    body: z.strictObject({ texts: z.array(Reply).max(6), named: text(articleLimits.words * 2).optional() }),
    reply: z.strictObject({ cited: z.array(CitedArticle) }),
  },
  uncheckedArticles: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/unchecked',
    title: 'Articles cited at my office that are on no list, to be looked up',
    open: false,
    params: organisationOnly,
    query: null,
    body: null,
    reply: z.strictObject({ articles: z.array(UncheckedArticle) }),
  },
  phrases: {
    method: 'GET',
    path: '/v1/organisations/{organisationId}/phrases',
    title: 'What my office writes again and again',
    open: false,
    params: organisationOnly,
    query: null,
    body: null,
    reply: Phrases,
  },
  setPhrases: {
    method: 'POST',
    path: '/v1/organisations/{organisationId}/phrases',
    title: 'Write them anew, all of them, on the version that was seen',
    open: false,
    params: organisationOnly,
    query: null,
    body: Phrases,
    reply: Phrases,
  },
} as const satisfies Record<string, Endpoint>;
