export default definePageConfig({ navigationBarTitleText: '我能申请法律援助吗' });
