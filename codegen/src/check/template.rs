//! Path templates: `/pets/{petId}` (Paths Object, "Path Templating").

/// A template without its parameters' names, and those names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    /// Two templates of the same shape match the same paths.
    pub(crate) shape: String,
    /// Names in order.
    pub(crate) names: Vec<String>,
}

/// Reads a template.
///
/// # Errors
/// What is wrong with its braces.
pub(crate) fn parse(path: &str) -> Result<Template, String> {
    let mut shape = String::with_capacity(path.len());
    let mut names = Vec::new();
    let mut open: Option<String> = None;
    for c in path.chars() {
        match (c, &mut open) {
            ('{', None) => open = Some(String::new()),
            ('{', Some(_)) => return Err("`{` stands within braces".to_owned()),
            ('}', None) => return Err("`}` without `{`".to_owned()),
            ('}', Some(name)) if name.is_empty() => return Err("`{}` names no parameter".to_owned()),
            ('}', Some(_)) => {
                names.extend(open.take());
                shape.push_str("{}");
            }
            ('/', Some(_)) => return Err("`{` is not closed within its segment".to_owned()),
            (c, Some(name)) => name.push(c),
            (c, None) => shape.push(c),
        }
    }
    match open {
        Some(_) => Err("`{` is never closed".to_owned()),
        None => Ok(Template { shape, names }),
    }
}
