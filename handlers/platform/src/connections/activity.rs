//! What happens on a connection, and until when its peer has to make progress.

use std::{
    cell::Cell,
    rc::Rc,
    task::{Context, Waker},
    time::Duration,
};

use tokio::time::Instant;

use crate::{Limits, patience::Patience};

/// How much of what may be requests is handed over before it is decoded. actix-web decodes all that it has at once, and a
/// request of two dozen bytes takes kilobytes of memory.
const HEADS: usize = 1024;

/// The same while a body is read that has not said how long it is: requests may follow its end.
const CHUNKED: usize = 2048;

/// What happens on a connection: requests, bytes, and waiting for the peer.
pub(crate) struct Activity {
    keep_alive: Duration,
    head: Duration,
    /// Requests whose response has not ended.
    requests: Cell<u32>,
    /// Whether a request has come. actix-web limits the head of the first one, and responds with 408.
    has_begun: Cell<bool>,
    /// Since when there is no request, or the last byte of a response was taken after that.
    idle_since: Cell<Instant>,
    /// When the first byte of the next request came.
    head_since: Cell<Option<Instant>>,
    /// Since when the peer takes nothing of what there is to send.
    blocked_since: Cell<Option<Instant>>,
    sending: Cell<Patience>,
    /// Whether the request that is worked on waits for more of its body.
    is_reading: Cell<bool>,
    /// All bytes that were received.
    received: Cell<u64>,
    /// Of them, at least as many as there are until the end of the body of the request that is worked on; `None` where its
    /// length is not known.
    body_end: Cell<Option<u64>>,
    /// Bytes that were received, and may not have been decoded.
    undecoded: Cell<usize>,
    /// What serves the connection, if it wanted to read when it may not.
    paused: Cell<Option<Waker>>,
}

impl Activity {
    /// A connection that was just opened.
    pub(super) fn new(limits: Limits) -> Rc<Self> {
        Rc::new(Self {
            keep_alive: limits.keep_alive,
            head: limits.head,
            requests: Cell::new(0),
            has_begun: Cell::new(false),
            idle_since: Cell::new(Instant::now()),
            head_since: Cell::new(None),
            blocked_since: Cell::new(None),
            sending: Cell::new(Patience::new(limits.send, limits.min_rate)),
            is_reading: Cell::new(false),
            received: Cell::new(0),
            body_end: Cell::new(None),
            undecoded: Cell::new(0),
            paused: Cell::new(None),
        })
    }

    /// A request has come. It lasts until the returned value is dropped.
    pub(crate) fn request(self: &Rc<Self>) -> Busy {
        self.has_begun.set(true);
        self.requests.set(self.requests.get().saturating_add(1));
        self.body_end.set(None);
        Busy(Rc::clone(self))
    }

    /// The request that is worked on waits for more of its body. It does until the returned value is dropped.
    pub(crate) fn read(self: &Rc<Self>) -> Reading {
        self.is_reading.set(true);
        self.resume();
        Reading(Rc::clone(self))
    }

    /// The request that is worked on has a body, of this length where it says so. To be called before anything of the body
    /// is read.
    pub(crate) fn body(&self, length: Option<u64>) {
        // Of what was received already, a part may belong to the head: what follows the body is at most as much.
        self.body_end.set(length.map(|length| self.received.get().saturating_add(length)));
    }

    /// How many bytes may be read now. If none, the connection is served again once it may read.
    pub(super) fn may_read(&self, cx: &Context<'_>) -> usize {
        let is_reading = self.is_reading.get();
        // Nor may a peer ask for more while it does not take the responses.
        if !is_reading && (self.requests.get() > 0 || self.blocked_since.get().is_some()) {
            return self.pause(cx);
        }
        let most = match self.body_end.get() {
            Some(end) if is_reading => {
                let left = usize::try_from(end.saturating_sub(self.received.get())).unwrap_or(usize::MAX);
                return if left == 0 { self.pause(cx) } else { left };
            }
            _ if is_reading => CHUNKED,
            _ => HEADS,
        };
        let left = most.saturating_sub(self.undecoded.get());
        if left == 0 {
            // actix-web decodes once there is nothing to read for now.
            self.decoded();
            cx.waker().wake_by_ref();
        }
        left
    }

    /// There is nothing to read for now, so what was received is decoded.
    pub(super) fn decoded(&self) {
        self.undecoded.set(0);
    }

    fn pause(&self, cx: &Context<'_>) -> usize {
        self.decoded();
        self.paused.set(Some(cx.waker().clone()));
        0
    }

    fn resume(&self) {
        if let Some(waker) = self.paused.take() {
            waker.wake();
        }
    }

    /// Bytes were received.
    pub(super) fn received(&self, bytes: usize, now: Instant) {
        self.received.set(self.received.get().saturating_add(bytes as u64));
        self.undecoded.set(self.undecoded.get().saturating_add(bytes));
        if bytes > 0 && self.has_begun.get() && self.requests.get() == 0 && self.head_since.get().is_none() {
            self.head_since.set(Some(now));
        }
    }

    /// The peer has taken bytes.
    pub(super) fn sent(&self, bytes: usize, now: Instant) {
        let waited = self.blocked_since.take().map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        let mut sending = self.sending.get();
        sending.progress(waited, bytes);
        self.sending.set(sending);
        if self.requests.get() == 0 {
            self.idle_since.set(now);
            self.resume();
        }
    }

    /// The peer takes nothing.
    pub(super) fn blocked(&self, now: Instant) {
        if self.blocked_since.get().is_none() {
            self.blocked_since.set(Some(now));
        }
    }

    /// Until when the peer has to make progress; `None` while the server has something to do for it.
    pub(super) fn deadline(&self) -> Option<Instant> {
        if let Some(since) = self.blocked_since.get() {
            return Some(since + self.sending.get().left());
        }
        if self.requests.get() > 0 {
            return None;
        }
        // actix-web closes idle connections after `keep_alive`; this is for those that it does not call idle.
        let idle = self.idle_since.get() + self.keep_alive + self.head;
        Some(self.head_since.get().map_or(idle, |since| idle.min(since + self.head)))
    }
}

/// A request that is worked on, or whose response is being sent.
pub(crate) struct Busy(Rc<Activity>);

impl Drop for Busy {
    fn drop(&mut self) {
        let activity = &self.0;
        activity.requests.set(activity.requests.get().saturating_sub(1));
        activity.idle_since.set(Instant::now());
        activity.head_since.set(None);
        activity.resume();
    }
}

/// A request that waits for more of its body.
pub(crate) struct Reading(Rc<Activity>);

impl Drop for Reading {
    fn drop(&mut self) {
        self.0.is_reading.set(false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn activity() -> Rc<Activity> {
        let limits =
            Limits { keep_alive: SECOND * 10, head: SECOND * 3, send: SECOND * 5, min_rate: 100, ..Limits::default() };
        Activity::new(limits)
    }

    /// Whether the deadline is that of a connection that is idle since a moment ago.
    fn is_idle(activity: &Activity) -> bool {
        let left = activity.deadline().unwrap().saturating_duration_since(Instant::now());
        left > SECOND * 11 && left <= SECOND * 13
    }

    #[test]
    fn a_request_that_is_worked_on_has_no_deadline() {
        let activity = activity();
        assert!(is_idle(&activity));
        let request = activity.request();
        assert_eq!(activity.deadline(), None);
        drop(request);
        assert!(is_idle(&activity));
    }

    #[test]
    fn only_the_body_is_read_while_a_request_is_worked_on() {
        let (activity, cx, now) = (activity(), Context::from_waker(Waker::noop()), Instant::now());
        assert_eq!(activity.may_read(&cx), HEADS);
        activity.received(300, now);
        let request = activity.request();
        activity.body(Some(1 << 20));
        assert_eq!(activity.may_read(&cx), 0);
        let reading = activity.read();
        assert_eq!(activity.may_read(&cx), 1 << 20);
        activity.received((1 << 20) - 1, now);
        assert_eq!(activity.may_read(&cx), 1);
        activity.received(1, now);
        assert_eq!(activity.may_read(&cx), 0);
        drop(reading);
        assert_eq!(activity.may_read(&cx), 0);
        drop(request);
        assert_eq!(activity.may_read(&cx), HEADS);
    }

    #[test]
    fn little_is_read_before_it_is_decoded_where_requests_may_stand() {
        let (activity, cx, now) = (activity(), Context::from_waker(Waker::noop()), Instant::now());
        activity.received(1000, now);
        assert_eq!(activity.may_read(&cx), HEADS - 1000);
        activity.received(HEADS - 1000, now);
        assert_eq!(activity.may_read(&cx), 0);
        assert_eq!(activity.may_read(&cx), HEADS);
        let _request = activity.request();
        activity.body(None);
        let _reading = activity.read();
        activity.received(CHUNKED, now);
        assert_eq!(activity.may_read(&cx), 0);
        assert_eq!(activity.may_read(&cx), CHUNKED);
    }

    #[test]
    fn nothing_is_read_from_a_peer_that_does_not_take_responses() {
        let (activity, cx, now) = (activity(), Context::from_waker(Waker::noop()), Instant::now());
        drop(activity.request());
        activity.blocked(now);
        assert_eq!(activity.may_read(&cx), 0);
        activity.sent(1, now);
        assert_eq!(activity.may_read(&cx), HEADS);
    }

    #[test]
    fn the_head_of_a_later_request_has_a_deadline_that_bytes_do_not_move() {
        let (activity, now) = (activity(), Instant::now());
        drop(activity.request());
        activity.received(1, now);
        activity.received(1, now + SECOND);
        assert_eq!(activity.deadline(), Some(now + SECOND * 3));
        drop(activity.request());
        assert!(is_idle(&activity));
    }

    #[test]
    fn a_response_that_is_not_read_has_a_deadline() {
        let (activity, now) = (activity(), Instant::now());
        let _request = activity.request();
        activity.blocked(now);
        activity.blocked(now + SECOND * 2);
        assert_eq!(activity.deadline(), Some(now + SECOND * 5));
        activity.sent(100, now + SECOND * 2);
        assert_eq!(activity.deadline(), None);
        activity.blocked(now + SECOND * 3);
        assert_eq!(activity.deadline(), Some(now + SECOND * 7));
    }

    #[test]
    fn the_rest_of_a_response_may_take_its_time_after_the_request() {
        let (activity, now) = (activity(), Instant::now());
        drop(activity.request());
        activity.blocked(now);
        activity.sent(10_000, now + SECOND * 2);
        assert_eq!(activity.deadline(), Some(now + SECOND * 15));
    }
}
