/** ما يقوله `dev` عن المسودات التي تنتظر. */
import type { ReviewStrings } from './en.ts';

const number = new Intl.NumberFormat('ar', { numberingSystem: 'latn' });
const rules = new Intl.PluralRules('ar');

export const reviewAr: ReviewStrings = {
  draft: 'مسودة',
  kinds: { quote: 'اقتباس', event: 'حدث', entity: 'اسم', term: 'كلمة للشرح' },
  heading: (kind, index, all) => `${number.format(index)} من ${number.format(all)}: ${kind}`,
  waiting: (count) =>
    ({
      zero: 'لا مسودة تنتظر',
      one: 'مسودة واحدة تنتظر',
      two: 'مسودتان تنتظران',
      few: `${number.format(count)} مسودات تنتظر`,
      many: `${number.format(count)} مسودة تنتظر`,
      other: `${number.format(count)} مسودة تنتظر`,
    })[rules.select(count)],
  sure: (percent) => `درجة اليقين ${number.format(percent)} %`,
  notBuilt: 'تظهر المسودات هنا فقط، ولا يحملها أي موقع مبني قبل اعتمادها.',
  notFound: 'كلماتها غير موجودة في المصدر.',
  owed: 'ما زال مطلوبًا',
  keep: 'اعتماد',
  change: 'تعديل',
  drop: 'إسقاط',
  save: 'حفظ',
  nobody: 'لا أحد من هؤلاء',
  failed: 'تعذر ذلك.',
};
