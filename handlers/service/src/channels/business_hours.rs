//! Business hours: what the schema cannot say about them.

use std::collections::BTreeSet;

use generated::models::ChannelBusinessHours;
use jiff::tz::TimeZone;

use crate::{Failure, body_check::BodyCheck};

/// Business hours, if they make sense: a time zone that there is, each day of the week once, and an end after the start.
///
/// # Errors
/// A 400 with everything that makes none.
pub fn check(hours: &ChannelBusinessHours) -> Result<(), Failure> {
    let mut check = BodyCheck::default();
    if let Some(zone) = &hours.timezone
        && TimeZone::get(zone).is_err()
    {
        check.refuse(
            "businessHours/timezone",
            "format",
            None,
            "must be the name of a time zone, such as Europe/Vienna",
        );
    }
    let mut seen = BTreeSet::new();
    for (index, day) in hours.days_of_week.iter().flatten().enumerate() {
        let place = |property| format!("businessHours/daysOfWeek/{index}/{property}");
        if !seen.insert(day.day) {
            check.refuse(&place("day"), "uniqueItems", None, "each day comes once");
        }
        if day.start > day.end {
            check.refuse(&place("end"), "minimum", day.start.map(Into::into), "must not be before the start");
        }
    }
    check.finish()
}
