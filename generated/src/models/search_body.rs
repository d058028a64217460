//! The definition `SearchBody`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{patterns, rt};

/// Body of a request that creates or updates a monitoring search.
/// Definition `SearchBody`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchBody {
    pub countries: Vec<super::SearchBodyCountriesItem>,
    /// Groups of search phrases, combined with AND.
    pub groups: Option<Vec<super::SearchBodyGroupsItem>>,
    pub languages: Vec<super::SearchBodyLanguagesItem>,
    pub name: String,
    pub networks: Vec<super::SearchBodyNetworksItem>,
}

impl rt::Object for SearchBody {
    const SCHEMA: &'static rt::Schema = &SEARCH_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_countries, mut slot_groups, mut slot_languages) = (None, None, None);
        let (mut slot_name, mut slot_networks) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_countries)?,
                1 => p.value(&mut slot_groups)?,
                2 => p.value(&mut slot_languages)?,
                3 => p.value(&mut slot_name)?,
                4 => p.value(&mut slot_networks)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            countries: p.required(0, slot_countries)?,
            groups: slot_groups,
            languages: p.required(2, slot_languages)?,
            name: p.required(3, slot_name)?,
            networks: p.required(4, slot_networks)?,
        })
    }
}

impl rt::serde::Serialize for SearchBody {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.required("countries", &self.countries)?;
        o.optional("groups", &self.groups)?;
        o.required("languages", &self.languages)?;
        o.required("name", &self.name)?;
        o.required("networks", &self.networks)?;
        o.end()
    }
}

/// Definition `SearchBody`, `countries.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SearchBodyCountriesItem {
    Af,
    Ax,
    Al,
    As,
    Dz,
    Ad,
    Ao,
    Ai,
    Aq,
    Ag,
    Ar,
    Am,
    Aw,
    At,
    Au,
    Bs,
    Az,
    Bh,
    Bd,
    Bb,
    By,
    Be,
    Bz,
    Bj,
    Bm,
    Bt,
    Bo,
    Ba,
    Bq,
    Bw,
    Bv,
    Br,
    Io,
    Bn,
    Bg,
    Bf,
    Bi,
    Kh,
    Cm,
    Ca,
    Cv,
    Cf,
    Ky,
    Td,
    Cl,
    Cn,
    Cx,
    Cc,
    Co,
    Km,
    Cg,
    Cd,
    Ck,
    Cr,
    Ci,
    Hr,
    Cu,
    Cw,
    Cy,
    Cz,
    Dk,
    Dj,
    Dm,
    Ec,
    Do,
    Eg,
    Sv,
    Gq,
    Er,
    Ee,
    Et,
    Fk,
    Fo,
    Fj,
    Fi,
    Fr,
    Gf,
    Pf,
    Tf,
    Ga,
    Gm,
    Ge,
    De,
    Gh,
    Gi,
    Gr,
    Gl,
    Gd,
    Gp,
    Gu,
    Gt,
    Gg,
    Gn,
    Gw,
    Gy,
    Ht,
    Hm,
    Va,
    Hn,
    Hk,
    Hu,
    Is,
    In,
    Id,
    Ir,
    Iq,
    Ie,
    Im,
    Il,
    It,
    Jm,
    Jp,
    Je,
    Jo,
    Kz,
    Ke,
    Ki,
    Kp,
    Kw,
    Kr,
    La,
    Kg,
    Lv,
    Lb,
    Ls,
    Lr,
    Ly,
    Li,
    Lt,
    Lu,
    Mo,
    Mk,
    Mg,
    My,
    Mw,
    Mv,
    Ml,
    Mt,
    Mh,
    Mq,
    Mr,
    Mu,
    Yt,
    Mx,
    Fm,
    Md,
    Mc,
    Mn,
    Ms,
    Me,
    Ma,
    Mz,
    Mm,
    Na,
    Nr,
    Np,
    Nl,
    Nc,
    Nz,
    Ni,
    Ne,
    Ng,
    Nu,
    Nf,
    Mp,
    No,
    Om,
    Pk,
    Pw,
    Ps,
    Pa,
    Pg,
    Py,
    Pe,
    Ph,
    Pn,
    Pl,
    Pt,
    Pr,
    Qa,
    Re,
    Ro,
    Ru,
    Rw,
    Bl,
    Sh,
    Kn,
    Lc,
    Mf,
    Vc,
    Pm,
    Ws,
    Sm,
    St,
    Sa,
    Sn,
    Rs,
    Sc,
    Sl,
    Sg,
    Sx,
    Sk,
    Si,
    Sb,
    So,
    Za,
    Gs,
    Ss,
    Es,
    Lk,
    Sd,
    Sr,
    Sj,
    Sz,
    Se,
    Ch,
    Sy,
    Tw,
    Tj,
    Tz,
    Th,
    Tl,
    Tg,
    Tk,
    To,
    Tt,
    Tn,
    Tr,
    Tm,
    Tc,
    Tv,
    Ug,
    Ua,
    Ae,
    Gb,
    Us,
    Um,
    Uy,
    Uz,
    Vu,
    Ve,
    Vn,
    Vg,
    Vi,
    Wf,
    Eh,
    Ye,
    Zm,
    Zw,
}

impl rt::Enumeration for SearchBodyCountriesItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("AF", Self::Af), ("AX", Self::Ax), ("AL", Self::Al), ("AS", Self::As), ("DZ", Self::Dz),
        ("AD", Self::Ad), ("AO", Self::Ao), ("AI", Self::Ai), ("AQ", Self::Aq), ("AG", Self::Ag),
        ("AR", Self::Ar), ("AM", Self::Am), ("AW", Self::Aw), ("AT", Self::At), ("AU", Self::Au),
        ("BS", Self::Bs), ("AZ", Self::Az), ("BH", Self::Bh), ("BD", Self::Bd), ("BB", Self::Bb),
        ("BY", Self::By), ("BE", Self::Be), ("BZ", Self::Bz), ("BJ", Self::Bj), ("BM", Self::Bm),
        ("BT", Self::Bt), ("BO", Self::Bo), ("BA", Self::Ba), ("BQ", Self::Bq), ("BW", Self::Bw),
        ("BV", Self::Bv), ("BR", Self::Br), ("IO", Self::Io), ("BN", Self::Bn), ("BG", Self::Bg),
        ("BF", Self::Bf), ("BI", Self::Bi), ("KH", Self::Kh), ("CM", Self::Cm), ("CA", Self::Ca),
        ("CV", Self::Cv), ("CF", Self::Cf), ("KY", Self::Ky), ("TD", Self::Td), ("CL", Self::Cl),
        ("CN", Self::Cn), ("CX", Self::Cx), ("CC", Self::Cc), ("CO", Self::Co), ("KM", Self::Km),
        ("CG", Self::Cg), ("CD", Self::Cd), ("CK", Self::Ck), ("CR", Self::Cr), ("CI", Self::Ci),
        ("HR", Self::Hr), ("CU", Self::Cu), ("CW", Self::Cw), ("CY", Self::Cy), ("CZ", Self::Cz),
        ("DK", Self::Dk), ("DJ", Self::Dj), ("DM", Self::Dm), ("EC", Self::Ec), ("DO", Self::Do),
        ("EG", Self::Eg), ("SV", Self::Sv), ("GQ", Self::Gq), ("ER", Self::Er), ("EE", Self::Ee),
        ("ET", Self::Et), ("FK", Self::Fk), ("FO", Self::Fo), ("FJ", Self::Fj), ("FI", Self::Fi),
        ("FR", Self::Fr), ("GF", Self::Gf), ("PF", Self::Pf), ("TF", Self::Tf), ("GA", Self::Ga),
        ("GM", Self::Gm), ("GE", Self::Ge), ("DE", Self::De), ("GH", Self::Gh), ("GI", Self::Gi),
        ("GR", Self::Gr), ("GL", Self::Gl), ("GD", Self::Gd), ("GP", Self::Gp), ("GU", Self::Gu),
        ("GT", Self::Gt), ("GG", Self::Gg), ("GN", Self::Gn), ("GW", Self::Gw), ("GY", Self::Gy),
        ("HT", Self::Ht), ("HM", Self::Hm), ("VA", Self::Va), ("HN", Self::Hn), ("HK", Self::Hk),
        ("HU", Self::Hu), ("IS", Self::Is), ("IN", Self::In), ("ID", Self::Id), ("IR", Self::Ir),
        ("IQ", Self::Iq), ("IE", Self::Ie), ("IM", Self::Im), ("IL", Self::Il), ("IT", Self::It),
        ("JM", Self::Jm), ("JP", Self::Jp), ("JE", Self::Je), ("JO", Self::Jo), ("KZ", Self::Kz),
        ("KE", Self::Ke), ("KI", Self::Ki), ("KP", Self::Kp), ("KW", Self::Kw), ("KR", Self::Kr),
        ("LA", Self::La), ("KG", Self::Kg), ("LV", Self::Lv), ("LB", Self::Lb), ("LS", Self::Ls),
        ("LR", Self::Lr), ("LY", Self::Ly), ("LI", Self::Li), ("LT", Self::Lt), ("LU", Self::Lu),
        ("MO", Self::Mo), ("MK", Self::Mk), ("MG", Self::Mg), ("MY", Self::My), ("MW", Self::Mw),
        ("MV", Self::Mv), ("ML", Self::Ml), ("MT", Self::Mt), ("MH", Self::Mh), ("MQ", Self::Mq),
        ("MR", Self::Mr), ("MU", Self::Mu), ("YT", Self::Yt), ("MX", Self::Mx), ("FM", Self::Fm),
        ("MD", Self::Md), ("MC", Self::Mc), ("MN", Self::Mn), ("MS", Self::Ms), ("ME", Self::Me),
        ("MA", Self::Ma), ("MZ", Self::Mz), ("MM", Self::Mm), ("NA", Self::Na), ("NR", Self::Nr),
        ("NP", Self::Np), ("NL", Self::Nl), ("NC", Self::Nc), ("NZ", Self::Nz), ("NI", Self::Ni),
        ("NE", Self::Ne), ("NG", Self::Ng), ("NU", Self::Nu), ("NF", Self::Nf), ("MP", Self::Mp),
        ("NO", Self::No), ("OM", Self::Om), ("PK", Self::Pk), ("PW", Self::Pw), ("PS", Self::Ps),
        ("PA", Self::Pa), ("PG", Self::Pg), ("PY", Self::Py), ("PE", Self::Pe), ("PH", Self::Ph),
        ("PN", Self::Pn), ("PL", Self::Pl), ("PT", Self::Pt), ("PR", Self::Pr), ("QA", Self::Qa),
        ("RE", Self::Re), ("RO", Self::Ro), ("RU", Self::Ru), ("RW", Self::Rw), ("BL", Self::Bl),
        ("SH", Self::Sh), ("KN", Self::Kn), ("LC", Self::Lc), ("MF", Self::Mf), ("VC", Self::Vc),
        ("PM", Self::Pm), ("WS", Self::Ws), ("SM", Self::Sm), ("ST", Self::St), ("SA", Self::Sa),
        ("SN", Self::Sn), ("RS", Self::Rs), ("SC", Self::Sc), ("SL", Self::Sl), ("SG", Self::Sg),
        ("SX", Self::Sx), ("SK", Self::Sk), ("SI", Self::Si), ("SB", Self::Sb), ("SO", Self::So),
        ("ZA", Self::Za), ("GS", Self::Gs), ("SS", Self::Ss), ("ES", Self::Es), ("LK", Self::Lk),
        ("SD", Self::Sd), ("SR", Self::Sr), ("SJ", Self::Sj), ("SZ", Self::Sz), ("SE", Self::Se),
        ("CH", Self::Ch), ("SY", Self::Sy), ("TW", Self::Tw), ("TJ", Self::Tj), ("TZ", Self::Tz),
        ("TH", Self::Th), ("TL", Self::Tl), ("TG", Self::Tg), ("TK", Self::Tk), ("TO", Self::To),
        ("TT", Self::Tt), ("TN", Self::Tn), ("TR", Self::Tr), ("TM", Self::Tm), ("TC", Self::Tc),
        ("TV", Self::Tv), ("UG", Self::Ug), ("UA", Self::Ua), ("AE", Self::Ae), ("GB", Self::Gb),
        ("US", Self::Us), ("UM", Self::Um), ("UY", Self::Uy), ("UZ", Self::Uz), ("VU", Self::Vu),
        ("VE", Self::Ve), ("VN", Self::Vn), ("VG", Self::Vg), ("VI", Self::Vi), ("WF", Self::Wf),
        ("EH", Self::Eh), ("YE", Self::Ye), ("ZM", Self::Zm), ("ZW", Self::Zw),
    ];
}

/// Group of search phrases, combined with OR.
/// Definition `SearchBody`, `groups.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchBodyGroupsItem {
    pub exclude: bool,
    pub phrases: Vec<String>,
}

impl rt::Object for SearchBodyGroupsItem {
    const SCHEMA: &'static rt::Schema = &SEARCH_BODY_GROUPS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_exclude, mut slot_phrases) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_exclude)?,
                1 => p.value(&mut slot_phrases)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            exclude: p.required(0, slot_exclude)?,
            phrases: p.required(1, slot_phrases)?,
        })
    }
}

impl rt::serde::Serialize for SearchBodyGroupsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.required("exclude", &self.exclude)?;
        o.required("phrases", &self.phrases)?;
        o.end()
    }
}

/// Definition `SearchBody`, `languages.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SearchBodyLanguagesItem {
    De,
    En,
    Af,
    Sq,
    Ar,
    An,
    Eu,
    Be,
    Bn,
    Br,
    Bg,
    Ca,
    Zh,
    Cs,
    Hr,
    Da,
    Nl,
    Et,
    Fr,
    Fi,
    Gl,
    El,
    Gu,
    Ht,
    Hi,
    He,
    Hu,
    Is,
    Id,
    Ga,
    It,
    Ja,
    Kn,
    Lv,
    Ko,
    Mk,
    Ms,
    Lt,
    Ml,
    Mt,
    Mr,
    No,
    Ne,
    Oc,
    Fa,
    Pl,
    Pt,
    Pa,
    Ro,
    Ru,
    Sr,
    Sk,
    Sl,
    So,
    Es,
    Sw,
    Sv,
    Ta,
    Te,
    Tl,
    Th,
    Tr,
    Uk,
    Ur,
    Vi,
    Cy,
    Yi,
}

impl rt::Enumeration for SearchBodyLanguagesItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("de", Self::De), ("en", Self::En), ("af", Self::Af), ("sq", Self::Sq), ("ar", Self::Ar),
        ("an", Self::An), ("eu", Self::Eu), ("be", Self::Be), ("bn", Self::Bn), ("br", Self::Br),
        ("bg", Self::Bg), ("ca", Self::Ca), ("zh", Self::Zh), ("cs", Self::Cs), ("hr", Self::Hr),
        ("da", Self::Da), ("nl", Self::Nl), ("et", Self::Et), ("fr", Self::Fr), ("fi", Self::Fi),
        ("gl", Self::Gl), ("el", Self::El), ("gu", Self::Gu), ("ht", Self::Ht), ("hi", Self::Hi),
        ("he", Self::He), ("hu", Self::Hu), ("is", Self::Is), ("id", Self::Id), ("ga", Self::Ga),
        ("it", Self::It), ("ja", Self::Ja), ("kn", Self::Kn), ("lv", Self::Lv), ("ko", Self::Ko),
        ("mk", Self::Mk), ("ms", Self::Ms), ("lt", Self::Lt), ("ml", Self::Ml), ("mt", Self::Mt),
        ("mr", Self::Mr), ("no", Self::No), ("ne", Self::Ne), ("oc", Self::Oc), ("fa", Self::Fa),
        ("pl", Self::Pl), ("pt", Self::Pt), ("pa", Self::Pa), ("ro", Self::Ro), ("ru", Self::Ru),
        ("sr", Self::Sr), ("sk", Self::Sk), ("sl", Self::Sl), ("so", Self::So), ("es", Self::Es),
        ("sw", Self::Sw), ("sv", Self::Sv), ("ta", Self::Ta), ("te", Self::Te), ("tl", Self::Tl),
        ("th", Self::Th), ("tr", Self::Tr), ("uk", Self::Uk), ("ur", Self::Ur), ("vi", Self::Vi),
        ("cy", Self::Cy), ("yi", Self::Yi),
    ];
}

/// Definition `SearchBody`, `networks.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SearchBodyNetworksItem {
    Twitter,
    Instagram,
    Web,
    Blogs,
    Forums,
    News,
    Youtube,
}

impl rt::Enumeration for SearchBodyNetworksItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("TWITTER", Self::Twitter), ("INSTAGRAM", Self::Instagram), ("WEB", Self::Web), ("BLOGS", Self::Blogs),
        ("FORUMS", Self::Forums), ("NEWS", Self::News), ("YOUTUBE", Self::Youtube),
    ];
}

rt::objects!(SearchBody, SearchBodyGroupsItem);

rt::enumerations!(SearchBodyCountriesItem, SearchBodyLanguagesItem, SearchBodyNetworksItem);

pub(crate) static SEARCH_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "countries",
        &rt::Schema::array(&super::SEARCH_BODY_COUNTRIES_ITEM).unique_items(),
    ),
    rt::Property::optional("groups", &rt::Schema::array(&super::SEARCH_BODY_GROUPS_ITEM).unique_items()),
    rt::Property::required(
        "languages",
        &rt::Schema::array(&super::SEARCH_BODY_LANGUAGES_ITEM).unique_items(),
    ),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).max_length(50)),
    rt::Property::required(
        "networks",
        &rt::Schema::array(&super::SEARCH_BODY_NETWORKS_ITEM).unique_items(),
    ),
]);
pub(crate) static SEARCH_BODY_COUNTRIES_ITEM: rt::Schema = rt::Schema::strings(&[
    "AF", "AX", "AL", "AS", "DZ", "AD", "AO", "AI", "AQ", "AG", "AR", "AM", "AW", "AT", "AU", "BS", "AZ",
    "BH", "BD", "BB", "BY", "BE", "BZ", "BJ", "BM", "BT", "BO", "BA", "BQ", "BW", "BV", "BR", "IO", "BN",
    "BG", "BF", "BI", "KH", "CM", "CA", "CV", "CF", "KY", "TD", "CL", "CN", "CX", "CC", "CO", "KM", "CG",
    "CD", "CK", "CR", "CI", "HR", "CU", "CW", "CY", "CZ", "DK", "DJ", "DM", "EC", "DO", "EG", "SV", "GQ",
    "ER", "EE", "ET", "FK", "FO", "FJ", "FI", "FR", "GF", "PF", "TF", "GA", "GM", "GE", "DE", "GH", "GI",
    "GR", "GL", "GD", "GP", "GU", "GT", "GG", "GN", "GW", "GY", "HT", "HM", "VA", "HN", "HK", "HU", "IS",
    "IN", "ID", "IR", "IQ", "IE", "IM", "IL", "IT", "JM", "JP", "JE", "JO", "KZ", "KE", "KI", "KP", "KW",
    "KR", "LA", "KG", "LV", "LB", "LS", "LR", "LY", "LI", "LT", "LU", "MO", "MK", "MG", "MY", "MW", "MV",
    "ML", "MT", "MH", "MQ", "MR", "MU", "YT", "MX", "FM", "MD", "MC", "MN", "MS", "ME", "MA", "MZ", "MM",
    "NA", "NR", "NP", "NL", "NC", "NZ", "NI", "NE", "NG", "NU", "NF", "MP", "NO", "OM", "PK", "PW", "PS",
    "PA", "PG", "PY", "PE", "PH", "PN", "PL", "PT", "PR", "QA", "RE", "RO", "RU", "RW", "BL", "SH", "KN",
    "LC", "MF", "VC", "PM", "WS", "SM", "ST", "SA", "SN", "RS", "SC", "SL", "SG", "SX", "SK", "SI", "SB",
    "SO", "ZA", "GS", "SS", "ES", "LK", "SD", "SR", "SJ", "SZ", "SE", "CH", "SY", "TW", "TJ", "TZ", "TH",
    "TL", "TG", "TK", "TO", "TT", "TN", "TR", "TM", "TC", "TV", "UG", "UA", "AE", "GB", "US", "UM", "UY",
    "UZ", "VU", "VE", "VN", "VG", "VI", "WF", "EH", "YE", "ZM", "ZW",
]);
pub(crate) static SEARCH_BODY_GROUPS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::required("exclude", &rt::schema::BOOLEAN),
    rt::Property::required(
        "phrases",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String)
                    .patterns(&[&patterns::P_9677A06C794F]),
            )
            .unique_items(),
    ),
]);
pub(crate) static SEARCH_BODY_LANGUAGES_ITEM: rt::Schema = rt::Schema::strings(&[
    "de", "en", "af", "sq", "ar", "an", "eu", "be", "bn", "br", "bg", "ca", "zh", "cs", "hr", "da", "nl",
    "et", "fr", "fi", "gl", "el", "gu", "ht", "hi", "he", "hu", "is", "id", "ga", "it", "ja", "kn", "lv",
    "ko", "mk", "ms", "lt", "ml", "mt", "mr", "no", "ne", "oc", "fa", "pl", "pt", "pa", "ro", "ru", "sr",
    "sk", "sl", "so", "es", "sw", "sv", "ta", "te", "tl", "th", "tr", "uk", "ur", "vi", "cy", "yi",
]);
pub(crate) static SEARCH_BODY_NETWORKS_ITEM: rt::Schema = rt::Schema::strings(
    &["TWITTER", "INSTAGRAM", "WEB", "BLOGS", "FORUMS", "NEWS", "YOUTUBE"],
);
