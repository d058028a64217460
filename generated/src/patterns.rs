//! The patterns of the contract.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

pub(crate) static P_7D1214942772: rt::Pattern = rt::Pattern::regex("^#[0-9a-f]{3,6}$", "^\\#[0-9a-f]{3,6}$");

pub(crate) static P_9677A06C794F: rt::Pattern = rt::Pattern::regex(
    "^([^*].*[^*]|\\*+[^*].+[^*]|[^*].+[^*]\\*+|\\*+[^*].{2,}[^*]\\*+)$",
    "^(?:[^\\*][^\\n\\r\\x{2028}\\x{2029}]*[^\\*]|\\*+[^\\*][^\\n\\r\\x{2028}\\x{2029}]+[^\\*]|[^\\*][^\\n\\r\\x{2028}\\x{2029}]+[^\\*]\\*+|\\*+[^\\*][^\\n\\r\\x{2028}\\x{2029}]{2,}[^\\*]\\*+)$",
);

pub(crate) static P_B0B1C6A4B4F4: rt::Pattern = rt::Pattern::class("^[0-9]+$", &[(b'0', b'9')], 1, usize::MAX);

pub(crate) static P_4ADFDDAD949E: rt::Pattern = rt::Pattern::class(
    "^[0-9a-zA-Z_\\-. ]+$",
    &[(b' ', b' '), (b'-', b'.'), (b'0', b'9'), (b'A', b'Z'), (b'_', b'_'), (b'a', b'z')],
    1,
    usize::MAX,
);

pub(crate) static P_97CEE52843CA: rt::Pattern = rt::Pattern::class(
    "^[a-f0-9-.]+$",
    &[(b'-', b'.'), (b'0', b'9'), (b'a', b'f')],
    1,
    usize::MAX,
);

pub(crate) static P_14F4C5AB44B6: rt::Pattern = rt::Pattern::class(
    "^[a-f0-9-]+$",
    &[(b'-', b'-'), (b'0', b'9'), (b'a', b'f')],
    1,
    usize::MAX,
);

pub(crate) static P_B7E03F5AE38A: rt::Pattern = rt::Pattern::class(
    "^[a-f0-9]{24}$",
    &[(b'0', b'9'), (b'a', b'f')],
    24,
    24,
);

pub(crate) static P_CBAA2E12C3AA: rt::Pattern = rt::Pattern::class(
    "^[a-f0-9]{6}$",
    &[(b'0', b'9'), (b'a', b'f')],
    6,
    6,
);

pub(crate) static P_428E526EBC78: rt::Pattern = rt::Pattern::class(
    "^[a-zA-Z0-9-_]{1,256}$",
    &[(b'-', b'-'), (b'0', b'9'), (b'A', b'Z'), (b'_', b'_'), (b'a', b'z')],
    1,
    256,
);

pub(crate) static P_615E7D304FEF: rt::Pattern = rt::Pattern::class(
    "^[a-zA-Z0-9/_-]{6,256}$",
    &[(b'-', b'-'), (b'/', b'9'), (b'A', b'Z'), (b'_', b'_'), (b'a', b'z')],
    6,
    256,
);

pub(crate) static P_2362A4A5E3D6: rt::Pattern = rt::Pattern::class(
    "^[a-zA-Z0-9\\/|@&$!?\\()[\\]{}+*~,;.:=_-]{6,256}$",
    &[
        (b'!', b'!'),
        (b'$', b'$'),
        (b'&', b'&'),
        (b'(', b';'),
        (b'=', b'='),
        (b'?', b'['),
        (b']', b']'),
        (b'_', b'_'),
        (b'a', b'~'),
    ],
    6,
    256,
);

pub(crate) static P_4AA403E626B8: rt::Pattern = rt::Pattern::class(
    "^[a-zA-Z0-9]+$",
    &[(b'0', b'9'), (b'A', b'Z'), (b'a', b'z')],
    1,
    usize::MAX,
);

pub(crate) static P_8A2FC375B65E: rt::Pattern = rt::Pattern::class(
    "^[a-zA-Z]*$",
    &[(b'A', b'Z'), (b'a', b'z')],
    0,
    usize::MAX,
);

pub(crate) static P_8C143E6BF89F: rt::Pattern = rt::Pattern::class(
    "^[a-zA-Z]+$",
    &[(b'A', b'Z'), (b'a', b'z')],
    1,
    usize::MAX,
);

pub(crate) static P_5E721644673B: rt::Pattern = rt::Pattern::prefix("^https://", "https://");

pub(crate) static P_7F4BF6A901E8: rt::Pattern = rt::Pattern::regex(
    "^urn:li:(organization|organizationBrand):[0-9]+$",
    "^urn:li:(?:organization|organizationBrand):[0-9]+$",
);
