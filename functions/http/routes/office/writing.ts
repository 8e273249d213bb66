import { dayOf } from '../../../domain/clocks/day';
import { organisationOf, worksOnCases } from '../../../domain/standing/deskRoles';
import { StaffRole } from '../../../contract/words';
import { NoSuchArticle } from '../../../domain/refusals';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';

const roles = StaffRole.options.filter(worksOnCases);

export const writing: Pick<
  Handlers,
  'findArticles' | 'checkArticles' | 'uncheckedArticles' | 'phrases' | 'setPhrases'
> = {
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

  phrases: async ({ params: { organisationId } }, { actor, store }) => {
    onlyOwnOffice(actor, organisationId, roles);
    return store.phrases.ofOffice(organisationId);
  },

  setPhrases: async ({ params: { organisationId }, body }, { actor, store, now }) => {
    onlyOwnOffice(actor, organisationId, ['supervisor']);
    const { articlesIn } = await import('../../../domain/articles/standing');
    const texts = body.phrases.flatMap(({ fills: { situation = '', law = '', view = '', steps = [] } }) => [
      situation,
      law,
      view,
      ...steps,
    ]);
    const wrong = articlesIn(texts, dayOf(now)).flatMap((one) => (one.is === 'wrong' ? [one] : []));
    if (wrong.length > 0) throw new NoSuchArticle(wrong);
    return store.phrases.set(organisationId, body);
  },

  uncheckedArticles: async ({ params: { organisationId } }, { actor, store }) => {
    onlyOwnOffice(actor, organisationId, ['supervisor']);
    return { articles: await store.unchecked.ofOffice(organisationId) };
  },
};
