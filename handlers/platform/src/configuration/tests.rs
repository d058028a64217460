use std::fs;

use tempfile::TempDir;

use super::*;

/// A command with an option of every kind, whose variables nobody sets.
fn command() -> Command {
    let option = |name: &'static str| Arg::new(name).long(name).value_name("X");
    Command::new("program")
        .arg(option("config").value_parser(clap::value_parser!(PathBuf)))
        .arg(option("place").default_value("here"))
        .arg(option("count").value_parser(clap::value_parser!(u16)))
        .arg(option("shape").value_parser(["round", "square"]))
        .arg(option("friend").action(ArgAction::Append).value_delimiter(','))
        .arg(option("loud").action(ArgAction::SetTrue))
        .arg(option("door-key").hide_env_values(true))
}

/// What becomes of a file and further arguments.
struct Run {
    folder: TempDir,
}

impl Run {
    fn new(file: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("options.toml"), file).unwrap();
        fs::write(folder.path().join("key"), "from a file\n").unwrap();
        Self { folder }
    }

    fn with(&self, arguments: &[&str]) -> Result<ArgMatches, ConfigurationError> {
        let config = format!("--config={}", self.folder.path().join("options.toml").display());
        let arguments = ["program", &config]
            .into_iter()
            .chain(arguments.iter().copied())
            .map(|argument| OsString::from(argument.replace("FOLDER", self.folder.path().to_str().unwrap())));
        merge(command(), arguments.collect())
    }

    fn refused(&self) -> String {
        let error = self.with(&[]).unwrap_err().to_string();
        error.replace(&self.folder.path().display().to_string(), "FOLDER")
    }
}

fn text<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

#[test]
fn flags_come_before_the_file_and_the_file_before_defaults() {
    let run = Run::new("place = \"there\"\ncount = 7\nfriend = [\"ada\", \"bob\"]\nloud = true\nshape = \"round\"\n");
    let matches = run.with(&[]).unwrap();
    assert_eq!((text(&matches, "place"), text(&matches, "shape")), ("there", "round"));
    assert_eq!((matches.get_one("count"), matches.get_flag("loud")), (Some(&7_u16), true));
    assert_eq!(matches.get_many::<String>("friend").unwrap().collect::<Vec<_>>(), ["ada", "bob"]);
    let matches = run.with(&["--place", "elsewhere", "--friend", "eve"]).unwrap();
    assert_eq!((text(&matches, "place"), text(&matches, "friend")), ("elsewhere", "eve"));
    assert_eq!(text(&Run::new("").with(&[]).unwrap(), "place"), "here");
}

#[test]
fn what_is_wrong_in_the_file_is_told_at_its_place() {
    for (file, message) in [
        ("count = 1\nplaec = \"there\"", "2:1: there is no option `plaec`; did you mean `place`?"),
        ("[server]\ncount = 1", "1:2: there is no option `server`; `socialhub options` lists all"),
        ("config = \"x\"", "1:1: `config` has no place in the file itself; remove it"),
        ("count = 70000", "1:9: `count` is not accepted: 70000 is not in 0..=65535"),
        ("count = [1]", "1:9: `count` must be a text or a number"),
        ("shape = \"hush\"", "1:9: `shape` is not accepted: it must be `round` or `square`"),
        ("loud = \"yes\"", "1:8: `loud` must be true or false"),
        ("friend = [\"ada\", true]", "1:18: `friend` must be a text or a number"),
        ("place = \"a\"\nplace = \"b\"", "2:1: duplicate key"),
    ] {
        let refused = Run::new(file).refused();
        assert_eq!(refused, format!("FOLDER/options.toml:{message}"), "{file}");
    }
    let refused = Run::new("place = hush").refused();
    assert!(refused.starts_with("FOLDER/options.toml:1:9: ") && refused.lines().count() == 1, "{refused}");
}

#[test]
fn secrets_come_from_files() {
    let run = Run::new("");
    assert_eq!(text(&run.with(&["--door-key-file", "FOLDER/key"]).unwrap(), "door-key"), "from a file");
    let both = run.with(&["--door-key-file", "FOLDER/key", "--door-key", "hush"]).unwrap_err().to_string();
    assert_eq!(both, "give --door-key or --door-key-file, not both");
    let missing = run.with(&["--door-key-file", "FOLDER/none"]).unwrap_err().to_string();
    assert!(missing.starts_with("cannot read the file that --door-key-file names: "), "{missing}");
    // A source that comes before overrules both.
    let run = Run::new("door-key = \"of the configuration\"\n");
    assert_eq!(text(&run.with(&["--door-key-file", "FOLDER/key"]).unwrap(), "door-key"), "from a file");
    let run = Run::new("door-key-file = \"/no/such/file\"\n");
    assert_eq!(text(&run.with(&["--door-key", "of the flag"]).unwrap(), "door-key"), "of the flag");
}

#[test]
fn every_option_has_all_its_names() {
    let command = secrets::with_companions(CommandLine::command());
    command.clone().debug_assert();
    for (arg, long) in options(&command) {
        let variable = arg.get_env().and_then(|variable| variable.to_str()).unwrap_or_default();
        let expected = format!("SOCIALHUB_{}", long.to_uppercase().replace('-', "_"));
        assert!(variable == expected || (long, variable) == ("log-filter", "RUST_LOG"), "{long}: {variable}");
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        assert!(!help.is_empty() && !help.ends_with('.') && arg.get_help_heading().is_some(), "{long}: {help}");
    }
}

#[test]
fn the_file_to_begin_with_changes_nothing() {
    let text = list(crate::options::ListFormat::Toml);
    assert!(toml::from_str::<toml::Table>(&text).unwrap().is_empty());
    let defaults: String = text
        .lines()
        .filter_map(|line| line.strip_prefix('#'))
        .filter(|line| !line.starts_with([' ', '#']))
        .fold(String::new(), |all, line| all + line + "\n");
    let table: toml::Table = toml::from_str(&defaults).unwrap();
    assert!(table["listen"].is_str() && table["shutdown-timeout"].is_integer(), "{defaults}");
}
