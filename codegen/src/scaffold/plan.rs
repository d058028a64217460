//! The edits that give every operation a handler.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use syn::Signature;

use super::{
    Handler, Room, ScaffoldError, State, Stubs, Survey, TagHandlers, insert,
    scope::Scope,
    signature::{EXAMPLES, StubText, Trait},
    sources,
};
use crate::{
    Output,
    emit::is_treacherous,
    files::slashed,
    name::ident::ident,
    write::{Folder, WriteError},
};

/// Everything that has to be written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scaffold {
    /// Files, sorted by path.
    pub edits: Vec<Edit>,
    /// Handlers that they bring, by tag.
    pub stubs: Vec<Stub>,
}

/// A file that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The file.
    pub path: PathBuf,
    /// Its contents when it was read; `None` if it is new.
    pub before: Option<Arc<str>>,
    /// Its contents as they will be.
    pub contents: String,
}

impl Edit {
    /// Whether the file is new.
    pub fn is_new(&self) -> bool {
        self.before.is_none()
    }
}

/// Files that are edited: as they were read (`None` for a new one), and as they will be.
type Drafts = BTreeMap<PathBuf, (Option<Arc<str>>, String)>;

/// A handler that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stub {
    /// The tag's name in the contract.
    pub tag: String,
    /// HTTP method and path template.
    pub route: String,
    /// The signature in one line.
    pub signature: String,
    /// The file that it goes into.
    pub file: PathBuf,
}

/// Makes the edits for all handlers that are missing. Nothing is written.
///
/// # Errors
///
/// When a source cannot be read or parsed.
pub fn plan(room: &Room, output: &Output, survey: &Survey) -> Result<Scaffold, ScaffoldError> {
    let (mut stubs, mut modules) = (Vec::new(), Vec::new());
    let mut texts = Drafts::new();
    // Edits of one file are made from its end to its beginning, so that places found before stay right.
    let mut tags: Vec<(usize, &TagHandlers)> = survey.tags.iter().enumerate().collect();
    tags.sort_by_key(|(_, tag)| std::cmp::Reverse(tag.implementation.as_ref().map(|found| found.end)));
    for (index, tag) in tags {
        let missing = || tag.handlers.iter().filter(|handler| handler.state == State::Missing);
        if missing().next().is_none() {
            continue;
        }
        let api = Trait::of(room, output, index)?;
        let path = tag.implementation.as_ref().map_or_else(|| room.module(&tag.module), |found| found.path.clone());
        let (found_text, before) = match (texts.remove(&path), &tag.implementation) {
            (Some(text), _) => text,
            // The text that places were found in, not what the file may have become since.
            (None, Some(found)) => (Some(found.text.clone()), found.text.to_string()),
            (None, None) if path.exists() => read(&path)?,
            (None, None) => (None, String::new()),
        };
        let signatures: Vec<_> =
            missing().filter_map(|handler| Some((handler, api.method(&handler.function)?))).collect();
        let (scope, before) = match &tag.implementation {
            Some(found) => (found.scope.clone(), before),
            None if found_text.is_none() => {
                let mentions = signatures.iter().flat_map(|(_, signature)| api.mentions(signature));
                let head = file_head(room, &tag.tag, &api, &mentions.collect::<Vec<_>>());
                (Scope::of(&sources::parse(&path, &head)?.0.items), head)
            }
            None => (Scope::of(&sources::parse(&path, &before)?.0.items), before),
        };
        let texts_of = |(handler, signature): &(&Handler, &Signature)| api.stub(signature, &scope, &handler.example);
        let added: Vec<StubText> = signatures.iter().map(texts_of).collect();
        for ((handler, _), text) in signatures.iter().zip(&added) {
            stubs.push(Stub {
                tag: tag.tag.clone(),
                route: format!("{} {}", handler.method, handler.path),
                signature: text.line(),
                file: path.clone(),
            });
        }
        let write = |indent: usize| added.iter().map(|text| text.text(indent)).collect::<Vec<_>>();
        let after = match &tag.implementation {
            Some(found) => insert::before_brace(&before, found.end, &write(found.indent + 4)),
            None => {
                let name = api.home().iter().cloned().chain([tag.api.clone()]).collect::<Vec<_>>();
                let service = scope.shorten(&["crate".to_owned(), room.service.clone()]);
                let (name, stubs) = (scope.shorten(&name), write(4).join("\n"));
                insert::at_end(&before, &format!("impl {name} for {service} {{\n{stubs}}}\n"))
            }
        };
        texts.insert(path, (found_text, after));
        if tag.implementation.is_none() {
            modules.push(ident(&tag.module).to_string());
        }
    }
    declare(room, modules, &mut texts)?;
    stubs.sort_by(|a, b| (&a.tag, &a.file).cmp(&(&b.tag, &b.file)));
    let edits = texts.into_iter().map(|(path, (before, contents))| Edit { path, before, contents });
    Ok(Scaffold { edits: edits.collect(), stubs })
}

/// Writes the edits, all of them below a folder. No link on the way is followed.
///
/// # Errors
///
/// When a file cannot be written, has appeared, or is not as it was when it was read; nothing is written if that is known
/// before.
pub fn apply(scaffold: &Scaffold, dir: &Path) -> Result<(), ScaffoldError> {
    if scaffold.edits.is_empty() {
        return Ok(());
    }
    let folder = Folder::create(dir)?;
    let mut files = Vec::new();
    for edit in &scaffold.edits {
        let below = edit.path.strip_prefix(dir).ok().map(slashed);
        files.push((
            edit,
            below.ok_or_else(|| WriteError::Outside { path: edit.path.clone(), dir: dir.to_path_buf() })?,
        ));
    }
    folder.sweep(files.iter().map(|(_, path)| path.as_str()))?;
    for (edit, path) in &files {
        folder.expect(path, edit.before.as_deref())?;
    }
    // The file that declares modules comes last in its folder, after the modules.
    for (edit, path) in files.iter().rev() {
        folder.expect(path, edit.before.as_deref())?;
        folder.replace(path, &edit.contents)?;
    }
    Ok(())
}

/// A file as it was read, and the text that edits begin with.
fn read(path: &Path) -> Result<(Option<Arc<str>>, String), ScaffoldError> {
    let text = sources::read(path)?;
    Ok((Some(text.as_str().into()), text))
}

/// The lines above the `impl` in a new file.
fn file_head(room: &Room, tag: &str, api: &Trait<'_>, mentions: &[Vec<String>]) -> String {
    let generated = &room.generated;
    let module = api.home().get(1..).unwrap_or_default().join("::");
    let mut imports = vec![format!("{module}::*")];
    if room.stubs == Stubs::Examples {
        imports.push(EXAMPLES.to_owned());
    }
    for (name, path) in [("principal", ["principal"].as_slice()), ("rt::Context", ["rt", "Context"].as_slice())] {
        let is_mentioned = mentions.iter().any(|mention| {
            let inside = mention.split_first().filter(|(first, _)| *first == generated).map(|(_, inside)| inside);
            inside.is_some_and(|inside| inside.iter().zip(path).filter(|(a, b)| a == b).count() == path.len())
        });
        if is_mentioned {
            imports.push(name.to_owned());
        }
    }
    let tag: String = tag.chars().map(|c| if is_treacherous(c) || c == '`' { ' ' } else { c }).collect();
    let mut own = [room.failure.as_str(), room.service.as_str()];
    own.sort_unstable();
    format!(
        "//! Handlers of the tag `{tag}`.\n\nuse {generated}::{{{}}};\n\nuse crate::{{{}}};\n",
        imports.join(", "),
        own.join(", ")
    )
}

/// Declares the modules of new files.
fn declare(room: &Room, mut modules: Vec<String>, texts: &mut Drafts) -> Result<(), ScaffoldError> {
    modules.sort_unstable();
    let Some((first, others)) = modules.split_first() else { return Ok(()) };
    let path = room.modules();
    let (found, before) = match texts.remove(&path) {
        Some(text) => text,
        None if path.exists() => read(&path)?,
        None => (None, "//! Handlers, a module for each tag.\n".to_owned()),
    };
    let is_new = found.is_none();
    let mut after = insert::module(&path, &before, first)?;
    for module in others {
        // Each of them is the last one of a new file, which need not be parsed for each.
        after = if is_new { format!("{after}mod {module};\n") } else { insert::module(&path, &after, module)? };
    }
    if after != before || is_new {
        texts.insert(path, (found, after));
    }
    Ok(())
}
