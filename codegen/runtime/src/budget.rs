//! The memory that a body may take once it is decoded.
//!
//! The shortest object of a text has two bytes (`{}`), while a struct may have a thousand, and an object without known
//! properties takes 600 for its first one. So a body could take hundreds of times its own memory. What is decoded is
//! counted, and a body that takes more than 56 bytes for each of its bytes, and more than 8 MiB, is refused: with
//! what is not counted (the body, strings, lists of scalars), that is at most 64 bytes for each byte of a full body.

use std::cell::Cell;

use crate::tree::Tree;

/// Bytes that a body may take, however short it is.
const FLOOR: usize = 8 * 1024 * 1024;

/// Bytes for each byte of a body.
const FACTOR: usize = 56;

/// Bytes that the first member takes of an object without known properties: a node of a B-tree has room for eleven.
pub(crate) const OBJECT: usize = 640;

/// Bytes that the first item takes of an array without a known structure: a list has room for four values at once.
pub(crate) const ARRAY: usize = 4 * size_of::<serde_json::Value>();

/// What one body may still take.
#[derive(Debug, Clone, Copy)]
struct Budget {
    left: usize,
    is_dense: bool,
    is_exceeded: bool,
}

thread_local! {
    /// The budget of the body that is being decoded; without one, nothing is counted.
    static CURRENT: Cell<Option<Budget>> = const { Cell::new(None) };
}

/// Decodes a body of this text, or of a form of this length, within its budget. `None` if that is not enough.
pub(crate) fn within<R>(text: &[u8], decode: impl FnOnce() -> R) -> Option<R> {
    /// Brings the former budget back, on panics too.
    struct Former(Option<Budget>);
    impl Drop for Former {
        fn drop(&mut self) {
            CURRENT.set(self.0);
        }
    }
    let left = text.len().saturating_mul(FACTOR).max(FLOOR);
    // What stands in strings counts, too: it makes the decoding slower, and refuses nothing.
    let weight = |byte: &u8| match byte {
        b'{' => OBJECT,
        b'[' => ARRAY,
        _ => 0,
    };
    let is_dense = left > FLOOR && text.iter().map(weight).sum::<usize>() > left / 2;
    let _former = Former(CURRENT.replace(Some(Budget { left, is_dense, is_exceeded: false })));
    let decoded = decode();
    let is_exceeded = CURRENT.get().is_some_and(|budget| budget.is_exceeded);
    (!is_exceeded).then_some(decoded)
}

/// Counts bytes. Returns whether there are as many left.
#[inline]
pub(crate) fn take(bytes: usize) -> bool {
    let Some(budget) = CURRENT.get() else { return true };
    let left = budget.left.checked_sub(bytes);
    CURRENT.set(Some(Budget { left: left.unwrap_or(0), is_exceeded: budget.is_exceeded || left.is_none(), ..budget }));
    left.is_some()
}

/// Counts a struct: the list that it is in has room for up to three while it grows.
#[inline]
pub(crate) fn take_struct<T>() -> bool {
    take(3 * size_of::<T>())
}

/// Counts a member of a map with `length` members so far.
#[inline]
pub(crate) fn take_member<T>(length: usize) -> bool {
    let size = size_of::<T>() + size_of::<String>();
    take(if length == 0 { 12 * size } else { 2 * size })
}

/// Whether the body has so many objects and arrays that values without a known structure have to be counted before they are made.
pub(crate) fn is_dense() -> bool {
    CURRENT.get().is_some_and(|budget| budget.is_dense)
}

/// Counts a tree and the value without a known structure that is made of it.
pub(crate) fn take_tree(tree: &Tree<'_>) -> bool {
    take(tree.weight())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_that_of_its_body() {
        assert!(take(usize::MAX), "without a body nothing is counted");
        assert_eq!(within(b"", || take(FLOOR) && !take(1)), None);
        assert_eq!(within(&[0; 1 << 20], || take(FACTOR << 20)), Some(true));
        assert_eq!(within(&[0; 1 << 20], || take(FACTOR << 20) && take(1)), None);
        let inner = within(b"", || within(b"", || take(FLOOR)).and_then(|_| take(FLOOR).then_some(())));
        assert_eq!(inner, Some(Some(())));
        assert!(take(usize::MAX));
    }

    #[test]
    fn many_objects_and_arrays_are_dense() {
        assert_eq!(within(&b"{}".repeat(1 << 20), is_dense), Some(true));
        assert_eq!(within(&b"{\"property\":\"a value of some length\"}".repeat(1 << 20), is_dense), Some(false));
        assert_eq!(within(&b"[".repeat(1 << 20), is_dense), Some(true));
        assert_eq!(within(&b"[1,2,3,4,5,6,7,8,9]".repeat(1 << 20), is_dense), Some(false));
        assert_eq!(within(b"{}", is_dense), Some(false));
    }
}
