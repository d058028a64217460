//! Finding an entry of a list of the contract by its name, in a time that does not grow with the list.
//!
//! Contracts may declare thousands of properties or enumeration values, and clients send members by the hundred thousand.
//! Short lists are searched; for a long one each thread makes a hash table when it needs it first. Lists are static, so
//! their address identifies them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Entries up to which a list is searched one by one.
const SHORT: usize = 48;

/// A list: its address, and its length, as a list may begin with a shorter one.
type Key = (usize, usize);

/// The places of texts in a list; of equal texts the first.
type Places = HashMap<&'static str, usize>;

thread_local! {
    static LISTS: RefCell<HashMap<Key, Places>> = RefCell::new(HashMap::new());
}

/// The index of the first entry whose text, by `text_of`, is `text`. A list is always asked with the same `text_of`.
pub(crate) fn position<T>(list: &'static [T], text_of: impl Fn(&T) -> &'static str, text: &str) -> Option<usize> {
    if list.len() <= SHORT {
        return list.iter().position(|entry| text_of(entry) == text);
    }
    LISTS.with_borrow_mut(|lists| {
        let places = match lists.entry((list.as_ptr().addr(), list.len())) {
            Entry::Occupied(places) => places.into_mut(),
            Entry::Vacant(vacant) => {
                let mut places = HashMap::with_capacity(list.len());
                for (index, entry) in list.iter().enumerate() {
                    places.entry(text_of(entry)).or_insert(index);
                }
                vacant.insert(places)
            }
        };
        places.get(text).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_its_own_places() {
        let names: Vec<&'static str> = (0..5000).map(|index| &*format!("name {index}").leak()).collect();
        let names: &'static [&str] = names.leak();
        for length in [3, 48, 49, 5000] {
            let list = names.get(..length).unwrap();
            for index in [0, length - 1] {
                assert_eq!(position(list, |name| name, &format!("name {index}")), Some(index));
            }
            assert_eq!(position(list, |name| name, &format!("name {length}")), None);
        }
        let twice: &'static [&str] = vec!["same"; 100].leak();
        assert_eq!(position(twice, |name| name, "same"), Some(0));
    }
}
