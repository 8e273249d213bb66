import { dayOf } from '../../../domain/clocks/day';
import { organisationOf, worksOnCases } from '../../../domain/standing/deskRoles';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';

export const writing: Pick<Handlers, 'findArticles' | 'checkArticles' | 'uncheckedArticles'> = {
  findArticles: async ({ query }, { actor, now }) => {
    organisationOf(actor, worksOnCases);
    const { findArticles } = await import('../../../domain/articles/find');
    return { articles: findArticles(query.words, dayOf(now)) };
  },

  checkArticles: async ({ body: { texts, named } }, { actor, now }) => {
    organisationOf(actor, worksOnCases);
    const { articlesIn, articlesNamed } = await import('../../../domain/articles/standing');
    const day = dayOf(now);
    const cited = [...articlesIn(texts, day), ...(named === undefined ? [] : articlesNamed(named, day))];
    return { cited };
  },

  uncheckedArticles: async ({ params: { organisationId } }, { actor, store }) => {
    onlyOwnOffice(actor, organisationId, ['supervisor']);
    return { articles: await store.unchecked.ofOffice(organisationId) };
  },
};
