//! What a request may cost: memory for each of its bytes, and time that grows as its size does.

use std::time::{Duration, Instant};

/// Peak of memory for each byte of a request, and what a request of no size may need.
const BYTES_PER_BYTE: u64 = 64;
const BYTES_AT_LEAST: u64 = 512 << 10;
/// Memory that is allocated in all, for each byte: more means that something is copied again and again.
const ALLOCATED_PER_BYTE: u64 = 512;
/// How many times the time eight times the size may take, with room for a busy machine: the square of eight is too much.
const TIMES: u32 = 40;
/// What takes less than this says nothing.
const SHORT: Duration = Duration::from_millis(500);

/// Does the work of a request of this size, and looks at the memory that it takes.
///
/// # Panics
/// Where it takes more than a request of this size may.
pub fn measured<T>(bytes: usize, work: impl FnOnce() -> T) -> T {
    let mut result = None;
    let memory = allocation_counter::measure(|| result = Some(work()));
    let bytes = bytes as u64;
    let most = BYTES_AT_LEAST + BYTES_PER_BYTE * bytes;
    assert!(memory.bytes_max <= most, "{} bytes of memory for {bytes}", memory.bytes_max);
    let most = 4 * BYTES_AT_LEAST + ALLOCATED_PER_BYTE * bytes;
    assert!(memory.bytes_total <= most, "{} bytes allocated for {bytes}", memory.bytes_total);
    result.unwrap_or_else(|| unreachable!("the work was done"))
}

/// Does the work with some bytes; of every sixteenth input also with one of its pieces repeated to `size` and to eight times as
/// much, which must not take much more than eight times as long.
///
/// # Panics
/// Where it does.
pub fn stretched(bytes: &[u8], size: usize, work: &dyn Fn(&[u8])) {
    work(bytes);
    // The bytes themselves say which piece, so that a finding can be repeated.
    let sum = bytes.iter().fold(bytes.len(), |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
    if bytes.is_empty() || sum % 16 != 0 {
        return;
    }
    let start = sum / 16 % bytes.len();
    let length = 1 + sum / 256 % 16;
    let (before, rest) = bytes.split_at(start);
    let (piece, after) = rest.split_at(length.min(rest.len()));
    let of_size = |size: usize| [before, &piece.repeat(size / piece.len()), after].concat();
    let (small, large) = (of_size(size), of_size(8 * size));
    let timed = |bytes: &[u8]| {
        let started = Instant::now();
        work(bytes);
        started.elapsed()
    };
    let (short, long) = (timed(&small), timed(&large));
    if long > SHORT && long > short * TIMES {
        // Once more: the machine may have been busy.
        let (short, long) = (timed(&small).max(short), timed(&large));
        assert!(
            long <= SHORT || long <= short * TIMES,
            "{short:?} for {} bytes, {long:?} for {}",
            small.len(),
            large.len()
        );
    }
}
