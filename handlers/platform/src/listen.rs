//! Where the server listens.

use std::{
    net::{SocketAddr, ToSocketAddrs as _},
    str::FromStr,
};

/// A host and a port, and the addresses that they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listen {
    text: String,
    addresses: Vec<SocketAddr>,
}

impl Listen {
    /// The addresses; at least one.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Host and port, as they were given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether only this machine can reach all of the addresses.
    pub fn is_loopback(&self) -> bool {
        self.addresses.iter().all(|address| address.ip().to_canonical().is_loopback())
    }
}

impl FromStr for Listen {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let addresses: Vec<_> = text
            .to_socket_addrs()
            .map_err(|error| format!("{error}; give an address and a port, such as 127.0.0.1:8080"))?
            .collect();
        if addresses.is_empty() {
            return Err("the name has no address".to_owned());
        }
        Ok(Self { text: text.to_owned(), addresses })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_or_not() {
        for (text, is_loopback) in [
            ("127.0.0.1:0", true),
            ("127.8.8.8:80", true),
            ("[::1]:80", true),
            ("[::ffff:127.0.0.1]:80", true),
            ("0.0.0.0:80", false),
            ("[::]:80", false),
            ("192.0.2.1:80", false),
        ] {
            assert_eq!(text.parse::<Listen>().unwrap().is_loopback(), is_loopback, "{text}");
        }
    }

    #[test]
    fn a_port_is_needed() {
        assert!("127.0.0.1".parse::<Listen>().unwrap_err().contains("127.0.0.1:8080"));
    }
}
