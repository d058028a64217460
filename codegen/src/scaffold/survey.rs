//! The state of all handlers: written, a stub, or missing.

use std::path::PathBuf;

use super::{
    Room, ScaffoldError,
    sources::{self, Implementation},
};
use crate::Output;

/// How far the handlers of a contract are.
#[derive(Debug)]
pub struct Survey {
    /// By tag, in the order of [`crate::ir::Api::tags`].
    pub tags: Vec<TagHandlers>,
    /// Handlers without an operation.
    pub obsolete: Vec<Obsolete>,
}

/// The handlers of a tag.
#[derive(Debug)]
pub struct TagHandlers {
    /// The tag's name in the contract.
    pub tag: String,
    /// Its module.
    pub module: String,
    /// Its trait.
    pub api: String,
    /// Its operations, sorted by path and method.
    pub handlers: Vec<Handler>,
    pub(super) implementation: Option<Implementation>,
}

/// The handler of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handler {
    /// `operationId`
    pub id: String,
    /// HTTP method.
    pub method: &'static str,
    /// Path template.
    pub path: String,
    /// The function of the trait.
    pub function: String,
    /// How far it is.
    pub state: State,
    /// Where it stands, unless it is missing.
    pub place: Option<Place>,
    /// The function that makes examples of its answers, in a crate that has any.
    pub(super) example: String,
}

/// How far a handler is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// There is none, and the crate does not compile.
    Missing,
    /// It answers 501, or with an example.
    Stub,
    /// Somebody wrote it.
    Written,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, below [`Room::sources`].
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
}

/// Something that implements what the contract does not have any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obsolete {
    /// The trait.
    pub api: String,
    /// The function; `None` where the whole trait is gone.
    pub function: Option<String>,
    /// Where it stands.
    pub place: Place,
}

impl Survey {
    /// Handlers in a state, with their tags.
    pub fn in_state(&self, state: State) -> impl Iterator<Item = (&TagHandlers, &Handler)> {
        let all = self.tags.iter().flat_map(|tag| tag.handlers.iter().map(move |handler| (tag, handler)));
        all.filter(move |(_, handler)| handler.state == state)
    }

    /// How many operations there are.
    pub fn len(&self) -> usize {
        self.tags.iter().map(|tag| tag.handlers.len()).sum()
    }

    /// Whether the contract has no operation.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Looks which handlers there are.
///
/// # Errors
///
/// When a source cannot be read, or one with handlers does not parse.
pub fn survey(room: &Room, output: &Output) -> Result<Survey, ScaffoldError> {
    let mut found = sources::implementations(&room.sources)?;
    // The service's own implementation before that of a type for other purposes.
    found.sort_by_key(|implementation| implementation.service != room.service);
    let mut tags = Vec::new();
    let mut obsolete = Vec::new();
    for (index, (tag, names)) in output.api.tags.iter().zip(&output.names.tags).enumerate() {
        let position = found.iter().position(|implementation| implementation.api == names.api);
        let implementation = position.map(|position| found.remove(position));
        let place = |line| implementation.iter().map(|i| Place { file: i.path.clone(), line }).next();
        let methods = || implementation.iter().flat_map(|implementation| &implementation.methods);
        let mut handlers = Vec::new();
        let operations = output.api.operations.iter().zip(&output.names.operations);
        for (operation, names) in operations.filter(|(operation, _)| operation.tag == index) {
            let method = methods().find(|method| method.name == names.method);
            handlers.push(Handler {
                id: operation.id.clone(),
                method: operation.method.name(),
                path: operation.path.clone(),
                function: names.method.clone(),
                example: names.example(),
                state: method.map_or(State::Missing, |m| if m.is_stub { State::Stub } else { State::Written }),
                place: method.and_then(|method| place(method.line)),
            });
        }
        for method in methods().filter(|method| !handlers.iter().any(|handler| handler.function == method.name)) {
            let function = Some(method.name.clone());
            obsolete.extend(place(method.line).map(|place| Obsolete { api: names.api.clone(), function, place }));
        }
        let (tag, module, api) = (tag.name.clone(), names.module.clone(), names.api.clone());
        tags.push(TagHandlers { tag, module, api, handlers, implementation });
    }
    let known = |api: &str| output.names.tags.iter().any(|names| names.api == api);
    for implementation in found.into_iter().filter(|i| i.service == room.service && !known(&i.api)) {
        let place = Place { file: implementation.path, line: implementation.line };
        obsolete.push(Obsolete { api: implementation.api, function: None, place });
    }
    obsolete.sort_by(|a, b| (&a.place.file, a.place.line).cmp(&(&b.place.file, b.place.line)));
    Ok(Survey { tags, obsolete })
}
