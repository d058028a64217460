//! Which operations write. A method says so of most operations; the tables here list the others. Principals that only read
//! are refused by all operations that write, including those added later.

use generated::rt::Operation;

/// The effect of an operation on what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// None, or none that others see.
    Reads,
    /// A change of the caller's own user and credentials.
    ChangesCaller,
    /// Any other change.
    Writes,
}

/// Operations that only read, though their method is not `GET`: searches, exports and translations, whose parameters do not
/// fit into a query; and the frontend's log.
const READS: [&str; 26] = [
    "aggregatePostsByDay",
    "exportCategoryStatsCsv",
    "exportChannelAnalyticsCsv",
    "exportDashboardPdf",
    "exportInsightReportsCsv",
    "exportPostAnalyticsCsv",
    "exportPostsCsv",
    "exportPostsPdfViaPost",
    "exportTagPostAnalyticsCsv",
    "exportTicketsCsv",
    "getChannelAnalytics",
    "getFacebookAdStatuses",
    "getMetricData",
    "listChannelDetails",
    "listInsightReports",
    "listInteractorTicketHistory",
    "listPostAnalytics",
    "listPostAnalyticsAv2",
    "listPostDayAggregates",
    "listTagPostAnalytics",
    "listTicketAnalytics",
    "logFrontendData",
    "searchPosts",
    "searchTags",
    "translateText",
    "translateTicket",
];

/// Operations whose method is `GET`, and that lead to changes all the same: they send the browser to whoever connects a
/// channel or a network, or take it back from there.
const WRITES: [&str; 11] = [
    "completeTiktokOauth",
    "completeYoutubeOauth",
    "startBitlyOauth",
    "startFacebookOauth",
    "startLinkedinOauth",
    "startManifestChannelCreation",
    "startManifestChannelReactivation",
    "startPinterestOauth",
    "startTiktokOauth",
    "startTwitterOauth",
    "startYoutubeOauth",
];

/// Operations by which callers change themselves. `updateUser` is among them: for others it asks for `EditUsers`.
const CHANGES_CALLER: [&str; 4] = ["deleteUserTotpSecret", "generateTotpSecret", "updateUser", "verifyTotpSecret"];

impl Effect {
    /// The effect of an operation.
    pub fn of(operation: &Operation) -> Self {
        let is_in = |table: &[&str]| table.contains(&operation.id);
        if is_in(&CHANGES_CALLER) {
            Self::ChangesCaller
        } else if is_in(&WRITES) || operation.method != "GET" && !is_in(&READS) {
            Self::Writes
        } else {
            Self::Reads
        }
    }
}

#[cfg(test)]
mod tests {
    use generated::CONTRACT;

    use super::*;

    #[test]
    fn the_tables_name_operations_that_the_method_does_not_tell() {
        let method = |id: &str| CONTRACT.operations.iter().find(|operation| operation.id == id).map(|it| it.method);
        for id in READS.iter().chain(&CHANGES_CALLER) {
            assert!(method(id).is_some_and(|method| method != "GET"), "{id}");
        }
        for id in WRITES {
            assert_eq!(method(id), Some("GET"), "{id}");
        }
    }
}
