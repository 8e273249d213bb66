import { NotAcceptedGround, PetitionRoute } from '../../../functions/contract/kinds/petitionRoute';
import { notAcceptedArticles, petitionRoutes } from '../../../functions/domain/kinds/petition/routes';

// 信访工作条例 31 numbers its ways; the word list keeps that order.
const items = ['一', '二', '三', '四', '五', '六'];

test.each(PetitionRoute.options.map((route, at) => [route, items[at]]))(
  '%s is item %s of article 31',
  (route, item) => {
    expect(petitionRoutes[PetitionRoute.parse(route)].article).toBe(`《信访工作条例》第三十一条第${item}项`);
  },
);

test('only the sixth way runs the clock of a petition', () => {
  expect(PetitionRoute.options.filter((route) => petitionRoutes[route].runsClock)).toEqual(['petition']);
});

test('each ground for not accepting names its article', () => {
  expect(NotAcceptedGround.options.map((ground) => notAcceptedArticles[ground])).toEqual([
    '《信访工作条例》第十九条第三款',
    '《信访工作条例》第三十六条第三款',
  ]);
});
