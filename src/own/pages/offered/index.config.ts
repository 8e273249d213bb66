import { residentTitles } from '../../../content/titles';

export default definePageConfig({ navigationBarTitleText: residentTitles.offered });
