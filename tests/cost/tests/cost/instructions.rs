//! Instructions, counted by callgrind. One process under valgrind sends the requests of all shapes and sizes; callgrind writes
//! down what it has counted after each of them.

use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::service::{Request, Send};
use crate::{FIXED, INSTRUCTIONS, report, service, shapes, sizes, smallest};

/// Set in the process whose instructions are counted.
const COUNTED: &str = "COST_COUNTED";

/// The frame below which callgrind counts, and after which it writes.
#[inline(never)]
fn sent_and_counted(service: &Send, request: Request) {
    std::hint::black_box(service(request));
    std::hint::black_box(());
}

/// Does the work whose instructions are counted.
#[test]
fn process_under_callgrind() {
    if env::var_os(COUNTED).is_none() {
        return;
    }
    let service = service::start();
    service(smallest());
    sent_and_counted(&service, smallest());
    for shape in shapes() {
        // What is built once, such as a regular expression, is there before anything is counted.
        service((shape.make)(shape.base));
        for size in sizes() {
            sent_and_counted(&service, (shape.make)(shape.base * size));
        }
    }
}

#[test]
#[ignore = "takes a minute under valgrind: cargo xtask prove --only cost"]
fn instructions_grow_no_faster_than_the_request() {
    let valgrind = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
    if !valgrind.is_ok_and(|status| status.success()) {
        assert!(env::var_os("CI").is_none(), "valgrind is missing: apt-get install valgrind");
        println!("left out: valgrind is missing (apt-get install valgrind)");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-atstart=no", "--compress-strings=yes"])
        .arg("--toggle-collect=cost::instructions::sent_and_counted*")
        .arg("--dump-after=*sent_and_counted*")
        .arg(format!("--callgrind-out-file={}", folder.path().join("counts").display()))
        .arg(env::current_exe().unwrap())
        .args(["--exact", "instructions::process_under_callgrind", "--test-threads=1"])
        .env(COUNTED, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stdout));
    let sizes = sizes();
    let mut counts = (1..).map_while(|number| count(&folder.path().join(format!("counts.{number}"))));
    let fixed = counts.next().unwrap_or_else(|| panic!("callgrind counted nothing:\n{said}"));
    let mut rows = vec![
        "| shape | bytes n | instructions n | fixed | growth | |".to_owned(),
        "|---|--:|--:|--:|--:|---|".to_owned(),
    ];
    let mut failures = Vec::new();
    for shape in shapes() {
        let of_sizes: Vec<f64> = counts.by_ref().take(sizes.len()).collect();
        assert_eq!(of_sizes.len(), sizes.len(), "callgrind wrote too few counts");
        let (first, last) = (of_sizes[0], of_sizes[sizes.len() - 1]);
        // Linear growth in this run's sizes, scaled to a limit that is stated for eight times the size.
        let limit = INSTRUCTIONS * sizes[sizes.len() - 1] as f64 / sizes[0] as f64 / 8.0;
        let (growth, share) = (last / first, fixed / first);
        let mut verdict = "";
        if growth > limit {
            verdict = "TOO FAST";
            failures.push(format!("{}: {growth:.1} times the instructions, at most {limit:.1}", shape.name));
        }
        if share > FIXED {
            verdict = "TOO SMALL";
            failures.push(format!(
                "{}: {:.0} % of the instructions are those of any request",
                shape.name,
                share * 100.0
            ));
        }
        let bytes = (shape.make)(shape.base * sizes[0]).bytes();
        rows.push(format!("| {} | {bytes} | {first:.0} | {share:.3} | {growth:.2} | {verdict} |", shape.name));
    }
    report("instructions", &rows, shapes().len() * sizes.len(), &failures);
}

/// The total in a file of callgrind.
fn count(path: &Path) -> Option<f64> {
    let text = fs::read_to_string(path).ok()?;
    text.lines()
        .find_map(|line| line.strip_prefix("totals:").or_else(|| line.strip_prefix("summary:"))?.trim().parse().ok())
}
