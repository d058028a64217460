//! Sets of characters: the meaning of a class, as ranges.

/// The last code point.
const LAST: u32 = 0x10_FFFF;
/// The surrogates, high and low.
const HIGH: (u32, u32) = (0xD800, 0xDBFF);
const LOW: (u32, u32) = (0xDC00, 0xDFFF);

/// A set of code points as ascending ranges with gaps between them. It may hold surrogates, which no text has; they are
/// needed until a class is complete.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct CharSet(Vec<(u32, u32)>);

impl CharSet {
    /// The set of these ranges, in any order, overlapping or not.
    pub(crate) fn of(ranges: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut sorted: Vec<(u32, u32)> = ranges.into_iter().collect();
        sorted.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::with_capacity(sorted.len());
        for (start, end) in sorted {
            match merged.last_mut() {
                Some((_, last)) if start <= last.saturating_add(1) => *last = end.max(*last),
                _ => merged.push((start, end)),
            }
        }
        Self(merged)
    }

    /// One character.
    pub(crate) fn one(c: u32) -> Self {
        Self(vec![(c, c)])
    }

    /// `\d`: ASCII only (ECMA-262, 22.2.2.9).
    pub(crate) fn digits() -> Self {
        Self::of([(0x30, 0x39)])
    }

    /// `\w`: ASCII only (ECMA-262, 22.2.2.9.3).
    pub(crate) fn words() -> Self {
        Self::of([(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)])
    }

    /// `\s`: white space and line ends (ECMA-262, 12.2 and 12.3), which is Unicode's `Zs` and some more.
    pub(crate) fn spaces() -> Self {
        let more = [0x20, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF];
        Self::of(more.map(|c| (c, c)).into_iter().chain([(0x09, 0x0D), (0x2000, 0x200A)]))
    }

    /// `.`: everything but line ends (ECMA-262, 12.3).
    pub(crate) fn dot() -> Self {
        Self::of([(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)]).complement()
    }

    /// Everything else.
    pub(crate) fn complement(&self) -> Self {
        let mut next = 0;
        let mut ranges = Vec::with_capacity(self.0.len().saturating_add(1));
        for &(start, end) in &self.0 {
            if start > next {
                ranges.push((next, start.saturating_sub(1)));
            }
            next = end.saturating_add(1);
        }
        if next <= LAST {
            ranges.push((next, LAST));
        }
        Self(ranges)
    }

    /// What is in both.
    pub(crate) fn intersection(&self, other: &Self) -> Self {
        let both = self.0.iter().flat_map(|&(a, b)| other.0.iter().map(move |&(c, d)| (a.max(c), b.min(d))));
        Self::of(both.filter(|(start, end)| start <= end))
    }

    /// What is in one of them.
    pub(crate) fn union(&self, other: &Self) -> Self {
        Self::of(self.0.iter().chain(&other.0).copied())
    }

    /// The ranges.
    pub(crate) fn ranges(&self) -> &[(u32, u32)] {
        &self.0
    }

    /// Whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A class of a pattern. What is written there are UTF-16 code units; a character of two units is in the class where
    /// both of its units are, or where the class names it.
    pub(crate) fn class(written: &Self, negated: bool) -> Self {
        let basic = Self::of([(0, 0xFFFF)]);
        let astral = Self::of([(0x1_0000, LAST)]);
        let named = written.intersection(&astral);
        if negated {
            let units = written.complement().intersection(&basic);
            units.union(&units.pairs(&units).intersection(&named.complement()))
        } else {
            let units = written.intersection(&basic);
            units.union(&units.pairs(&units)).union(&named)
        }
    }

    /// The characters whose high surrogate is in this set and whose low one is in `low`.
    fn pairs(&self, low: &Self) -> Self {
        let highs = self.intersection(&Self::of([HIGH]));
        let lows = low.intersection(&Self::of([LOW]));
        let character = |high: u32, low: u32| {
            high.saturating_sub(HIGH.0)
                .saturating_mul(0x400)
                .saturating_add(low.saturating_sub(LOW.0))
                .saturating_add(0x1_0000)
        };
        if lows.ranges() == [LOW] {
            return Self::of(highs.0.iter().map(|&(start, end)| (character(start, LOW.0), character(end, LOW.1))));
        }
        let each = highs.0.iter().flat_map(|&(start, end)| start..=end);
        Self::of(each.flat_map(|high| lows.0.iter().map(move |&(a, b)| (character(high, a), character(high, b)))))
    }

    /// `\uD83D[\uDE00-\uDE4F]`: high surrogates followed by low ones are the characters that they make.
    pub(crate) fn fused(&self, next: &Self) -> Option<Self> {
        let within = |set: &Self, (start, end): (u32, u32)| {
            !set.is_empty() && set.0.iter().all(|&(a, b)| a >= start && b <= end)
        };
        (within(self, HIGH) && within(next, LOW)).then(|| self.pairs(next))
    }

    /// Without surrogates, which no text has. The gap that they leave between two ranges is closed, because the engines
    /// know that nothing is there.
    pub(crate) fn scalars(&self) -> Self {
        let surrogates = Self::of([(HIGH.0, LOW.1)]);
        let rest = self.intersection(&surrogates.complement());
        let ends = |set: &Self, at: u32| set.0.iter().any(|&(a, b)| a <= at && at <= b);
        if ends(&rest, 0xD7FF) && ends(&rest, 0xE000) { rest.union(&surrogates) } else { rest }
    }
}
