//! Instructions, counted by callgrind. A process under valgrind for each processor sends the requests of its shapes in all sizes;
//! callgrind writes down what it has counted after each of them.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs, thread};

use crate::service::{Request, Send};
use crate::shapes::Shape;
use crate::{FIXED, INSTRUCTIONS, report, service, shapes, sizes, smallest};

/// Set in a process whose instructions are counted: its number, and how many there are.
const COUNTED: &str = "COST_COUNTED";

/// The frame below which callgrind counts, and after which it writes.
#[inline(never)]
fn sent_and_counted(service: &Send, request: Request) {
    std::hint::black_box(service(request));
    std::hint::black_box(());
}

/// The shapes of a process.
fn shapes_of(number: usize, processes: usize) -> impl Iterator<Item = &'static Shape> {
    shapes().into_iter().skip(number).step_by(processes)
}

/// Does the work whose instructions are counted.
#[test]
fn process_under_callgrind() {
    let Ok(counted) = env::var(COUNTED) else { return };
    let (number, processes) = counted.split_once('/').unwrap();
    let service = service::start();
    service(smallest());
    sent_and_counted(&service, smallest());
    for shape in shapes_of(number.parse().unwrap(), processes.parse().unwrap()) {
        // What is built once, such as a regular expression, is there before anything is counted.
        service((shape.make)(shape.base));
        for size in sizes() {
            sent_and_counted(&service, (shape.make)(shape.base * size));
        }
    }
}

/// Starts a process that counts; callgrind writes to `counts.1`, `counts.2` and so on in the folder.
fn start(folder: &Path, number: usize, processes: usize) -> Child {
    Command::new("valgrind")
        .args(["--tool=callgrind", "--collect-atstart=no", "--compress-strings=yes"])
        .arg("--toggle-collect=cost::instructions::sent_and_counted*")
        .arg("--dump-after=*sent_and_counted*")
        .arg(format!("--callgrind-out-file={}", folder.join("counts").display()))
        .arg(env::current_exe().unwrap())
        .args(["--exact", "instructions::process_under_callgrind", "--test-threads=1"])
        .env(COUNTED, format!("{number}/{processes}"))
        .stdout(Stdio::null())
        .stderr(fs::File::create(folder.join("said")).unwrap())
        .spawn()
        .unwrap()
}

/// The row of a shape, and what is wrong.
fn judged(shape: &Shape, fixed: f64, counts: &[f64]) -> (String, Option<String>) {
    let sizes = sizes();
    let (first, last) = (counts[0], counts[counts.len() - 1]);
    // Linear growth in this run's sizes, scaled to a limit that is stated for eight times the size.
    let limit = INSTRUCTIONS * sizes[sizes.len() - 1] as f64 / sizes[0] as f64 / 8.0;
    let (growth, share) = (last / first, fixed / first);
    let (verdict, failure) = if growth > limit {
        ("TOO FAST", Some(format!("{}: {growth:.1} times the instructions, at most {limit:.1}", shape.name)))
    } else if share > FIXED {
        let percent = share * 100.0;
        ("TOO SMALL", Some(format!("{}: {percent:.0} % of the instructions are those of any request", shape.name)))
    } else {
        ("", None)
    };
    let bytes = (shape.make)(shape.base * sizes[0]).bytes();
    (format!("| {} | {bytes} | {first:.0} | {share:.3} | {growth:.2} | {verdict} |", shape.name), failure)
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
    let processes = thread::available_parallelism().map_or(1, usize::from).min(shapes().len());
    let folder = tempfile::tempdir().unwrap();
    let folders: Vec<PathBuf> = (0..processes).map(|number| folder.path().join(number.to_string())).collect();
    let started: Vec<Child> = (0..processes)
        .map(|number| {
            fs::create_dir(&folders[number]).unwrap();
            start(&folders[number], number, processes)
        })
        .collect();
    let mut rows = vec![
        "| shape | bytes n | instructions n | fixed | growth | |".to_owned(),
        "|---|--:|--:|--:|--:|---|".to_owned(),
    ];
    let mut failures = Vec::new();
    for (number, mut process) in started.into_iter().enumerate() {
        let status = process.wait().unwrap();
        let said = fs::read_to_string(folders[number].join("said")).unwrap();
        assert!(status.success(), "{said}");
        let mut counts = (1..).map_while(|dump| count(&folders[number].join(format!("counts.{dump}"))));
        let fixed = counts.next().unwrap_or_else(|| panic!("callgrind counted nothing:\n{said}"));
        for shape in shapes_of(number, processes) {
            let of_sizes: Vec<f64> = counts.by_ref().take(sizes().len()).collect();
            assert_eq!(of_sizes.len(), sizes().len(), "callgrind wrote too few counts:\n{said}");
            let (row, failure) = judged(shape, fixed, &of_sizes);
            rows.push(row);
            failures.extend(failure);
        }
    }
    report("instructions", &rows, shapes().len() * sizes().len(), &failures);
}

/// The total in a file of callgrind.
fn count(path: &Path) -> Option<f64> {
    let text = fs::read_to_string(path).ok()?;
    text.lines()
        .find_map(|line| line.strip_prefix("totals:").or_else(|| line.strip_prefix("summary:"))?.trim().parse().ok())
}
