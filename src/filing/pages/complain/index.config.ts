export default definePageConfig({ navigationBarTitleText: '投诉律师或者机构' });
