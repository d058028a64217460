//! What searches can be limited to: languages and countries.

use generated::models::SettingsSearches;

/// Languages, by ISO 639-1 code.
const LANGUAGES: &str = "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv mk ms nl no pl pt ro \
    ru sk sl sq sr sv ta te th tl tr uk ur vi zh";

/// Countries, by ISO 3166-1 alpha-2 code.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM \
    MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT \
    PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// What searches can be limited to.
pub fn values() -> SettingsSearches {
    let codes = |text: &str| Some(text.split_whitespace().map(str::to_owned).collect());
    SettingsSearches { language_values: codes(LANGUAGES), country_values: codes(COUNTRIES) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        let SettingsSearches { language_values, country_values } = values();
        for (codes, count) in [(language_values.unwrap(), 47), (country_values.unwrap(), 249)] {
            assert!(codes.is_sorted_by(|a, b| a < b) && codes.iter().all(|code| code.len() == 2));
            assert_eq!(codes.len(), count);
        }
    }
}
