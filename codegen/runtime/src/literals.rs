//! The literal segments below a node of the routing tree: a hash table that is filled once and asked at each request.

/// Texts with a number each. The texts are the contract's, so nobody can choose them to collide.
#[derive(Debug, Default)]
pub(crate) struct Literals {
    entries: Vec<(Box<str>, usize)>,
    /// Indices of entries plus one, zero for a free slot; a power of two of them, at least half of them free.
    slots: Vec<u32>,
}

impl Literals {
    /// The number of a text.
    pub(crate) fn get(&self, text: &str) -> Option<usize> {
        // Without entries there are no slots, and the mask finds none.
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = hash(text) & mask;
        loop {
            let entry = (*self.slots.get(slot)? as usize).checked_sub(1)?;
            let (literal, number) = self.entries.get(entry)?;
            if **literal == *text {
                return Some(*number);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// The number of a text; `number` if it is new.
    pub(crate) fn get_or_insert(&mut self, text: String, number: usize) -> usize {
        if let Some(known) = self.get(&text) {
            return known;
        }
        self.entries.push((text.into(), number));
        self.slots = vec![0; (self.entries.len() * 2).next_power_of_two()];
        let mask = self.slots.len() - 1;
        for (entry, (literal, _)) in (1_u32..).zip(&self.entries) {
            let mut slot = hash(literal) & mask;
            while self.slots.get(slot).is_some_and(|taken| *taken != 0) {
                slot = (slot + 1) & mask;
            }
            if let Some(free) = self.slots.get_mut(slot) {
                *free = entry;
            }
        }
        number
    }
}

/// Mixes the length with the first and the last eight bytes: segments that differ mostly differ there, and no loop
/// over the bytes is needed.
fn hash(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (head, tail) = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(head), Some(tail)) => (u64::from_le_bytes(*head), u64::from_le_bytes(*tail)),
        _ => (bytes.iter().fold(0, |head, byte| head << 8 | u64::from(*byte)), 0),
    };
    let mixed = (head ^ tail.rotate_left(29) ^ bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_has_its_number() {
        let texts: Vec<String> = (0..500).map(|index| format!("{}{index}", "x".repeat(index % 20))).collect();
        let mut literals = Literals::default();
        assert_eq!(literals.get(""), None);
        for (number, text) in texts.iter().enumerate() {
            assert_eq!(literals.get_or_insert(text.clone(), number), number);
            assert_eq!(literals.get_or_insert(text.clone(), 1000), number);
        }
        assert!(texts.iter().enumerate().all(|(number, text)| literals.get(text) == Some(number)));
        assert_eq!((literals.get(""), literals.get("y"), literals.get("xxxxxxxxxxxxx")), (None, None, None));
        assert_eq!(literals.get_or_insert(String::new(), 7), 7);
        assert_eq!(literals.get(""), Some(7));
    }
}
