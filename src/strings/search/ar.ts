/** The words of the search in Arabic. */
import type { SearchStrings } from './en.ts';

const number = new Intl.NumberFormat('ar', { numberingSystem: 'latn' });
const rules = new Intl.PluralRules('ar');

/** One and two need no figure. */
function results(count: number): string {
  const figure = number.format(count);
  const forms = {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: `${figure} نتائج`,
    many: `${figure} نتيجة`,
    other: `${figure} نتيجة`,
  };
  return forms[rules.select(count)];
}

export const searchAr: SearchStrings = {
  title: 'البحث',
  label: 'ابحث في الملف',
  placeholder: 'اسم أو كلمة أو تاريخ',
  submit: 'ابحث',
  noScript: 'يحتاج البحث إلى JavaScript. وكل شيء مسرود أدناه.',
  portable: 'تُقرأ هذه النسخة من دون خادم، فلا بحث فيها. كل ما فيها مسرود أدناه.',
  indexes: 'أو تصفح:',
  index: 'كل شيء بالاسم',
  hits: (count, shown) => `${results(count)}${shown < count ? `، المعروض منها ${number.format(shown)}` : ''}`,
  nothing: (query) => `لا نتائج للبحث عن «${query}».`,
  nearest: (query, name, count) => `لا نتائج للبحث عن «${query}»؛ أقرب اسم ${name}: ${results(count)}`,
  also: (name) => `أو ابحث عن «${name}»`,
  paragraph: (number) => `الفقرة ${number}`,
  loading: 'جارٍ البحث…',
  failed: 'تعذر تحميل البحث.',
  close: 'أغلق',
  all: 'كل النتائج مع التصفية',
  more: 'مزيد من النتائج',
  others: (count) => `${number.format(count)} غيرها`,
  narrow: (count) => (count === 0 ? 'تضييق' : `تضييق (${number.format(count)})`),
  shortcuts: 'افتح البحث بالمفتاح',
  keys: { results: 'إلى النتائج', open: 'كل النتائج', close: 'إغلاق' },
  filters: { kind: 'النوع', entity: 'الاسم', year: 'السنة', standing: 'حال الادعاء', origin: 'المصدر' },
  kinds: {
    entity: 'الأسماء',
    quote: 'الاقتباسات',
    event: 'الأحداث',
    claim: 'الادعاءات',
    term: 'المصطلحات',
    chapter: 'الشرح',
    source: 'النصوص',
    reference: 'المراجع',
    page: 'الصفحات',
  },
  standing: {
    reported: 'منقول',
    corroborated: 'مؤكد',
    disputed: 'محل خلاف',
    contradicted: 'منقوض',
    opinion: 'رأي',
    unknown: 'مجهول',
  },
  origin: { report: 'في التقرير', background: 'خلفية' },
};
