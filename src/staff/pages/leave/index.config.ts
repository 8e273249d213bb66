import { staffTitles } from '../../../content/titles';

export default definePageConfig({ navigationBarTitleText: staffTitles.leave });
