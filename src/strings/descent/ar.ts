import type { DescentStrings } from './en.ts';

/** Figures stand behind a colon, so that no noun has to agree with them. */
const number = new Intl.NumberFormat('ar', { numberingSystem: 'latn' });
const of = (count: number, total: number) => `${number.format(count)} من ${number.format(total)}`;

export const descentAr: DescentStrings = {
  label: 'مصدر الكلمات',
  title: 'من أين جاءت هذه الكلمات',
  shared: (same, total) =>
    same === 0
      ? `لم توجد أي من كلماته (${number.format(total)}) في النصوص الأخرى المحفوظة هنا.`
      : `كلماته التي ترد في نصوص أخرى أيضًا وبالترتيب نفسه: ${of(same, total)}.`,
  own: (count) => (count === 0 ? '' : `وكلماته التي لا ترد إلا في التقرير حيث جرت المقارنة: ${number.format(count)}.`),
  uncompared: (count) =>
    count === 0 ? '' : `وكلماته التي تعذّرت مقارنتها لأنه لا يوجد من النصوص الأخرى سوى مقاطع: ${number.format(count)}.`,
  basis: 'قراءة في الكلمات المشتركة.',
  basisText: 'اشتراك نصين في الكلمات لا يدل على أيهما أخذ عن الآخر. ولا يُقال هنا شيء في ذلك إلا مع ذكر مصدره.',
  overview: 'كل الفقرات',
  key: 'كيف تُقرأ الأشرطة',
  keyOwn: 'في التقرير وحده',
  keyMissing: 'كلمات من النص الآخر غير موجودة هنا',
  keyUncompared: 'لم تُقارَن أو لم توجد في أي نص محفوظ هنا',
  keyRelated: 'ربطها المحرر',
  caption:
    'طول كل شريط بطول فقرته. ولا تُحسب علامات الترقيم ولا نقاط الاختصارات ولا حالة الحروف. وفي النصوص أدناه تُعلَّم الكلمة القصيرة المشتركة بين تغييرين معهما.',
  allSame: (names) => `${names}، كلمة بكلمة`,
  partSame: (names) => `${names} جزئيًا، الكلمات نفسها`,
  ownOf: (names, own, total) => (own === 0 ? `${names}، مع حذف كلمات` : `${names}، كلمات خاصة به: ${of(own, total)}`),
  partOwn: (names, own, total) => (own === 0 ? `${names} جزئيًا، مع حذف كلمات` : `${names} جزئيًا، كلمات خاصة به: ${of(own, total)}`),
  oneChanged: (names) => `${names}، تغيّرت كلمة واحدة`,
  related: (names) => `${names}، ربطها المحرر`,
  alone: 'في التقرير وحده',
  none: 'لم يوجد نص مشابه',
  numbers: 'الشيء نفسه بالأرقام',
  columns: {
    paragraph: 'الفقرة',
    relatives: 'النص الآخر',
    same: 'نفسها',
    own: 'هنا فقط',
    missing: 'غير موجودة في التقرير',
    uncompared: 'لم تُقارَن',
  },
  decisive: 'الجملة الأكثر اختلافًا',
  inBoth: (name) => `كما في: ${name}`,
  inTheirs: (name) => `في: ${name}، وليست في التقرير`,
  inOurs: (name) => `في التقرير، وليست في: ${name}`,
  same: 'الكلمات نفسها',
  missing: 'غير موجودة في التقرير',
  onlyHere: 'في التقرير وحده',
  notCompared: 'لم تُقارَن',
  missingAloud: 'ليس في التقرير:',
  ownAloud: 'في التقرير وحده:',
  against: (name, date) => `${name}، ${date}، مقارنةً بالتقرير.`,
  changes: 'أوجه الاختلاف',
  nothing: 'لا شيء',
  report: 'التقرير',
  each: 'فقرة فقرة',
  above: 'معروضة كاملة أعلاه.',
  also: 'كلمات مشتركة أيضًا مع',
  paired: 'ربطه المحرر مع',
  inCommon: of,
  relatives: 'النصوص التي قورن بها',
  heldWhole: (count) => `محفوظ كاملًا، عدد كلماته: ${number.format(count)}.`,
  heldInPart: (count) => `المحفوظ منه مقاطع، عدد كلماتها: ${number.format(count)}.`,
  inReport: (count) => (count === 0 ? '' : `كلمات التقرير التي ترد فيه أيضًا: ${number.format(count)}.`),
  direction: (taker, giver) => `${taker}: أخذ كلمات عن ${giver}:`,
  openPassages: 'المقاطع المحفوظة',
  openWhole: 'النص الكامل',
  paragraphLeads: (names) => `كلمات مشتركة مع ${names}`,
  pairLeads: (names) => `مرتبطة بـ: ${names}`,
  sourceLeads: 'من أين جاءت هذه الكلمات',
  relativeLeads: 'كيف تقارَن كلماته بالتقرير',
};
