//! New ids: 4 octets of seconds since 1970, 5 that are random for each process, 3 of a counter that begins anywhere.
//! So ids of one process are unique and ascend, as long as it makes fewer than 2^24 in a second.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use generated::models::ObjectId;

/// Makes ids. Clones share the counter.
#[derive(Debug, Clone)]
pub struct ObjectIds {
    process: [u8; 5],
    counter: Arc<AtomicU32>,
}

impl ObjectIds {
    /// Ids of a process of its own.
    ///
    /// # Errors
    /// Where the operating system has no random numbers.
    pub fn new() -> Result<Self, getrandom::Error> {
        let mut process = [0; 5];
        getrandom::fill(&mut process)?;
        // The lower half of the range: no process begins just before its ids start over.
        let counter = getrandom::u32()? & 0x007F_FFFF;
        Ok(Self { process, counter: Arc::new(AtomicU32::new(counter)) })
    }

    /// The next id.
    pub fn next(&self) -> ObjectId {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        self.at(now)
    }

    #[allow(clippy::expect_used, reason = "24 hexadecimal digits by construction")]
    fn at(&self, seconds: u64) -> ObjectId {
        // Four octets last until 2106, and begin again then.
        let seconds = seconds & 0xFFFF_FFFF;
        let process = self.process.iter().fold(0, |sum: u64, octet| sum << 8 | u64::from(*octet));
        let count = self.counter.fetch_add(1, Ordering::Relaxed) & 0x00FF_FFFF;
        ObjectId::new(format!("{seconds:08x}{process:010x}{count:06x}")).expect("24 hexadecimal digits")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout() {
        let ids = ObjectIds { process: [0, 1, 2, 3, 0xFF], counter: Arc::new(AtomicU32::new(0x01FF_FFFE)) };
        assert_eq!(ids.at(0x6500_0001).as_str(), "6500000100010203fffffffe");
        assert_eq!(ids.at(0x1_0000_0002).as_str(), "0000000200010203ffffffff");
        assert_eq!(ids.clone().at(3).as_str(), "0000000300010203ff000000");
    }

    #[test]
    fn no_two_are_equal() {
        let (ids, other) = (ObjectIds::new().unwrap(), ObjectIds::new().unwrap());
        let made: std::collections::BTreeSet<_> =
            (0..1000).flat_map(|_| [ids.next(), other.next()]).map(ObjectId::into_inner).collect();
        assert_eq!(made.len(), 2000);
    }
}
