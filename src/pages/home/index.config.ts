export default definePageConfig({ navigationBarTitleText: '掌上公共法律服务' });
