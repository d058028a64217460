//! Pages of lists: `offset` and `count`.

use generated::rt::{Failure, Location, Pointer, Violation};

/// A part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    offset: i64,
    count: i64,
}

impl Page {
    /// How many entities a page has where the request does not say.
    pub const DEFAULT_COUNT: i64 = 100;

    /// The most entities that a page can have.
    pub const MAX_COUNT: i64 = 1000;

    /// The first entity alone.
    pub(crate) const FIRST: Self = Self { offset: 0, count: 1 };

    /// What is read of a long list at once.
    pub const PART: Self = Self { offset: 0, count: 200 };

    /// The page that a request asks for: from the start and [`Self::DEFAULT_COUNT`] long where it does not say.
    ///
    /// # Errors
    /// A 400 that names each number below zero, and a count above [`Self::MAX_COUNT`]: a client that asks for more and
    /// silently gets less would take the list for complete.
    pub fn new(offset: Option<i64>, count: Option<i64>) -> Result<Self, Failure> {
        Self::asked_in(Location::Query, offset, count)
    }

    /// The same where the numbers stand in the body.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn in_body(offset: Option<i64>, count: Option<i64>) -> Result<Self, Failure> {
        Self::asked_in(Location::Body, offset, count)
    }

    fn asked_in(place: Location, offset: Option<i64>, count: Option<i64>) -> Result<Self, Failure> {
        let page = Self { offset: offset.unwrap_or(0), count: count.unwrap_or(Self::DEFAULT_COUNT) };
        let mut violations = Vec::new();
        if page.offset < 0 {
            violations.push(violation(place, "offset", "minimum", 0, "must not be negative".to_owned()));
        }
        if page.count < 0 {
            violations.push(violation(place, "count", "minimum", 0, "must not be negative".to_owned()));
        }
        if page.count > Self::MAX_COUNT {
            let message = format!("must not be more than {}", Self::MAX_COUNT);
            violations.push(violation(place, "count", "maximum", Self::MAX_COUNT, message));
        }
        if violations.is_empty() { Ok(page) } else { Err(Failure::violations(violations)) }
    }

    /// The part of a list that was read as a whole.
    pub fn part_of<T>(self, list: Vec<T>) -> impl Iterator<Item = T> {
        let number = |number| usize::try_from(number).unwrap_or(usize::MAX);
        list.into_iter().skip(number(self.offset)).take(number(self.count))
    }

    /// How many entities come before it.
    pub const fn offset(self) -> i64 {
        self.offset
    }

    /// How many entities it has at most.
    pub const fn count(self) -> i64 {
        self.count
    }
}

fn violation(place: Location, parameter: &str, keyword: &'static str, limit: i64, message: String) -> Violation {
    let mut pointer = Pointer::new(place);
    pointer.enter(parameter);
    pointer.violation(keyword, Some(limit.into()), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_and_bounds() {
        assert_eq!(Page::new(None, None).unwrap(), Page { offset: 0, count: 100 });
        assert_eq!(Page::new(Some(7), Some(1000)).unwrap(), Page { offset: 7, count: 1000 });
        assert_eq!(Page::new(Some(i64::MAX), Some(0)).unwrap(), Page { offset: i64::MAX, count: 0 });
        let failure = Page::new(Some(-1), Some(1001)).unwrap_err();
        let found: Vec<_> = failure.violated().iter().map(|v| (v.pointer.as_str(), v.keyword)).collect();
        assert_eq!((failure.status(), found), (400, vec![("/offset", "minimum"), ("/count", "maximum")]));
        assert_eq!(Page::new(None, Some(-1)).unwrap_err().violated().len(), 1);
    }
}
