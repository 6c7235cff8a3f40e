/** Country codes of ISO 3166-1 and the groups of states that conditions speak of. Names come from Intl. */

const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** ISO 3166-1 alpha-2, and XK for Kosovo. */
export const countryCodes: ReadonlySet<string> = new Set(codes.split(' '));

/** Member states of the European Union (2026). */
export const euMembers: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** States outside the Union where the General Data Protection Regulation or its British twin is in force. */
export const gdprNeighbours: ReadonlySet<string> = new Set(['IS', 'LI', 'NO', 'GB']);

/** Countries where offices print on Letter paper. */
export const letterPaper: ReadonlySet<string> = new Set(
  'US CA MX CO VE CL CR GT NI PA PH PR SV DO HN'.split(' '),
);

const names = new Map<string, Intl.DisplayNames>();
const knownNames = new Map<string, string>();
const mostNames = 1_024;

/** The name of a country in a language, by the runtime's own list; never one that we wrote. */
export function countryName(code: string, locale: string): string {
  const key = `${locale} ${code}`;
  const known = knownNames.get(key);
  if (known !== undefined) return known;
  let display = names.get(locale);
  if (!display) {
    display = new Intl.DisplayNames([locale], { type: 'region' });
    names.set(locale, display);
  }
  const name = display.of(code) ?? code;
  if (knownNames.size >= mostNames) knownNames.clear();
  knownNames.set(key, name);
  return name;
}
