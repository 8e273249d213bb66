export default definePageConfig({ navigationBarTitleText: '交上的事' });
