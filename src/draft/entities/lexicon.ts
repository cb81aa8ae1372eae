/** General English words that tell what kind of thing a name names. No names of bodies, people or outlets. */

/** Written before a person's name and no part of it. */
export const TITLES = set(
  `cabinet opener striker midfielder goalkeeper defender winger batsman batter bowler seamer spinner mr mrs ms miss mx dr prof professor sir dame lord lady president vice-president premier pm prime minister minister governor senator
  sen rep representative congressman congresswoman gov gen general lt lieutenant col colonel capt captain maj major sgt sergeant cpl
  corporal brig brigadier adm admiral commander cmdr inspector superintendent constable detective officer judge justice magistrate
  chief king queen prince princess emperor sheikh sheikha imam ayatollah hojatoleslam mullah maulana alhaji alhaja hajia haji hajji
  pope bishop archbishop cardinal rev reverend father fr sister brother pastor rabbi chairman chairwoman chairperson chair councillor
  councilor cllr mp mla mep ambassador secretary undersecretary commissioner mayor director director-general coach hon honourable
  honorable deputy vice former acting attorney solicitor speaker chancellor detective engineer engr engineer barr barrister shri smt
  datuk dato tan atty congresspersons emir sultan crown executive spokesman spokeswoman spokesperson leader manager head
  manager-in-charge ceo cfo coo founder analyst economist kapitan hereditary comrade pte cadet sgt-maj warden prosecutor
  additional advocate councilwoman councilman assemblywoman assemblyman alderman delegate selectman comptroller ombudsman constable
  superintendent trooper deputies lecturer astronaut novelist author actor actress singer composer producer playwright midwife registrar treasurer counsellor counselor envoy nurse doctor skipper tun puan encik señor señora don doña`,
);
/** At the end of a name they are surnames. */
export const SURNAME_TITLES = set(
  'king prince pope bishop judge major dean pastor chancellor cardinal father brother lord sheikh imam emir sultan head heads cook baker marshal abbot commander constable coach justice chief captain queen speaker don manager rabbi leader general',
);
/** Titles of several words. */
export const LONG_TITLES =
  /^(?:(?:foreign|home|defen[cs]e|interior|health|finance|justice|education|energy|shadow|first|deputy|assistant|permanent|under|press|private) )*(?:secretary of state|prime minister|secretary[ -]general|attorney[ -]general|director[ -]general|chief executive(?: officer)?|chief of staff|vice[ -]president|chief justice|chief minister|house speaker|army chief|supreme leader|lord chancellor|home secretary|foreign secretary|foreign minister)\b/u;

/** What a person is, written small before the name or behind it. */
export const ROLE =
  /(?:\b(?:actor|actress|artist|athlete|attorney|author|baker|barber|brother|aunt|batter|captain|cleric|coach|colleague|counsel|cousin|critic|daughter|dean|doctor|editor|father|farmer|fisherman|friend|grand(?:father|mother|son|daughter)|guard|head|historian|husband|king|lawyer|leader|lecturer|master|mechanic|midwife|minister|mother|musician|neighbou?r|nephew|niece|nurse|officer|owner|partner|patient|pilot|poet|politician|president|priest|prime minister|professor|prosecutor|pupil|researcher|resident|scholar|secretary|sister|skipper|son|student|surgeon|survivor|teacher|trader|trustee|uncle|victim|widow|widower|wife|witness|writer|[\p{Ll}-]+(?:man|woman|person|ologist|ographer|ician|keeper|ist|yer|eer|monger|maker))|\baged?)(?:,| called| named)?\s+$/u;

/** The last word of the name of a body. */
export const BODY_HEADS = set(
  `academy administration agency alliance army assembly association authority bank battalion brigade board broadcaster broadcasting
  brotherhood bureau cabinet campaign caucus center centre chamber charity church clinic club coalition college command commission
  committee commons company conference confederation congress consortium constabulary corp corporation corps council court cooperative
  department directorate division exchange executive faculty federation fire firm force forces foundation front fund group guard guards
  gazette herald hospital house inc industries initiative inspectorate institute institution intelligence judiciary laboratories laboratory
  league limited ltd llc llp lines airlines airways legion lords media militia ministry mission mobilization monitor mosque movement museum network news newspaper
  observatory office ombudsman organisation organization parliament partners partnership party plc police post press radio railway
  railways regiment registry relief republicans revolutionaries rescue school secretariat senate seminary service services society
  station store stores studio syndicate synod taskforce team telegraph television theatre times trade treasury tribunal tribune trust tv union
  unions united university units unit ventures volunteers watch workers works youth cruises holdings motors energy petroleum brewery
  music records entertainment games systems technologies technology pictures productions foods pharmaceuticals communications software chemicals insurance capital securities investments properties publishing publishers books navy squadron infantry fleet railroad resources orchestra choir rovers wanderers rangers districts plains athletic rovers democrats conservatives greens labour quartet tariff exchequer friends presse agentur netzwerk verein
  enforcement panel forum collective lab labs archive archives gallery regulator trustees commissioners patrol marshals bloc hub
  conservatory conservatoire polytechnic hospice supermarkets dairy meats farms estates homes housing builders construction contractors
  logistics shipping transport transit freight couriers rail aviation aerospace dynamics robotics semiconductors electronics telecom
  telecoms wireless digital interactive analytics consulting consultants advisors advisers associates solicitors enterprises trading
  distillers distillery breweries bakeries restaurants hotels resorts leisure minerals mining metals utilities renewables solar biotech
  biosciences therapeutics diagnostics medical healthcare pharma genetics bancorp financial finance savings assurance equity funds nurses
  growers merchants manufacturers employers journalists jurists rights action aid solidarity resistance spokespeople academics scouts`,
);
/** They begin the name of a body: “Ministry of …”, “Friends of …”. */
export const BODY_STARTS = set(
  `ministry department university bank institute council court bureau office house board friends church college academy federation
  association union society league party committee commission confederation chamber organisation organization school faculty brotherhood
  campaign centre center movement front army guild port embassy consulate diocese archdiocese bishopric royal coroners high supreme
  directorate authority`,
);
export const PLACE_HEADS = set(
  `parish highway motorway hotel mill mills abbey cathedral basilica monastery temple airport alley archipelago area arena avenue bay beach bend boulevard bridge canal cape castle cemetery channel city coast
  common cottage county creek crossing delta desert district embankment estate estuary falls farm field fields forest fort garden gardens
  gate glacier green gulf harbour harbor heath heights hill hills island islands isle isles junction lagoon lake land lane library lighthouse market
  marina marsh moor mountain mountains oasis ocean palace park pass peninsula plain plateau plaza point pond port prefecture prison province quarter
  quay ridge river road row sands sea sound square state strait street stadium stream suburb swamp tower town township tunnel valley
  village volcano ward wharf wood woods zoo dam reservoir reef fairgrounds mall terminal courthouse jail penitentiary barracks base hall crater canyon prairie trail turnpike expressway interstate
  drive terrace towers peak springs shores shore rapids cove inlet fjord downs borough commune canton oblast governorate territory
  territories reservation reserve sanctuary velodrome racecourse racetrack speedway ballpark dome coliseum amphitheatre`,
);
/** They begin the name of a place: “Lake …”, “Strait of …”. */
/** They are surnames as often. */
export const SURNAME_HEADS = set(
  `ward hill hills green wood woods park marsh field fields banks heath lake rivers moor forest pass cross wells brook brooks sands bridges gates gold price law may march play bond rose church post guard read`,
);
export const PLACE_STARTS = set(
  `lake mount mt river strait gulf cape isle bay port fort ras wadi lal sea san santa st saint los las new north south east west upper lower jabal tel kfar`,
);
export const THING_HEADS = set(
  `accord accords act agreement amendment anthem award awards bill bible budget championship championships charter code collection constitution
  convention covenant cup declaration decree derby directive dispatch edition exhibition fair fellowship festival games gold heritage hymn
  index initiative law laws marathon medal memorandum mission model monument novel olympics open operation order pact plan play
  policy premiership prize process programme program project protocol quarterly register report resolution review rules scheme series shield statute
  strategy style summit symphony test tour tournament treaty trophy war week classic day cyclone hurricane storm typhoon virus
  journal annals ecology nature letters proceedings magazine satellite rocket railgun ordinance referendum earthquake tsunami floods massacre genocide uprising revolution disaster bombings pandemic scholarship
  lottery stakes bowl masters manifesto papers`,
);
export const THING_STARTS = set(
  `operation project typhoon hurricane cyclone storm annals journal proceedings hms mv ss uss rms mt ins exercise treaty battle`,
);
/** A common word before a name that tells it is a work, a ship or the like. */
export const THING_BEFORE =
  /\b(?:rover|lander|telescope|helicopter|chatbot|ballet|symphony|statue|mural|installation|racehorse|locomotive|airliner|icebreaker|liner|tugboat|bill|strain|variant|tournament|operation|mission|treaty|(?:subscription|streaming|delivery|messaging) service|ferry|ship|vessel|boat|trawler|yacht|tanker|freighter|submarine|dhow|schooner|tug|lifeboat|frigate|destroyer|warship|steamer|barge|cruise ship|aircraft|missile|drone|drug|vaccine|codenamed|code-named|trilogy|series|show|column|newsletter|exhibition|thriller|comedy|drama|debut|single|game|hymn|anthem|novella|biography|autobiography|textbook|novel|book|album|film|movie|play|song|single|opera|musical|poem|painting|sculpture|journal|magazine|memoir|documentary|podcast|satellite|rocket|spacecraft|probe|app|software|programme called|horse|colt|mare)(?:,| called| named| titled| entitled|, the| the)?\s+[“"‘']?$/u;
export const BODY_BEFORE =
  /\b(?:company|firm|agency|union|charity|broadcaster|newspaper|daily|website|network|channel|party|group|bank|club|side|team|militia|bloc|organisation|organization|retailer|manufacturer|maker|operator|carrier|airline|lender|insurer|giant|startup|start-up|rivals?|parent|subsidiary|auditors?|brokers?|consultancy|think tank|band|employer|supplier|outlet|publisher)(?:,| called| named|, the)?\s+$/u;
export const PLACE_BEFORE =
  /\b(?:city|town|village|district|province|state|region|capital|port|suburb|island|county|township|hamlet|municipality|neighbou?rhood)(?: of|,| called)?\s+(?:the\s+)?$/u;
export const PLACE_PREPOSITION =
  /\b(?:in|near|at|into|outside|around|across|throughout|between|via|off|north of|south of|east of|west of|leaving|leaves?|left|reach|visit|reached|visited)\s+(?:(?:the|nearby|neighbou?ring|central|northern|southern|eastern|western|downtown|upper|lower|rural) )*$/u;
export const SPEECH =
  /^(?:,? (?:who |also |later |then |has |had )?|[”"’'],? )?(?:said|says|told|added|adds|asked|wrote|tweeted|explained|argued|insisted|warned|replied|recalled|admitted|denied|claimed|believes?|thinks?|laughed|smiled|cautioned|noted|continued|remembered|called|promised|agreed|acknowledged|confirmed|stated|remarked|observed|joked|complained|testified|expects?|hopes)\b/u;
export const SPEECH_BEFORE =
  /\b(?:said|says|told|added|asked|wrote|tweeted|explained|argued|insisted|warned|replied|according to|recalled|thanked|accused|interviewed|joked|noted|with)\s+$/u;
export const PERSON_AFTER =
  /^(?:, (?:aged )?\d{1,3}\b|, (?:who|whose|a |an |the |then |now |his |her |their |of |from |one |formerly |whom )|, \p{Ll}+(?:ist|er|or|man|woman)\b|’s (?:wife|husband|son|daughter|father|mother|lawyer|brother|sister|voice|hands?|face)| (?:was born|died|joined|grew up|is survived|scored|who|himself|herself|smiled|whose|resigned|left|married)\b| \(\d{1,2}\))/u;

/** States of America as newspapers shorten them behind a town. */
export const STATE =
  /(?<=\p{L}, )(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.[HJMYCD]|R\.I|S\.[CD]|W\.Va|D\.C)\./gu;

/** Words written with a capital that name nothing by themselves. */
export const CAPITAL_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid i i'm i've i'd i'll god english covid covid-19
  internet ok ceo cfo coo mp mps tv dna rna gmt utc am pm bst est ist phd md hiv aids gdp id it's ai usb gps dvd cd atm vat vip faq ngo ngos ad bc ce
  black blacks white whites odi t20 mvp pc suv a-level gcse km kg mph pr hr ipo cctv xi ii iii iv vi q1 q2 q3 q4 no yes`,
);
/** They begin sentences. */
export const COMMON_WORDS = set(
  `a an the this that these those he she it they we you i his her its their our your my who what when where why how which whose whom there here
  and but or so yet nor for if as at by in of on to from with without within into onto upon over under up down out off about above across after against
  along among around before behind below beneath beside besides between beyond despite during except inside like near outside past since
  through throughout till until unlike via while although though because unless whereas whether once every each all any both either neither few many most more
  much some several such no not none one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundreds thousands dozens
  another other others only even just also still never always often sometimes now then today yesterday tomorrow tonight later earlier meanwhile however
  moreover instead perhaps maybe asked according following given let please thank thanks yes no well oh ask say said
  nobody everybody somebody everyone someone anyone nothing everything something anything first second third last next is are was were be been being
  do does did have has had will would can could may might must should shall residents officials police lawmakers farmers schools students workers
  experts critics supporters witnesses researchers scientists authorities investigators prosecutors doctors teachers parents protesters people men women children
  families local new old former late early more nearly almost about roughly resuming speaking born raised asked told
  mid how's that's what's it's he's she's there's we're they're don't we've we'll they'll can't isn't editor's`,
);

/** Peoples, languages and beliefs that are not made of the name of a country. */
export const PEOPLES = set(
  `american americans british english french german germans dutch greek greeks spanish swiss danish danes finnish finns polish poles
  turkish turks arab arabs arabic welsh scottish scots irish filipino filipinos filipina thai european europeans african africans asian asians latin kurdish kurds kurd
  jewish jews jew muslim muslims islamic islamist islamists christian christians catholic catholics protestant protestants shia shiite shiites shi'ite sunni sunnis hindu
  hindus sikh sikhs buddhist buddhists orthodox anglican methodist democrat democrats democratic republican republicans tory tories labour-run
  swedish swedes norwegian chinese japanese lebanese vietnamese portuguese maltese burmese persian persians hebrew yoruba igbo hausa bengali punjabi tamil urdu hindi swahili zulu
  roma maori aboriginal indigenous anglo afro czech slovak croat croatian serb serbian bosniak palestinian palestinians kashmiri tibetan uyghur hispanic latino
  new-yorker londoner londoners parisian nordic baltic balkan victorian edwardian mediterranean caribbean communist communists socialist socialists marxist nazi gaelic mandarin cantonese tagalog ivorian kosovar emirati emiratis saudi saudis israelis israeli
  iraqi iraqis iranian iranians argentine peruvian afghan afghans`,
);

/** Countries that are written as abbreviations. */
export const ACRONYM_COUNTRIES = set(`us uk usa uae drc`);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
