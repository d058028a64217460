//! Other programs: how long they take, and how much memory at once.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4 as _;

/// What a program took.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// From its start to its end.
    pub seconds: f64,
    /// Most memory at once, of the program or of one that it started, in MiB.
    pub mebibytes: f64,
}

/// Runs a program to its end; what it says is dropped.
///
/// # Errors
/// Where it cannot be started, or fails.
pub fn run(command: &mut Command) -> io::Result<Cost> {
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let usage = child.wait4()?;
    let seconds = start.elapsed().as_secs_f64();
    if !usage.status.success() {
        return Err(io::Error::other(format!("{command:?} fails")));
    }
    Ok(Cost { seconds, mebibytes: usage.rusage.maxrss as f64 / f64::from(1 << 20) })
}

/// The median of so many runs, in time and in memory.
///
/// # Errors
/// As [`run`].
pub fn median(rounds: usize, mut command: impl FnMut() -> io::Result<Cost>) -> io::Result<Cost> {
    let costs: Vec<Cost> = (0..rounds).map(|_| command()).collect::<io::Result<_>>()?;
    let middle = |of: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(of).collect();
        crate::rounds::quantile(&mut values, 0.5)
    };
    Ok(Cost { seconds: middle(|cost| cost.seconds), mebibytes: middle(|cost| cost.mebibytes) })
}

/// The root of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}
