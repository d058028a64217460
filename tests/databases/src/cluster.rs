//! A PostgreSQL for the tests of one process. It stops when the process ends, however that ends.

use std::{
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

/// The URL of a PostgreSQL: given by `SOCIALHUB_TEST_POSTGRES`, or of one that this call starts. None where there are
/// no programs to start; that is printed once.
pub fn postgres_url() -> Option<&'static str> {
    static URL: OnceLock<Option<Cluster>> = OnceLock::new();
    let cluster = URL.get_or_init(|| match std::env::var("SOCIALHUB_TEST_POSTGRES") {
        Ok(url) if !url.is_empty() => Some(Cluster { url, _guard: None }),
        _ => Cluster::start(),
    });
    cluster.as_ref().map(|cluster| cluster.url.as_str())
}

struct Cluster {
    url: String,
    /// The shell that stops it once its standard input ends: with this process.
    _guard: Option<Child>,
}

/// Makes a cluster without the caution that data worth keeping needs, says that it runs, and waits for the end of its
/// input. `postgres` refuses root, so root runs it as the user that Debian's package has made.
const SCRIPT: &str = r#"
set -u
folder=$(mktemp -d)
run() { "$@"; }
if [ "$(id -u)" = 0 ]; then
    chown postgres "$folder"
    run() { runuser -u postgres -- "$@"; }
fi
cd "$folder"
stop() {
    run "$1/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1
    rm -rf "$folder"
}
trap : INT TERM HUP
if run "$1/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1 &&
    run "$1/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/server.log" \
        -o "-k $folder -c listen_addresses='' -c fsync=off -c max_connections=300" start >>"$folder/log" 2>&1 </dev/null
then
    echo "$folder"
    exec >/dev/null
    while read -r _; do :; done
else
    echo "failed: $(tail -n 3 "$folder/log" | tr '\n' ' ')"
fi
stop "$1"
"#;

impl Cluster {
    #[allow(clippy::expect_used, clippy::panic, reason = "only tests use it")]
    fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            eprintln!("skipped on PostgreSQL: it is not installed, and SOCIALHUB_TEST_POSTGRES names none");
            return None;
        };
        let mut guard = Command::new("bash")
            .args(["-c", SCRIPT, "postgres-for-tests"])
            .arg(programs)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bash runs");
        let mut line = String::new();
        let output = guard.stdout.take().expect("its output is piped");
        BufReader::new(output).read_line(&mut line).expect("it says how it went");
        let folder = line.trim();
        assert!(folder.starts_with('/'), "PostgreSQL does not start: {folder}");
        let url = format!("postgres://postgres@localhost/postgres?host={folder}");
        Some(Self { url, _guard: Some(guard) })
    }
}

/// The folder with PostgreSQL's programs: the newest of Debian's, or that of the search path.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    for version in std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten() {
        let number = version.file_name().to_str().and_then(|name| name.parse().ok());
        found.extend(number.map(|number| (number, version.path().join("bin"))));
    }
    found.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let debian = found.into_iter().rev().map(|(_, folder)| folder);
    debian.chain(std::env::split_paths(&path)).find(|folder| folder.join("initdb").exists())
}
