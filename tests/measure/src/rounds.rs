//! Times of two cases in turns: what the machine does meanwhile hits both alike.

use std::time::{Duration, Instant};

use crate::suite::Prepare;

/// Times of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Times {
    /// Nanoseconds for one call of the first case, the median of all rounds.
    pub ours: f64,
    /// The same of the second case.
    pub theirs: f64,
    /// The median of the rounds' ratios.
    pub ratio: f64,
    /// Their quartiles.
    pub spread: (f64, f64),
}

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    /// How often both are measured.
    pub rounds: usize,
    /// How long one measurement of one case takes, about.
    pub slice: Duration,
}

/// Measures both in turns; which comes first changes each time.
pub fn measure(ours: &mut Prepare, theirs: &mut Prepare, effort: Effort) -> Times {
    let (our_calls, their_calls) = (calls(ours, effort.slice), calls(theirs, effort.slice));
    let (mut our_times, mut their_times) = (Vec::new(), Vec::new());
    for round in 0..effort.rounds {
        let (a, b);
        if round % 2 == 0 {
            a = once(ours, our_calls);
            b = once(theirs, their_calls);
        } else {
            b = once(theirs, their_calls);
            a = once(ours, our_calls);
        }
        our_times.push(a);
        their_times.push(b);
    }
    Times::of(&our_times, &their_times)
}

impl Times {
    /// Of rounds side by side, each of which has a ratio of its own.
    pub fn of(ours: &[f64], theirs: &[f64]) -> Self {
        let mut ratios: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours / theirs).collect();
        Self {
            ours: quantile(&mut ours.to_vec(), 0.5),
            theirs: quantile(&mut theirs.to_vec(), 0.5),
            ratio: quantile(&mut ratios, 0.5),
            spread: (quantile(&mut ratios, 0.25), quantile(&mut ratios, 0.75)),
        }
    }
}

/// The value below which this share of the values is.
pub fn quantile(values: &mut [f64], share: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    let index = (share * last as f64).round() as usize;
    values.get(index.min(last)).copied().unwrap_or(f64::NAN)
}

/// Nanoseconds for one call, of so many.
fn once(case: &mut Prepare, calls: usize) -> f64 {
    let work = case(calls);
    let start = Instant::now();
    work();
    start.elapsed().as_nanos() as f64 / calls as f64
}

/// How many calls take this long. What a case prepares for its calls is in memory, so there are not too many.
fn calls(case: &mut Prepare, slice: Duration) -> usize {
    const MOST: usize = 5_000;
    let mut calls = 1;
    loop {
        let nanoseconds = once(case, calls);
        let right = slice.as_nanos() as f64 / nanoseconds.max(1.0);
        if calls as f64 >= right / 2.0 || calls >= MOST {
            return (right as usize).clamp(1, MOST);
        }
        calls = (calls * 4).min(MOST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles() {
        let mut values = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert_eq!([0.0, 0.25, 0.5, 1.0].map(|share| quantile(&mut values, share)), [1.0, 2.0, 3.0, 5.0]);
    }

    #[test]
    fn twice_the_work() {
        let case = |times: usize| -> Prepare {
            Box::new(move |calls| {
                Box::new(move || {
                    for _ in 0..calls * times {
                        std::hint::black_box((0..1_000_u64).fold(0, |a, b| std::hint::black_box(a ^ b)));
                    }
                })
            })
        };
        let effort = Effort { rounds: 9, slice: Duration::from_millis(2) };
        let times = measure(&mut case(2), &mut case(1), effort);
        assert!((1.2..3.5).contains(&times.ratio), "{times:?}");
    }
}
