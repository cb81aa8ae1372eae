/** The interface in Arabic, as the site of a newspaper would write it. */
import type { Season } from '../dates/edtf.ts';
import { descentAr } from './descent/ar.ts';
import type { Strings } from './en.ts';
import { searchAr } from './search/ar.ts';

/**
 * Western digits, as most Arabic news sites write them: dates, years and paragraph numbers are compared with sources and
 * references in other languages, and one page must not mix two sets. `dates/format.ts` decides the same.
 * The names of the months are those of the region of the dossier's language: مايو for `ar`, أيار for `ar-LB` or `ar-IQ`.
 */
const number = new Intl.NumberFormat('ar', { numberingSystem: 'latn' });
const list = (items: readonly string[]) => new Intl.ListFormat('ar', { type: 'conjunction' }).format(items);
const rules = new Intl.PluralRules('ar');

/** Arabic counts in six forms: none, one, two, 3 to 10, 11 to 99, and whole hundreds. One and two need no figure. */
function counted(count: number, { one, two, few, many, other }: Noun): string {
  const figure = number.format(count);
  return { zero: `${figure} ${other}`, one, two, few: `${figure} ${few}`, many: `${figure} ${many}`, other: `${figure} ${other}` }[
    rules.select(count)
  ];
}

/** Letters in the order in which Arabic numbers by letters. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذض';

const paragraph: Noun = { one: 'فقرة واحدة', two: 'فقرتان', few: 'فقرات', many: 'فقرة', other: 'فقرة' };
const paragraphAfterPreposition: Noun = { ...paragraph, two: 'فقرتين' };
const pointAfterPreposition: Noun = { one: 'نقطة واحدة', two: 'نقطتين', few: 'نقاط', many: 'نقطة', other: 'نقطة' };
const sourceAfterPreposition: Noun = { one: 'مصدر واحد', two: 'مصدرين', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' };
const passageAfterPreposition: Noun = { one: 'مقطع واحد', two: 'مقطعين', few: 'مقاطع', many: 'مقطعًا', other: 'مقطع' };
const chapter: Noun = { one: 'فصل واحد', two: 'فصلان', few: 'فصول', many: 'فصلًا', other: 'فصل' };
const correction: Noun = { one: 'تصويب واحد', two: 'تصويبان', few: 'تصويبات', many: 'تصويبًا', other: 'تصويب' };
const minute: Noun = { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };
const quotation: Noun = { one: 'اقتباس واحد', two: 'اقتباسان', few: 'اقتباسات', many: 'اقتباسًا', other: 'اقتباس' };
const entry: Noun = { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' };
const day: Noun = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
const yearAfterPreposition: Noun = { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' };
const claim: Noun = { one: 'ادعاء واحد', two: 'ادعاءان', few: 'ادعاءات', many: 'ادعاءً', other: 'ادعاء' };
const relation: Noun = { one: 'علاقة واحدة', two: 'علاقتان', few: 'علاقات', many: 'علاقة', other: 'علاقة' };
const work: Noun = { one: 'مرجع واحد', two: 'مرجعان', few: 'مراجع', many: 'مرجعًا', other: 'مرجع' };
const account: Noun = { one: 'رواية واحدة', two: 'روايتان', few: 'روايات', many: 'رواية', other: 'رواية' };
const phraseAfterPreposition: Noun = { one: 'عبارة واحدة', two: 'عبارتين', few: 'عبارات', many: 'عبارة', other: 'عبارة' };
const time: Noun = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' };

const DIFFERENCES = {
  same: 'مطابق',
  'left-out': 'محذوف',
  added: 'مضاف',
  changed: 'مغيَّر',
} satisfies Strings['quotes']['gloss']['differences'];

export const ar: Strings = {
  skip: 'انتقل إلى النص',
  nav: {
    label: 'القائمة الرئيسية',
    explainer: 'الشرح',
    report: 'التقرير',
    origins: 'مصدر الكلمات',
    entities: 'الشخصيات',
    chronology: 'التسلسل الزمني',
    quotes: 'الاقتباسات',
    claims: 'الادعاءات',
    more: 'المزيد',
    search: 'البحث',
  },
  home: {
    eyebrow: (publisher, date) => `ملف عن تقرير واحد: ${publisher}، ${date}`,
    brief: 'باختصار',
    depth: (minutes) => (minutes < 0.75 ? 'نصف دقيقة' : counted(Math.round(minutes), minute)),
    keyPoints: (count) => `في ${counted(count, pointAfterPreposition)}`,
    marks: {
      passage: 'العلامة ¶ تقود إلى فقرة من التقرير.',
      reference: 'الرقم المرفوع يقود إلى مرجع آخر.',
      both: 'العلامة ¶ تقود إلى فقرة من التقرير، والرقم المرفوع إلى مرجع آخر.',
    },
    restsOn: 'يستند إلى تقرير واحد',
    restsOnMany: (count) => `يستند إلى ${counted(count, sourceAfterPreposition)}`,
    moreProvenance: 'ما يُعرف عنه أيضًا وما لا يُعرف',
    founded: 'ما مدى ثبوته',
    standing: { corroborated: 'معروف', reported: 'مروي دون تأكيد', disputed: 'محل خلاف', contradicted: 'منقوض', unknown: 'غير معروف' },
    allClaims: (count) => (count === 1 ? 'الادعاء الوحيد ودرجة ثبوته' : `كل الادعاءات (${number.format(count)}) ودرجة ثبوتها`),
    chapters: (count) => counted(count, chapter),
    who: 'من هم',
    allEntities: (count) => (count === 1 ? 'الاسم الوحيد' : `كل الأسماء (${number.format(count)})`),
    order: 'بالترتيب الزمني',
    bracketNote: '[الأقواس المعقوفة]: التاريخ من هذا الملف وليس من التقرير.',
    allEvents: 'التسلسل الزمني كاملًا، ومن أين عُرف كل تاريخ',
    words: 'بكلماتهم',
    allQuotes: (count) => (count === 1 ? 'الاقتباس الوحيد' : `كل الاقتباسات (${number.format(count)})`),
  },
  chapter: {
    label: 'الفصل',
    place: (chapter, of) => `الفصل ${number.format(chapter)} من ${number.format(of)}`,
    next: (chapter, of) => `التالي: الفصل ${number.format(chapter)} من ${number.format(of)}`,
    cited: (cited, statements) =>
      statements === 1
        ? `الجملة الوحيدة التي تحوي اسمًا أو رقمًا أو اقتباسًا ${cited === 1 ? 'تذكر مصدرها' : 'لا تذكر مصدرًا'}`
        : cited === statements
          ? `كل جملة تحوي اسمًا أو رقمًا أو اقتباسًا تذكر مصدرها (${number.format(statements)})`
          : `الجمل التي تحوي اسمًا أو رقمًا أو اقتباسًا وتذكر مصدرها: ${number.format(cited)} من ${number.format(statements)}`,
    background: 'خلفية',
    minutes: (minutes) => `مدة القراءة: ${counted(minutes, minute)}`,
    updated: (date) => `آخر تعديل: ${date}`,
    corrections: 'تصويبات',
    before: 'السابق',
    after: 'التالي',
    contents: 'كل الفصول',
    backToText: (letter) => `الحاشية ${letter}، عودة إلى النص`,
    note: (letter) => `الحاشية ${letter}`,
    letter: (latin) => latin.replaceAll(/[a-z]/g, (one) => ABJAD[one.charCodeAt(0) - 'a'.charCodeAt(0)] ?? one),
    table: 'جدول',
    paragraphs: (list) => `¶${list}`,
  },
  source: {
    label: 'التقرير',
    headlineKnown: (from) => `العنوان معروف من ${from}.`,
    byline: (author) => (author ? `بقلم ${author}.` : 'لم يُذكر اسم الكاتب.'),
    complete: (count) => `النص حرفيًا كما وصل، ${counted(count, paragraph)}.`,
    cited: (count) => `لا يُعرض سوى المقاطع المستشهد بها من ${counted(count, paragraphAfterPreposition)}؛ وحُذف الباقي.`,
    withheld: (count) => `لا يُعرض نصه؛ وهو من ${counted(count, paragraphAfterPreposition)}.`,
    original: (host) => `الأصل على ${host}`,
    archived: 'نسخة مؤرشفة',
    layers: 'أظهر',
    layer: { quote: 'الاقتباسات', claim: 'موضع نظر', wording: 'الصياغة', other: 'ادعاءات أخرى', date: 'التواريخ', names: 'الأسماء' },
    mark: { quote: 'اقتباس', claim: 'ادعاء', wording: 'صياغة', date: 'تاريخ', cited: 'مستشهد به' },
    paragraph: searchAr.paragraph,
    paragraphs: (range) => `الفقرات ${range}`,
    text: (title) => `${title}، النص الحرفي`,
    preamble: 'في رأس الملف، وليس من التقرير:',
    preambleMark: 'التمهيد',
    end: 'انتهى التقرير.',
    back: 'عودة إلى',
    copyLink: 'نسخ رابط هذه الفقرة',
    linkCopied: 'نُسخ الرابط',
    keyToQuotations: 'المظلَّل اقتباس.',
    keyToNumbers: 'والرقم المرفوع يقود إلى ما يُعرف عن الكلمات التي تحتها خط.',
    toNote: (words) => `حاشية على «${words}»`,
    asBefore: (mark) => (mark ? `كما عند ${mark}` : 'كما سبق'),
    toWords: (words) => `إلى الكلمات «${words}»`,
    moreNotes: (count) => `و${number.format(count)} غيرها`,
    citedIn: (count) => `مواضع الاستشهاد: ${number.format(count)}`,
    elided: '[…]',
    received: (how) => `ورد إلينا: ${how}.`,
    form: { whole: 'كامل', partial: 'جزئي', indirect: 'غير مباشر' },
    checked: 'بصمة النص (SHA-256)',
    excerpt: {
      label: 'مقتطفات',
      held: (count) =>
        `لا يوجد هنا من النص سوى ${counted(count, passageAfterPreposition)}. والأرقام بين القوسين تعدّ المقاطع، لا فقرات الأصل.`,
      seen: { whole: 'اطُّلع على النص كاملًا.', cut: 'النص الذي اطُّلع عليه مبتور.' },
      where: 'أين اطُّلع عليه',
      passage: (index) => `المقطع ${index}`,
      passages: (range) => `المقاطع ${range}`,
      end: 'انتهت المقتطفات.',
    },
  },
  entities: {
    title: 'الأسماء',
    intro: 'كل من يذكره هذا الملف وما يذكره: ما ورد في التقرير أولًا، بترتيب وروده فيه. وتقود ¶ إلى حيث يذكره التقرير.',
    kind: { person: 'شخص', organisation: 'جهة', place: 'مكان', thing: 'شيء' },
    kinds: { person: 'الشخصيات', organisation: 'الجهات', place: 'الأماكن', thing: 'الأشياء' },
    background: 'لم يرد في التقرير',
    alsoWritten: 'يُكتب أيضًا',
    named: 'مواضع الورود',
    notNamed: 'لم يرد في التقرير.',
    inDossier: 'في هذا الملف',
    facts: 'ما هو معروف',
    relations: 'العلاقات',
    when: 'متى',
    evidence: 'المصدر',
    quotes: (count) => counted(count, quotation),
    events: 'الأحداث',
    claims: 'الادعاءات',
    mentions: 'كل مواضع الورود',
    backlinks: 'أين يتحدث عنه هذا الملف',
    sameAs: 'في مواقع أخرى',
    undated: 'بلا تاريخ',
    notFound: 'لم يُعثر عليه',
  },
  filter: {
    label: 'تصفية',
    show: 'أظهر',
    everything: 'كل شيء',
    all: 'الكل',
    inReport: 'في التقرير',
    actor: 'الطرف',
    kind: 'النوع',
    place: 'المكان',
    group: 'المجموعة',
    showAll: 'أظهر الكل',
    count: (shown, total) => `المعروض ${shown} من ${number.format(total)}`,
    inSearch: (total) => `صفِّ الكل (${number.format(total)}) في البحث`,
  },
  timeline: {
    label: 'الأحداث بمقياس زمني',
    others: 'آخرون',
    report: (day) => `${day}: التقرير`,
    larger: (days, times) => `${counted(days, day)}، مكبّرة ${number.format(times)} مرة`,
    key: {
      told: 'في التقرير، مع رقم فقرته',
      untold: 'ليس في التقرير',
      doubt: 'منقّط: الروايات مختلفة',
      long: 'عدة أيام',
      open: 'أحد طرفيه غير معروف',
    },
  },
  strip: {
    length: (count) => `${counted(count, paragraph)} في التقرير، مرسومة بطولها`,
    standing: 'مع حال أكثر ما فيها موضعًا للسؤال',
    speaks: 'من يتكلم',
    restsOn: (list) => `يستند هذا الفصل إلى ¶${list}`,
    read: 'اقرأه مع الحواشي',
  },
  seats: {
    title: (title, whole, name) => `${title}، من أصل ${whole} (${name})`,
    every: (lowest, counts) => (counts === 1 ? `معدود: ${lowest}` : `في كل إحصاء: ${lowest}`),
    some: (highest) => `في بعض الإحصاءات فقط، حتى ${highest}`,
    none: (counts) => (counts === 1 ? 'غير معدود' : 'ليس في أي إحصاء'),
    about: (count) => `نحو ${count}`,
    note: 'المربعات معدودة وليست مخططًا للمقاعد.',
  },
  pages: {
    label: 'الصفحات',
    all: (count) => `الكل (${number.format(count)})`,
    page: (page) => `الصفحة ${number.format(page)}`,
    title: (title, page) => (page === 1 ? title : `${title}، الصفحة ${number.format(page)}`),
  },
  chronology: {
    appears: 'صدور التقرير',
    title: 'ما حدث بالترتيب',
    intro: (count, inReport) =>
      count === 1
        ? `حدث واحد ${inReport === 1 ? 'ورد' : 'لم يرد'} في التقرير، مع تاريخه ومدى دقته ومن أين عُرف.`
        : `${counted(count, entry)}، ${inReport === count ? 'كلها وردت في التقرير' : inReport === 0 ? 'لم يرد شيء منها في التقرير' : `منها ${number.format(inReport)} في التقرير`}. ومع كل حدث: تاريخه، ومدى دقته، ومن أين عُرف.`,
    mark: {
      given: 'كما ورد في التقرير',
      computed: 'محسوب من كلمات التقرير',
      supplied: '[مضاف] من هذا الملف',
      open: 'مفتوح: أحد طرفيه غير مذكور',
      doubt: 'غير مؤكد: الروايات مختلفة',
    },
    known: { given: 'كما ورد', computed: 'محسوب', supplied: 'مضاف', open: 'مفتوح', doubt: 'غير مؤكد' },
    phrase: (phrase) => `«${phrase}»`,
    countedFrom: (date) => `حُسب من ${date}`,
    notInReport: 'لم يرد في التقرير.',
    differ: 'الروايات عنه مختلفة.',
    dateDiffers: 'الروايات عن تاريخه مختلفة.',
    undatedInReport: 'يذكره التقرير بلا تاريخ.',
    years: (count) => `نحو ${counted(count, yearAfterPreposition)}`,
    background: 'الخلفية',
    data: 'القائمة نفسها بصيغة',
  },
  event: {
    label: 'حدث',
    dated: 'كيف عُرف التاريخ',
    who: 'من شارك',
    whoAndWhere: 'من شارك وأين',
    where: 'أين',
    accounts: 'ما يرويه آخرون',
    compared: 'موقفها من هذه الرواية',
    quotes: 'ما قيل فيه',
    evidence: 'يستند إلى',
    backlinks: 'أين يتحدث عنه هذا الملف',
    before: 'قبله',
    after: 'بعده',
    reported: 'نُشر في',
  },
  quotes: {
    title: 'من قال ماذا',
    intro: (count) => `${counted(count, quotation)} من التقرير بترتيب ورودها فيه. والكلمات كلمات التقرير حرفًا بحرف.`,
    label: (index, count) => `الاقتباس ${index} من ${count}`,
    form: {
      whole: 'جملة كاملة',
      partial: 'جزئي: كلمات من جملة في التقرير',
      indirect: 'غير مباشر: صياغة التقرير وليس اقتباسًا',
    },
    translated: (language) => `اللغة الأصلية: ${language}.`,
    chain: 'كيف وصل إلى هذه الصفحة',
    inferred: 'الخط المتقطع استنتاج: لم يقله أحد صراحة.',
    inferredAloud: 'الخطوة التالية مستنتجة',
    unorderedAloud: 'لا يُعرف هل جاءت الخطوة التالية بعدها',
    unordered: 'حيث لا خط بين اثنين لا يُعرف أيهما جاء أولًا.',
    renderings: 'صيغ أخرى',
    witness: 'الناقل',
    rendering: 'الكلمات',
    here: 'كما طُبع هنا',
    context: 'في سياقه',
    open: 'افتحه في التقرير',
    original: 'ابحث عنه في الأصل',
    take: 'خذه معك',
    copy: 'انسخ مع ذكر المصدر',
    copied: 'نُسخ',
    differing: 'ما تحته خط: كلمات تختلف عن كلمات التقرير.',
    differsAloud: 'مختلف:',
    attribution: (speaker, medium, date, publisher, published, place) =>
      `${speaker}، ${medium}، ${date}، نقلًا عن ${publisher}، ${published}، ${place}.`,
    all: 'كل الاقتباسات',
    weight: 'ما ينبغي معرفته',
    event: 'الحدث',
    checked: 'مطابق للنص',
    sameWords: 'قورنت الكلمات كلمة كلمة: لا اختلاف.',
    gloss: {
      title: 'عبارة عبارة',
      of: (language) => `الأصل: ${language}`,
      printed: 'كما طُبع هنا',
      held: (language) => `مع الأصل: ${language}`,
      literally: 'حرفيًا',
      difference: 'ما يختلف',
      differences: DIFFERENCES,
      nothing: 'لا شيء',
      summary: (counts, total) => {
        const differing = counts.map(([difference, count]) => `${DIFFERENCES[difference]} ${number.format(count)}`);
        return differing.length === 0
          ? 'لم يُحذف شيء ولم يُضف ولم يُغيَّر.'
          : `${list(differing)}، من ${counted(total, phraseAfterPreposition)}.`;
      },
      against: (summary) => `مقارنة بالأصل: ${summary}`,
      translatedBy: (by) => `الترجمة الحرفية: ${by}`,
      checkedBy: (by) => (by ? `راجعها ${by}` : 'لم تُراجَع'),
    },
  },
  claims: {
    title: 'ما يُدّعى وما مدى ثبوته',
    intro: (count) => `${counted(count, claim)} بكلمات هذا الملف. علامة وكلمة تبيّنان مدى ثبوت كل ادعاء.`,
    label: 'ادعاء',
    standing: searchAr.standing,
    meaning: {
      corroborated: 'أكده آخرون على نحو مستقل',
      reported: 'شاهد واحد فقط، أو نسخ عنه',
      disputed: 'الروايات مختلفة ولم تحسمها أي منها',
      contradicted: 'تقول أدلة أقوى غير ذلك',
      opinion: 'لا يصح إلا عن قائله',
      unknown: 'بُحث عنه ولم يُعثر عليه',
    },
    kind: { fact: 'واقعة', opinion: 'رأي', threat: 'تهديد', demand: 'مطلب', wording: 'صياغة' },
    stance: {
      supports: 'يؤيده',
      adds: 'يزيد عليه',
      differs: 'يخالفه جزئيًا',
      disputes: 'يشكك فيه',
      contradicts: 'يناقضه',
      silent: 'لا يذكره',
    },
    order: { label: 'الترتيب', standing: 'بحسب الثبوت', report: 'بحسب التقرير', speaker: 'بحسب صاحب الادعاء' },
    assertedBy: 'صاحب الادعاء',
    nobody: 'بلا قائل مسمى',
    accounts: 'ما يرويه آخرون',
    accountCount: (count) => counted(count, account),
    account: 'الرواية',
    says: 'ما تقوله',
    stanceLabel: 'موقفها من الادعاء',
    evidence: 'أين ورد',
    asOf: (date) => `حتى ${date}.`,
    why: 'لماذا هذا الحكم',
    backlinks: 'أين يتحدث عنه هذا الملف',
  },
  network: {
    title: 'من يرتبط بمن وكيف',
    intro: (count, pages) =>
      `${counted(count, relation)}. والرسم والجدول يعرضان الشيء نفسه${pages > 1 ? `؛ والجدول موزع على أكثر من صفحة (${number.format(pages)})` : ''}.`,
    notDrawn: (count) => `${counted(count, relation)} في جدول: رسم لهذا العدد لا يُقرأ.`,
    from: 'من',
    relation: 'العلاقة',
    to: 'بمن',
    belongs: 'من يتبع من',
    belongsKey: 'الاسم الوارد تحت اسم آخر يتبعه، على الوجه المذكور تحته.',
    arrow: 'السهم',
    leadsKey: 'يقود إلى اسم يرد في موضع آخر.',
    acts: 'من فعل ماذا بمن',
    actsKey: 'بحسب ترتيب الزمن.',
    others: 'غيرهم',
  },
  terms: { title: 'المصطلحات', intro: 'كلمات تحتاج إلى شرح، وكلمات لها ثقل.', evidence: 'يستند إلى', aliases: 'يُعثر عليه أيضًا بـ' },
  references: {
    count: (count) => counted(count, work),
    title: 'المراجع',
    here: 'المراجع',
    intro: (count) => `${counted(count, work)}، ولا يُستشهد بمرجع إلا في ما يثبته.`,
    label: 'مرجع',
    author: 'الكاتب',
    publisher: 'الناشر',
    date: 'التاريخ',
    language: 'اللغة',
    note: 'عن هذه النسخة',
    address: 'العنوان',
    archive: 'الأرشيف',
    citedIn: 'مواضع الاستشهاد',
    cited: (count) => (count === 0 ? 'لم يُستشهد به' : `استُشهد به ${counted(count, time)}`),
  },
  corrections: {
    title: 'التصويبات',
    firstPage: 'الصفحة الأولى',
    none: 'لا شيء حتى الآن.',
    intro: 'ما تغيّر بعد النشر ولماذا.',
    report: 'أبلغ عن خطأ',
  },
  about: {
    title: 'المنهج',
    promise: 'ما الذي يُتحقق منه',
    promiseText: [
      'لا يُنشر هنا اقتباس لا يرد في مصدره. ويتحقق كل بناء لهذا الموقع من ذلك: يُبحث عن كل اقتباس من التقرير، أو من نص آخر محفوظ هنا، في نصه حرفًا بحرف، وما تقرؤه هو ذلك النص لا ما كتبه محرر. وما سوى ذلك يُذكر ما يستند إليه.',
      'يُحفظ نص التقرير كما ورد. وبصمته SHA-256 مدونة، ويتوقف البناء إذا تغيّر منه بايت واحد.',
      'التواريخ المذكورة بالكلمات يحسبها برنامج، ويجب أن توافق التاريخ المعروض.',
    ],
    coverageText: 'ويسرد برنامج كل جملة فيها رقم أو تاريخ أو اسم ولا تذكر ما تستند إليه.',
    marks: 'العلامات',
    pilcrow: 'ورد في الفقرة 7 من التقرير',
    pilcrowElsewhere: 'ورد في الفقرة 7 من مصدر آخر يُذكر اسمه',
    pilcrowExcerpt: 'ورد في المقطع 2 من المقاطع المحفوظة هنا من نص آخر يُذكر اسمه',
    raised: 'من خارج التقرير: مرجع مرقم في أسفل الصفحة',
    bracket: 'أضافه هذا الملف وليس من التقرير',
    cite: 'كيف تستشهد بهذا الملف',
    licence: { before: 'نص هذا الملف:', after: '. وتبقى حقوق التقرير لناشره.' },
    data: 'البيانات',
    owner: 'المسؤول عن الملف',
    editor: (name) => `المسؤول عن التحرير: ${name}`,
    published: (date) => `نُشر في ${date}`,
    updated: (date) => `آخر تعديل ${date}`,
    researched: (date) => `بُحث عن الخلفية حتى ${date}`,
  },
  descent: descentAr,
  search: searchAr,
  print: {
    title: 'الملف كاملًا',
    intro: 'كل شيء في صفحة واحدة، للقراءة دفعة واحدة وللورق.',
    contents: 'المحتويات',
    brief: 'باختصار',
    pdf: 'الملف كاملًا بصيغة PDF',
    epub: 'نفسه بصيغة EPUB لأجهزة القراءة',
    link: 'اطبع الملف كاملًا',
  },
  notFound: {
    title: 'لا توجد هذه الصفحة',
    text: 'ربما كُتب العنوان خطأ أو تغيّر اسم الصفحة. ويمكن الوصول إلى كل شيء من هنا:',
  },
  editions: { label: 'لغات أخرى', firstPage: 'الصفحة الأولى' },
  moved: { title: 'انتقلت هذه الصفحة', text: 'وهي الآن هنا:' },
  offline: { newer: 'توجد نسخة أحدث من هذا الملف.', reload: 'إعادة التحميل', later: 'لاحقًا' },
  settings: { theme: 'الألوان', system: 'كما في النظام', light: 'فاتحة', dark: 'داكنة', previews: 'معاينة الروابط' },
  footer: {
    promise: 'كل اقتباس من التقرير يُقارَن به حرفًا بحرف عند كل بناء لهذا الموقع.',
    researched: (date) => `بُحث عن الخلفية حتى ${date}.`,
    corrections: (count) => (count === 0 ? 'لا تصويبات حتى الآن' : counted(count, correction)),
    network: 'العلاقات',
    data: 'البيانات:',
    made: 'أُعد بواسطة Sourcebound.',
  },
  cite: {
    link: 'الاستشهاد بهذه الصفحة',
    label: 'الاستشهاد',
    title: 'كيف يُستشهد بكل صفحة',
    intro: 'ست صيغ للاستشهاد بكل صفحة وبالتقرير. يُظهرها العنوان، وتحدّد النقرة إحداها كاملة.',
    library: 'كلها معًا لبرامج إدارة المراجع:',
    copy: 'نسخ',
    page: 'الصفحة',
    report: 'الاستشهاد بالتقرير الذي وردت فيه الكلمات',
  },
  copies: {
    title: 'نسخ للبرامج',
    purposes: {
      dossier: 'الملف كله بيانات، موصوفة بمخطط JSON Schema.',
      annotations:
        'كل موضع مع ما يستند إليه، بصيغة W3C Web Annotations، للبرامج التي تضع الحواشي على النصوص. تُعدّ المواضع بمحارف النص المنشور باسم text.txt بجانب كل مصدر.',
      references: 'المراجع المستشهد بها، لبرنامج Zotero وسائر برامج إدارة المراجع.',
      calendar: 'التسلسل الزمني لبرامج التقويم. ما لا يُعرف يومه يرد فيه بلا يوم.',
      tables: 'جداول لبرامج الحساب والإحصاء، ومعاني أعمدتها. الفاصلة العليا قبل = أو + أو - أو @ ليست من النص.',
      feeds: 'ما يُنشر ويُغيَّر ويُصحَّح، لقارئات الخلاصات.',
      markdown: 'ما في الموقع، للبرامج التي تقرأ النصوص. عنوان الصفحة وفي آخره index.md هو الصفحة بصيغة Markdown.',
      crate: 'ما كل ملف من هذه الملفات، لأرشيفات البيانات البحثية (RO-Crate).',
      book: 'الملف كله كتابًا.',
    },
    embed: 'يمكن عرض اقتباس أو ادعاء مع دليله في صفحة أخرى: الشفرة في صفحته.',
    embedCode: 'لعرضه في صفحة أخرى',
  },
  cards: {
    image: 'صورة للمشاركة',
    renderingsDiffer: 'تختلف الصيغ.',
  },
  kinds: {
    dossier: 'الصفحة الأولى',
    chapter: 'فصل',
    source: 'تقرير',
    entity: 'اسم',
    event: 'حدث',
    quote: 'اقتباس',
    claim: 'ادعاء',
    term: 'مصطلح',
    reference: 'مرجع',
    correction: 'تصويب',
    page: 'صفحة',
  },
  quote: { open: '«', close: '»' },
  comma: '، ',
  semicolon: '؛ ',
  dates: {
    until: (date) => `حتى ${date}`,
    notAfter: (date) => `في موعد أقصاه ${date}`,
    since: (date) => `منذ ${date}`,
    about: (date) => `نحو ${date}`,
    perhaps: (date) => `${date}، غير مؤكد`,
    season: (season, year) => `${SEASONS[season]} ${year}`,
    decade: (first) => `عقد ${first}`,
    years: (first, last, place) => `${place === 'alone' ? '' : 'عام '}بين ${first} و${last}`,
    range: (from, to) => `${from} إلى ${to}`,
  },
  list,
};

const SEASONS: Readonly<Record<Season, string>> = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' };

/** A counted noun as it stands after its figure; `one` and `two` say their number themselves. */
interface Noun {
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}
