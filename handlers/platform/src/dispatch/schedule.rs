//! Whose turn it is: which of the items that are due is sent next.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    time::{Duration, Instant},
};

use generated::models::ObjectId;

use super::{HostState, Rounds};
use crate::store::{ClosedHosts, Head};

/// Which hosts are busy, which ones are silent to whom, and which accounts had their turn.
#[derive(Debug)]
pub(super) struct Schedule {
    at_once: usize,
    for_account: usize,
    rounds: Rounds,
    busy: HashSet<String>,
    running: HashMap<ObjectId, usize>,
    /// By account and host: what one account has at a host may be silent while the host responds to others.
    silent: HashMap<(ObjectId, String), Silence>,
    /// When each account with items had its last turn, as a number that grows with each turn.
    turns: HashMap<ObjectId, u64>,
    turn: u64,
}

/// A host that did not respond to an account.
#[derive(Debug)]
struct Silence {
    /// Number of attempts in a row.
    attempts: u32,
    /// End of the pause.
    until: Instant,
}

/// The longest pause of a host that does not respond.
const LONGEST: Duration = Duration::from_secs(5 * 60);

/// Maximum number of silences that are remembered. Beyond that, the one whose pause ends first is forgotten: its host is
/// tried earlier.
const SILENCES: usize = 500;

impl Schedule {
    pub(super) fn new(at_once: usize, for_account: usize, rounds: Rounds) -> Self {
        Self {
            at_once,
            for_account,
            rounds,
            busy: HashSet::new(),
            running: HashMap::new(),
            silent: HashMap::new(),
            turns: HashMap::new(),
            turn: 0,
        }
    }

    /// Whether another attempt may begin.
    pub(super) fn has_room(&self) -> bool {
        self.busy.len() < self.at_once
    }

    /// The hosts to which nothing is sent now: those with an attempt, and for some accounts those that did not respond.
    pub(super) fn closed_hosts(&self) -> ClosedHosts {
        let now = Instant::now();
        let silent = self.silent.iter().filter(|(_, silence)| silence.until > now).map(|(key, _)| key);
        ClosedHosts { to_all: self.busy.iter().cloned().collect(), to_account: silent.cloned().collect() }
    }

    /// The heads in the order of their accounts' last turns. Accounts without items are forgotten.
    pub(super) fn in_turn(&mut self, mut heads: Vec<Head>) -> VecDeque<Head> {
        let present: HashSet<_> = heads.iter().map(|head| &head.account_id).collect();
        self.turns.retain(|account_id, _| present.contains(account_id) || self.running.contains_key(account_id));
        heads.sort_by_key(|head| self.turns.get(&head.account_id).copied().unwrap_or(0));
        heads.into()
    }

    /// Takes the next head for which an attempt may begin.
    pub(super) fn next(&self, heads: &mut VecDeque<Head>) -> Option<Head> {
        while self.has_room() {
            let head = heads.pop_front()?;
            let running = self.running.get(&head.account_id).copied().unwrap_or(0);
            if running < self.for_account && !self.busy.contains(&head.host) {
                return Some(head);
            }
        }
        None
    }

    /// Notes that an attempt begins.
    pub(super) fn begin(&mut self, head: &Head) {
        self.turn += 1;
        self.turns.insert(head.account_id.clone(), self.turn);
        self.busy.insert(head.host.clone());
        *self.running.entry(head.account_id.clone()).or_default() += 1;
    }

    /// Notes that an attempt has ended.
    pub(super) fn end(&mut self, head: &Head, state: HostState) {
        self.busy.remove(&head.host);
        if let Some(running) = self.running.get_mut(&head.account_id) {
            *running = running.saturating_sub(1);
            if *running == 0 {
                self.running.remove(&head.account_id);
            }
        }
        let key = (head.account_id.clone(), head.host.clone());
        match state {
            HostState::Responds => drop(self.silent.remove(&key)),
            HostState::Silent => self.pause(key),
            HostState::Unknown => {}
        }
    }

    fn pause(&mut self, key: (ObjectId, String)) {
        if self.silent.len() >= SILENCES && !self.silent.contains_key(&key) {
            let first = self.silent.iter().min_by_key(|(_, silence)| silence.until).map(|(key, _)| key.clone());
            first.and_then(|key| self.silent.remove(&key));
        }
        let now = Instant::now();
        let silence = self.silent.entry(key).or_insert(Silence { attempts: 0, until: now });
        silence.attempts = silence.attempts.saturating_add(1);
        silence.until = now + self.rounds.pause(silence.attempts).min(LONGEST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUNDS: Rounds = Rounds { every: Duration::from_secs(1), retry: Duration::from_secs(10), attempts: 6 };

    fn head(item: u32, account: u32, host: &str) -> Head {
        let id = |number: u32| ObjectId::new(format!("{number:024x}")).unwrap();
        Head { id: id(item), account_id: id(account), host: host.to_owned() }
    }

    /// The numbers of the items that begin.
    fn begin(schedule: &mut Schedule, heads: &[Head]) -> Vec<Head> {
        let mut heads = schedule.in_turn(heads.to_vec());
        let mut begun = Vec::new();
        while let Some(head) = schedule.next(&mut heads) {
            schedule.begin(&head);
            begun.push(head);
        }
        begun
    }

    #[test]
    fn one_attempt_for_a_host_and_few_for_an_account() {
        let mut schedule = Schedule::new(4, 2, ROUNDS);
        let heads =
            [head(1, 1, "a"), head(2, 1, "a"), head(3, 1, "b"), head(4, 1, "c"), head(5, 2, "a"), head(6, 2, "c")];
        let begun = begin(&mut schedule, &heads);
        assert_eq!(begun, [head(1, 1, "a"), head(3, 1, "b"), head(6, 2, "c")]);
        let mut closed = schedule.closed_hosts().to_all;
        closed.sort();
        assert_eq!(closed, ["a", "b", "c"]);
        let more: Vec<_> = (0..9).map(|n| head(n, n, &n.to_string())).collect();
        assert_eq!(begin(&mut schedule, &more).len(), 1, "four at once");
    }

    #[test]
    fn accounts_take_turns_at_a_host() {
        let mut schedule = Schedule::new(4, 2, ROUNDS);
        let heads = [head(1, 1, "a"), head(2, 2, "a"), head(3, 3, "a")];
        let mut order = Vec::new();
        for _ in 0..6 {
            for head in begin(&mut schedule, &heads) {
                schedule.end(&head, HostState::Responds);
                order.push(head.id.as_str().ends_with('1'));
            }
        }
        assert_eq!(order.iter().filter(|first| **first).count(), 2, "{order:?}");
        begin(&mut schedule, &[]);
        assert!(schedule.turns.is_empty(), "accounts without items are forgotten");
    }

    #[test]
    fn silent_hosts_wait_longer_each_time_and_are_few() {
        let mut schedule = Schedule::new(4, 2, ROUNDS);
        let silent = head(1, 1, "a");
        let key = (silent.account_id.clone(), silent.host.clone());
        for pause in [10, 20, 40, 80, 160, 300, 300] {
            schedule.begin(&silent);
            schedule.end(&silent, HostState::Silent);
            assert_eq!(schedule.closed_hosts().to_account, std::slice::from_ref(&key));
            let left = schedule.silent[&key].until.duration_since(Instant::now());
            assert!(left > Duration::from_secs(pause - 1) && left <= Duration::from_secs(pause), "{left:?}");
        }
        schedule.end(&silent, HostState::Unknown);
        schedule.end(&head(2, 2, "a"), HostState::Responds);
        assert_eq!(schedule.closed_hosts().to_account, [key], "a response to another account changes nothing");
        schedule.end(&silent, HostState::Responds);
        assert!(schedule.closed_hosts().to_account.is_empty());
        for n in 0..1000 {
            schedule.end(&head(n, n, &n.to_string()), HostState::Silent);
        }
        assert_eq!(schedule.closed_hosts().to_account.len(), SILENCES);
    }
}
