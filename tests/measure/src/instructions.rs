//! Instructions that a case takes, counted by callgrind: the same number in every run, however busy the machine is.
//!
//! The suite starts itself once more under valgrind, for one case; only what is called below [`collected`] is counted.

use std::process::{Command, Stdio};
use std::{env, io};

use crate::suite::Work;

/// Says that this process shall only do the calls of one case.
pub(crate) const CASE: &str = "MEASURE_CASE";

/// Whether valgrind is there.
pub fn can_count() -> bool {
    let version = Command::new("valgrind").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    version.is_ok_and(|status| status.success())
}

/// The frame below which callgrind counts.
#[inline(never)]
pub fn collected(work: Work) {
    work();
    // Nothing may be the last call: then it would stand in the place of this frame.
    std::hint::black_box(());
}

/// The instructions of so many calls of the case with this index, in a process of its own.
///
/// # Errors
/// Where the process cannot be started, fails, or says nothing that can be read.
pub(crate) fn count(case: usize, calls: usize) -> io::Result<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no"])
        .arg("--toggle-collect=measure::instructions::collected*")
        .arg(env::current_exe()?)
        .args(env::args_os().skip(1))
        .env(CASE, format!("{case} {calls}"))
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse::<f64>().ok());
    match collected {
        Some(instructions) if output.status.success() && instructions > 0.0 => Ok(instructions / calls as f64),
        _ => Err(io::Error::other(format!("callgrind counted nothing:\n{said}"))),
    }
}
