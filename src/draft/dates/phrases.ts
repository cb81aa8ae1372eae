/**
 * The phrases of an English article that name a date, and how each is read. Of phrases that begin at the same place the
 * first in the table wins, so whole dates stand before their parts.
 */
import { addDays } from '../../dates/days.ts';
import type { Context, Match, Read } from './readers.ts';
import {
  dayRange,
  dayOfMonth,
  monthRange,
  monthOfYear,
  monthYearRange,
  bareMonth,
  seasonOfYear,
  weekdayOfMonth,
  season,
  nearToday,
  relativeUnit,
  counted,
  weekdayFromAnchor,
  weekdayRange,
  weekday,
  period,
  yearRange,
  limitYear,
  year,
  eventYear,
  sure,
} from './readers.ts';
import { DASH, DAY_OF_MONTH, MONTH, NUMBER, PART_OF_DAY, SEASON, WEEKDAY, YEAR } from './words.ts';

const NAMED_DAY = `(?:(?:(?:late|early) )?(?:on )?(?:the )?(?:early |late )?(?:(?:in the |on the )?${PART_OF_DAY} (?:of |on )?)?(?:${WEEKDAY},? \\(?)?)`;
const PERIOD_PART = '(?:earlier |later |late |early |mid-?|(?:the )?(?:end|start|beginning|middle) of )?';
const DISTANCE = '(?:last|this|next|that|the same|the following) year';
/** What a figure counts rather than a year, and clocks. */
const COUNTED = String.raw`(?! ?(?:people|persons|men|women|children|troops|soldiers|homes|houses|families|jobs|workers|members|students|pupils|votes|seats|points|runs|metres|meters|m\b|km\b|kilomet|miles|feet|acres|hectares|tonnes|tons|kg|dollars|euros|pounds|rupees|naira|pesos|francs|yen|million|billion|percent|per cent|GMT|UTC|hours|hrs|local time|BST|EST|IST|cases|deaths|patients|copies|words|pages|megawatts|MW|cc\b|calories|additional|more\b|new\b))`;

/** In this order; see above. */
export const PHRASES: readonly Phrase[] = [
  {
    // January 5-7, 2020
    pattern: `(?:(?:on|from|between) )?(?<month>${MONTH}) (?<from>${DAY_OF_MONTH.replace('(?![\\d:]', '(?!:')})${DASH}(?<month2>${MONTH} )?(?<to>${DAY_OF_MONTH})(?:,? (?<year>${YEAR}))?`,
    read: dayRange,
  },
  {
    // 5-7 January 2020, 30 January to 2 February
    pattern: `(?:(?:on|from|between) )?(?<from>${DAY_OF_MONTH})(?: (?<month>${MONTH}))?${DASH}(?<to>${DAY_OF_MONTH}) (?<month2>${MONTH})(?:,? (?<year>${YEAR}))?`,
    read: dayRange,
  },
  {
    pattern: `${NAMED_DAY}(?<month>${MONTH}) (?<day>${DAY_OF_MONTH})\\)?(?:,? (?<year>${YEAR})| (?<distance>${DISTANCE}))?`,
    read: dayOfMonth,
  },
  {
    pattern: `${NAMED_DAY}(?<day>${DAY_OF_MONTH})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR})| (?<distance>${DISTANCE}))?`,
    read: dayOfMonth,
  },
  {
    pattern: String.raw`(?:on )?(?<!\d)(?<iso>(?:1\d|20)\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01]))(?!\d)`,
    read: ({ groups }) => sure(groups['iso'] ?? '', 'it is written in figures'),
  },
  {
    pattern: `(?:on )?(?<which>the (?:first|second|third|fourth|last)) (?<weekday>${WEEKDAY}) (?:in|of) (?<month>${MONTH})(?: (?<year>${YEAR}))?`,
    read: weekdayOfMonth,
  },
  {
    // between March 2015 and May 2018
    pattern: `(?:(?:from|between) )?(?<month>${MONTH}) (?<year>${YEAR})${DASH}(?<month2>${MONTH}) (?<year2>${YEAR})`,
    read: monthYearRange,
  },
  {
    // from March to May 2020
    pattern: `(?:from|between|in) (?<month>${MONTH})${DASH}(?<month2>${MONTH})(?: (?<year>${YEAR}))?(?! \\d)`,
    read: monthRange,
  },
  {
    pattern: `(?:(?:in|since|from|by|of) )?${PERIOD_PART}(?<month>${MONTH})(?: of|,)? (?:(?<year>${YEAR})|(?<distance>${DISTANCE}))`,
    read: monthOfYear,
  },
  {
    pattern: `(?:(?:in|since|until|till|by|before|during|of|for|through) |(?:last|next|this) |(?:early|late|mid)[ -](?:in )?|(?:end|start|beginning|middle) of |(?:earlier|later) in )+(?<month>${MONTH})(?! ?\\d|[’']s? [A-Z]| [A-Z])`,
    read: bareMonth,
  },
  {
    pattern: `(?:(?:in|since|last|next|this|of|during) )+(?:the )?(?:early |late )?(?<season>${SEASON})(?: of)? (?<year>${YEAR})|(?<season2>${SEASON})(?: of)? (?<year2>${YEAR})`,
    read: seasonOfYear,
  },
  { pattern: `(?<which>last|this|next) (?<season>${SEASON})\\b`, read: season, ignoreCase: true },
  {
    pattern: '(?:on )?the day (?<way>before yesterday|after tomorrow)',
    read: ({ groups }, { published }) =>
      sure(addDays(published, /before/u.test(groups['way'] ?? '') ? -2 : 2), 'counted from the day of publication'),
    ignoreCase: true,
  },
  {
    pattern: String.raw`(?:late |early |later |earlier )?\b(?<word>today|yesterday(?: (?:morning|afternoon|evening|night))?|tomorrow(?: (?:morning|afternoon|evening|night))?|tonight|(?:this|last) (?:morning|afternoon|evening|night))\b`,
    read: nearToday,
    ignoreCase: true,
  },
  {
    pattern: `(?:on |in |during )?(?:the (?<which>following|next|previous|preceding|same|very same)|that (?<that>very |same )?) ?(?<unit>day|morning|afternoon|evening|night|year|month)(?! (?:of|to|in which)\\b)`,
    read: relativeUnit,
    ignoreCase: true,
  },
  {
    pattern: `(?:about |some |around |just |only |less than |more than |nearly |almost )?\\b(?<count>${NUMBER}|the) (?<unit>day|week|month|year)s? (?<way>later|earlier|after(?:wards?)?|before(?:hand)?|ago|previously|prior|prior to|since)\\b`,
    read: counted,
    ignoreCase: true,
  },
  { pattern: `(?:on )?the (?<which>following|next|previous|preceding) (?<weekday>${WEEKDAY})`, read: weekdayFromAnchor },
  {
    pattern: `(?:(?:from|between) )(?<weekday>${WEEKDAY})${DASH}(?<weekday2>${WEEKDAY})`,
    read: weekdayRange,
  },
  {
    pattern: `(?:(?:late|early|later|earlier) )?(?:on )?(?:(?:late|early|by|the ${PART_OF_DAY} of) )?(?:(?<which>last|next|this(?: coming| past)?|this past) )?(?<!\\b(?:a|an|Black|Good|Bloody|Super|Ash|Easter|Palm|Cyber|Giving|Maundy|Shrove|Sheffield|Whit|every|each|Every|Each|Man) )(?<weekday>${WEEKDAY})(?!s\\b|-|[’']s? (?:Times|Post)| (?:Times|Telegraph|Mirror|Express|Mail|Post|World|Herald|Sun|Star|Observer|Mercury|Night Live|Club|Tribune|Independent|Business|People|Review))(?: ${PART_OF_DAY})?(?: (?:(?<week>last|next|this) week|(?<after>week\\b)))?`,
    read: weekday,
  },
  {
    pattern: `(?:earlier |later |early |late )?(?<!\\b(?:the|over|for|per|a|in the) )\\b(?<which>this|last|next) (?<unit>week|weekend|month|year)\\b(?:[’']s)?`,
    read: period,
    ignoreCase: true,
  },
  { pattern: '(?:at|over|during|on) (?:the|this) (?<unit>weekend)', read: period, ignoreCase: true },
  {
    pattern: `(?:(?:from|between|in|during|of) )?(?:the )?(?<from>${YEAR.replace('[–-]\\d{3}|', '')}) ?(?:[–-]|to|and|until|through) ?(?<to>(?:1[1-9]|20)\\d\\d|\\d\\d)(?![\\d%:,.]\\d|\\d|[–-])${COUNTED}`,
    read: yearRange,
  },
  {
    pattern: String.raw`(?<=\bdated [^.\n]{0,30})between (?:AD )?(?<from>\d{3,4}) and (?:AD )?(?<to>\d{3,4})(?!\d)(?: AD| CE)?`,
    read: ({ groups }) =>
      sure(`${(groups['from'] ?? '').padStart(4, '0')}/${(groups['to'] ?? '').padStart(4, '0')}`, 'both years are named'),
  },
  {
    pattern: String.raw`(?:in |during |since |of |from )?(?:the )?(?:(?:early|late|mid)[ -])?(?<decade>(?:1[1-9]|20)\d)0[’']?s\b`,
    read: ({ groups }) => sure(`${groups['decade'] ?? ''}X`, 'it is a decade'),
  },
  {
    pattern: String.raw`(?:in |during |since |of |from )?(?:the )?(?:(?:early|late|mid)[ -])?(?<!\d)(?<century>1\d|2[01])(?:th|st)[ -]century`,
    read: ({ groups }) => sure(`${String(Number(groups['century']) - 1)}XX`, 'it is a century'),
  },
  { pattern: `before (?<year>${YEAR})${COUNTED}`, read: limitYear, ignoreCase: true },
  {
    pattern: `(?:\\b(?:in|since|after|until|till|by|from|during|of|around|circa|through|for|year|election|elections|season|early|late|mid|summer|winter|spring|Olympics|Cup) |\\b(?:early|late|mid)-|\\()(?:early |late |mid-?)?(?<year>${YEAR})(?![’']?s\\b)${COUNTED}`,
    read: year,
    ignoreCase: true,
  },
  {
    pattern: `(?<=\\b(?:the|a|an|its|his|her|their|our|’s|'s|s’|this|that|and|or|the country’s) )(?<year>${YEAR})(?= \\p{L})${COUNTED}`,
    read: eventYear,
    ignoreCase: true,
  },
  {
    pattern: `(?<=\\b\\p{Ll}{3,} (?<!\\b(?:about|nearly|almost|some|over|than|least|most|around|roughly|approximately|another|only|just|under|totalled|totaled|reached) ))(?<year>${YEAR})(?=[.,;:?!’'”")])`,
    read: eventYear,
  },
];

export interface Phrase {
  pattern: string;
  read: (match: Match, context: Context) => Read;
  ignoreCase?: boolean;
}
