/** English words by which a text says that, and how, somebody says something. Base forms; the inflected ones are made from them. */

/** Verbs of saying and writing: “…,” he VERB. */
const SAYING = `
  accept acknowledge add admit advise advocate affirm agree allege announce answer argue ask assert assure attest begin bemoan boast
  claim clarify comment complain concede conclude confess confide confirm continue contend counsel counter cry declare decry demand deny
  disclose elaborate emphasise emphasize enthuse exclaim explain express fume grumble highlight hint indicate inform insist instruct
  interject interrupt joke lament maintain mention mumble murmur muse mutter note observe opine order philosophise plead pledge post
  predict proclaim promise pronounce propose protest quip quote rail reaffirm reason reassure recall recite reckon recollect recommend recount
  reflect refuse reiterate relate remark remember remind repeat reply report respond retort reveal rule say scoff scream shout signal
  specify speculate state stress suggest summarise surmise swear telegraph tell testify text theorise threaten thunder tweet urge underline
  underscore venture volunteer vow warn whisper wonder write yell email point caution stipulate announce blog remonstrate sum sympathise
  reassert certify chant chorus concur correct cry demur echo enquire fret grunt hiss holler howl inquire intone jest marvel plead profess
  rant rave rebut rejoin roar scold scrawl snarl snort splutter stammer submit tease theorize trumpet whine wail yelp growl bark bellow blurt
  boast brag crow drawl deadpan posit postulate allude bristle exult gloat sing implore beg joke moan gush hope believe think feel reckon understand guess note read go
`;
/** Verbs that introduce some words of somebody: she VERB it a “…”. */
const JUDGING = `
  accuse applaud attack attribute bill blame blast brand call castigate characterise characterize chide cite commend compare condemn consider
  credit criticise criticize damn decry deem denounce deride describe dismiss disparage dub endorse hail heap honour honor label lambast
  lament laud liken liken lash mock name offer paint praise promote push rebuke refer regard regret reject ridicule salute seek see slam slate speak
  support talk tag term thank title tout urge use view voice want welcome worry vent oppose question raise request resolve invoke defend
  expect fear find give make argue apologise apologize lobby plan portray depict reassure commit
`;
/** What somebody does while speaking: “…,” she VERB. */
const GESTURES = 'beam chuckle frown gesture giggle grin groan growl laugh nod pause shrug sigh smile snap sneer sob weep wince';

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  began: 'begin',
  begun: 'begin',
  thought: 'think',
  felt: 'feel',
  understood: 'understand',
  swore: 'swear',
  sworn: 'swear',
  spoke: 'speak',
  spoken: 'speak',
  saw: 'see',
  seen: 'see',
  sought: 'seek',
  found: 'find',
  gave: 'give',
  given: 'give',
  made: 'make',
  went: 'go',
  read: 'read',
  overtook: 'overtake',
  wept: 'weep',
};
const VOWEL_CONSONANT = /[^aeiou][aeiou][bdgmnprt]$/u;

const listed = (words: string): string[] => words.trim().split(/\s+/u);

/** Every form of the verbs, with its base form and shape. */
function formsOf(bases: readonly string[]): [form: string, verb: VerbForm][] {
  return bases.flatMap((base) => {
    const stem = base.endsWith('e') ? base.slice(0, -1) : base;
    const doubled = VOWEL_CONSONANT.test(base) ? base + (base.at(-1) ?? '') : stem;
    const y = /[^aeiou]y$/u.test(base);
    const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|go)$/u.test(base) ? `${base}es` : `${base}s`;
    const past = y ? [`${base.slice(0, -1)}ied`] : [`${stem}ed`, `${doubled}ed`];
    const ing = base.endsWith('ee') ? [`${base}ing`] : [`${stem}ing`, `${doubled}ing`];
    return [
      [base, { base, shape: 'base' }],
      [third, { base, shape: 'third' }],
      ...past.map((form): [string, VerbForm] => [form, { base, shape: 'past' }]),
      ...ing.map((form): [string, VerbForm] => [form, { base, shape: 'ing' }]),
    ];
  });
}

function lexiconOf(words: string): ReadonlyMap<string, VerbForm> {
  const bases = listed(words);
  const irregular = Object.entries(IRREGULAR).filter(([, base]) => bases.includes(base));
  return new Map([...formsOf(bases), ...irregular.map(([form, base]): [string, VerbForm] => [form, { base, shape: 'past' }])]);
}

export const SAYING_VERBS = lexiconOf(SAYING);
export const JUDGING_VERBS = lexiconOf(JUDGING);
export const GESTURE_VERBS = lexiconOf(GESTURES);

/** Weak: they say something only when a quotation follows or stands before. */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  listed(`accept allow begin believe consider expect express fear feel find give go guess hope indicate make name note offer order plan point post push
    quote raise read report rule see seek signal speak state support talk text think title understand use view want wonder worry reckon question request resolve
    commit paint heap bill tag term promote continue refuse sum volunteer remember recall name reason relate`),
);

export const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "wasn't", "weren't", "aren't"]);
export const AUXILIARIES: ReadonlySet<string> = new Set([
  ...BE,
  ...listed(
    "has have had having do does did will would can could may might must shall should hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't cannot 'd 'll 've",
  ),
]);
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);
export const DETERMINERS: ReadonlySet<string> = new Set(
  listed(
    'a an the this that these those his her its their our my your one two three four five six several some many most other another both no every each all any few',
  ),
);
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  listed(
    'of for at in from with on to by about after before during under over against between among through into near outside inside behind within without amid despite across around like as than since until upon following',
  ),
);
export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'or',
  'yet',
  'so',
  'though',
  'although',
  'whereas',
  'because',
  'if',
  'when',
  'as',
  'after',
  'before',
]);
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose']);

/** Nouns for what somebody says or writes: in a STATEMENT. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  listed(
    'statement letter report email e-mail tweet post message speech interview memo note release communique communiqué filing complaint lawsuit ruling judgment judgement verdict decision document notice text video article editorial column book memoir testimony affidavit order opinion resolution declaration petition warning appeal submission advisory bulletin essay blog study paper survey indictment affidavits texts emails tweets posts documents reply response announcement caption sermon remark remarks comment comments',
  ),
);
/** Nouns for somebody; with those that end in -er, -or, -ist, -ian, -man, -woman, -ee. */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  listed(
    'man woman boy girl person people child children father mother son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece friend friends neighbour neighbor resident residents official officials minister president premier chief chair chairman chairwoman head leader spokesman spokeswoman spokesperson secretary director manager coach captain judge coroner magistrate justice lawyer attorney solicitor barrister counsel prosecutor detective sergeant constable officer general colonel major admiral cleric imam priest bishop archbishop pope rabbi pastor vicar reverend king queen prince princess senator congressman congresswoman representative governor mayor councillor councilman councilwoman mp mps lawmaker lawmakers legislator deputy ambassador diplomat diplomats envoy analyst analysts expert experts academic economist scientist scientists researcher researchers professor doctor nurse surgeon patient student students pupil teacher headteacher principal author writer novelist poet actor actress singer musician artist curator historian founder ceo boss executive entrepreneur farmer farmers fisherman driver pilot victim witness survivor defendant suspect activist activists campaigner campaigners critic critics opponent opponents supporter supporters aide aides adviser advisor consultant striker midfielder defender goalkeeper batsman bowler winger forward quarterback player players veteran skipper host star champion teenager pensioner grandmother grandfather parent parents worker workers employee migrant refugee soldier soldiers commander trader traders volunteer volunteers commissioner superintendent inspector sheriff clerk speaker whip treasurer engineer architect designer guide owner tenant landlord chef baker member members source sources insider youngster democrat republican conservative liberal native graduate director-general vice-president deckhand foreman apprentice colleague colleagues widow cyclist butcher shopkeeper vendor nun monk bystander witness onlooker motorist passenger commuter tourist guest hunter ranger keeper warden postman plumber builder electrician mechanic botanist biologist physicist',
  ),
);
const PERSON_ENDING = /(?:man|woman|person|ologist|ician|[ai]ist|year-old|maker|holder|keeper|worker|leader)s?$/u;

export const isPersonNoun = (lower: string): boolean =>
  PERSON_NOUNS.has(lower) || PERSON_ENDING.test(lower) || PERSON_NOUNS.has(lower.split('-').at(-1) ?? '');

/** Words before a term that nobody says at this moment: the so-called “…”. */
export const NAMING: ReadonlySet<string> = new Set(
  listed(
    'so-called called named titled entitled dubbed nicknamed termed labelled labeled known word words phrase term terms expression slogan nickname title headline codenamed code-named album song book novel film movie play poem single show series programme program podcast painting exhibition episode documentary musical opera ballad track hit bestseller memoir anthem motto hashtag translated meaning means alias aka styled christened starring drama comedy sitcom essay chapter report reads banner banners placard placards sign signs sticker inscription reading letters marked',
  ),
);
/** Titles before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  listed(
    'mr mrs ms miss mx dr prof sir dame lord lady lt gen col maj capt sgt adm sen rep gov rev hon cllr pc det supt insp cmdr brig fr sr st',
  ),
);

export interface VerbForm {
  base: string;
  shape: 'base' | 'third' | 'past' | 'ing';
}
