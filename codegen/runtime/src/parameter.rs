//! Parameters: from texts, one for each occurrence in the request, to values.

use serde_json::Value as Json;
use uuid::Uuid;

use crate::decimal::Decimal;
use crate::newtype::Newtype;
use crate::nullable::Nullable;
use crate::operation::{Collection, Location, Parameter};
use crate::scalar::{Base64, Secret};
use crate::schema::{Kind, Schema};
use crate::text;
use crate::time::{Date, DateTime};
use crate::tree::Tree;
use crate::validate;
use crate::value::Value;

/// How the arrays of a parameter are written.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    collection: &'static [Collection],
    /// Items of a header's list have optional blanks around them (RFC 9110, section 5.6.1).
    trimmed: bool,
}

impl Style {
    /// The style of a parameter.
    pub(crate) const fn of(parameter: &Parameter) -> Self {
        Self { collection: parameter.collection, trimmed: matches!(parameter.location, Location::Header) }
    }

    /// The style of the fields of a form that stands for a JSON object.
    pub(crate) const MULTI: Self = Self { collection: &[Collection::Multi], trimmed: false };

    fn outermost(self) -> Collection {
        self.collection.first().copied().unwrap_or(Collection::Csv)
    }

    /// The style of the items.
    fn of_items(self) -> Self {
        Self { collection: self.collection.get(1..).unwrap_or(&[]), ..self }
    }

    /// The items of one occurrence. An empty text has none, but as one of many occurrences it is an item.
    fn items(self, text: &str) -> impl Iterator<Item = &str> {
        let separator = match self.outermost() {
            Collection::Csv => Some(','),
            Collection::Ssv => Some(' '),
            Collection::Tsv => Some('\t'),
            Collection::Pipes => Some('|'),
            Collection::Multi => None,
        };
        let is_empty = separator.is_some() && text.is_empty();
        let items = text.split(move |c| Some(c) == separator).filter(move |_| !is_empty);
        items.map(move |item| if self.trimmed { item.trim_matches([' ', '\t']) } else { item })
    }
}

/// The occurrences of a parameter in a request; one that is no text (UTF-8) is an `Err`.
pub type Texts<'t> = dyn Iterator<Item = Result<&'t str, NotText>> + 't;

/// An occurrence that is not UTF-8.
#[derive(Debug, Clone, Copy)]
pub struct NotText;

/// A type that a parameter can have.
pub trait FromText: Value {
    /// The value that one text stands for.
    fn from_text(text: &str, style: Style) -> Option<Self>;

    /// The value that all occurrences stand for. A scalar has one.
    fn from_texts(texts: &mut Texts<'_>, style: Style) -> Option<Self> {
        let text = texts.next()?.ok()?;
        if texts.next().is_some() {
            return None;
        }
        Self::from_text(text, style)
    }
}

macro_rules! scalars {
    ($($scalar:ty: $text:ident => $read:expr;)*) => {$(
        impl FromText for $scalar {
            fn from_text($text: &str, _: Style) -> Option<Self> {
                $read
            }
        }
    )*};
}
scalars! {
    bool: text => text::boolean(text);
    i32: text => text::integer(text)?.try_into().ok();
    i64: text => text::integer(text)?.try_into().ok();
    u32: text => text::integer(text)?.try_into().ok();
    u64: text => text::integer(text)?.try_into().ok();
    f32: text => text::number(text).map(|number| number as f32);
    f64: text => text::number(text);
    String: text => Some(text.to_owned());
    Secret: text => Some(Self::from(text));
    DateTime: text => text::date_time(text).map(Self::from);
    Date: text => text::date(text).map(Self::from);
    Base64: text => text::base64(text).map(Self);
    Uuid: text => Self::try_parse(text).ok();
    Json: text => Some(text.into());
}

/// There is no text for `null`.
impl<T: FromText> FromText for Nullable<T> {
    fn from_text(text: &str, style: Style) -> Option<Self> {
        T::from_text(text, style).map(Self::Value)
    }

    fn from_texts(texts: &mut Texts<'_>, style: Style) -> Option<Self> {
        T::from_texts(texts, style).map(Self::Value)
    }
}

impl<T: FromText> FromText for Vec<T> {
    fn from_text(text: &str, style: Style) -> Option<Self> {
        let mut all = Self::with_capacity(style.items(text).count());
        for item in style.items(text) {
            all.push(T::from_text(item, style.of_items())?);
        }
        Some(all)
    }

    fn from_texts(texts: &mut Texts<'_>, style: Style) -> Option<Self> {
        let mut all = Self::new();
        for text in texts {
            let text = text.ok()?;
            let number = style.items(text).count();
            if number > all.len() {
                // Separators alone are items, of one byte each: the list shall have no more room than it needs.
                all.reserve_exact(number);
            }
            for item in style.items(text) {
                all.push(T::from_text(item, style.of_items())?);
            }
        }
        Some(all)
    }
}

impl<T: Newtype> FromText for T
where
    T::Inner: FromText,
{
    fn from_text(text: &str, style: Style) -> Option<Self> {
        wrapped(T::Inner::from_text(text, style)?)
    }

    fn from_texts(texts: &mut Texts<'_>, style: Style) -> Option<Self> {
        wrapped(T::Inner::from_texts(texts, style)?)
    }
}

fn wrapped<T: Newtype>(inner: T::Inner) -> Option<T> {
    inner.conforms(T::SCHEMA).then(|| T::wrap(inner))
}

/// Whether a text is a value that the parameter's schema allows.
pub(crate) fn is_value(parameter: &Parameter, text: &str) -> bool {
    let mut tree = Tree::default();
    write(&mut std::iter::once(Ok(text)), parameter.schema, Style::of(parameter), &mut tree).is_ok()
        && validate::is_valid(parameter.schema, tree.root())
}

/// Why occurrences have no JSON value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fault {
    /// A scalar that is there more than once.
    Repeated,
    /// Octets that are not UTF-8.
    NotText,
}

/// Writes the JSON value of occurrences by the schema's type, for the slow path. A text that is not a value of that type
/// stays a string, which the walk then reports. After a [`Fault::Repeated`] nothing is written.
pub(crate) fn write<'t>(
    texts: &mut dyn Iterator<Item = Result<&'t str, NotText>>,
    schema: &Schema,
    style: Style,
    tree: &mut Tree<'t>,
) -> Result<(), Fault> {
    if schema.kind == Kind::Array {
        let (array, mut length) = (tree.open(), 0);
        for text in texts {
            length += write_items(text.map_err(|NotText| Fault::NotText)?, schema, style, tree);
        }
        tree.close_array(array, length);
        return Ok(());
    }
    match (texts.next(), texts.next()) {
        (None, _) => tree.push_null(),
        (Some(text), None) => write_text(text.map_err(|NotText| Fault::NotText)?, schema, style, tree),
        (Some(_), Some(_)) => return Err(Fault::Repeated),
    }
    Ok(())
}

/// Writes the items of one occurrence and returns how many there are.
fn write_items<'t>(text: &'t str, schema: &Schema, style: Style, tree: &mut Tree<'t>) -> usize {
    let number = style.items(text).count();
    tree.reserve(number);
    for item in style.items(text) {
        match schema.items {
            Some(items) => write_text(item, items, style.of_items(), tree),
            None => tree.push_str(item),
        }
    }
    number
}

fn write_text<'t>(text: &'t str, schema: &Schema, style: Style, tree: &mut Tree<'t>) {
    let number = match schema.kind {
        Kind::Boolean => match text::boolean(text) {
            Some(value) => return tree.push_boolean(value),
            None => None,
        },
        Kind::Integer => text::integer(text).map(integer),
        Kind::Number => text::number(text).map(Decimal::Float),
        Kind::Array => {
            let array = tree.open();
            let length = write_items(text, schema, style, tree);
            return tree.close_array(array, length);
        }
        Kind::Any | Kind::String | Kind::Object | Kind::File => None,
    };
    match number {
        Some(number) => tree.push_number(number),
        None => tree.push_str(text),
    }
}

/// An integer beyond `u64` and `i64` is out of the range of every format; the nearest float takes its place.
fn integer(integer: i128) -> Decimal {
    match (i64::try_from(integer), u64::try_from(integer)) {
        (Ok(integer), _) => Decimal::Integer(integer),
        (_, Ok(integer)) => Decimal::Unsigned(integer),
        _ => Decimal::Float(integer as f64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: FromText>(texts: &[&str], collection: &'static [Collection]) -> Option<T> {
        T::from_texts(&mut texts.iter().map(|text| Ok(*text)), Style { collection, trimmed: false })
    }

    #[test]
    fn scalars_stand_there_once() {
        assert_eq!(read::<i64>(&["5"], &[]), Some(5));
        assert_eq!(read::<i64>(&["5", "5"], &[]), None);
        assert_eq!(read::<u32>(&["-1"], &[]), None);
        assert_eq!(read::<bool>(&["TRUE"], &[]), None);
        assert_eq!(read::<String>(&[""], &[]).as_deref(), Some(""));
    }

    #[test]
    fn arrays_of_every_format() {
        use Collection::{Csv, Multi, Pipes, Ssv, Tsv};
        assert_eq!(read::<Vec<i64>>(&["1,2", "3"], &[]), Some(vec![1, 2, 3]));
        assert_eq!(read::<Vec<i64>>(&["1 2"], &[Ssv]), Some(vec![1, 2]));
        assert_eq!(read::<Vec<i64>>(&["1\t2"], &[Tsv]), Some(vec![1, 2]));
        assert_eq!(read::<Vec<i64>>(&["1|2"], &[Pipes]), Some(vec![1, 2]));
        assert_eq!(read::<Vec<String>>(&["1,2", ""], &[Multi]), Some(vec!["1,2".to_owned(), String::new()]));
        assert_eq!(read::<Vec<Vec<i64>>>(&["1|2,3|4"], &[Csv, Pipes]), Some(vec![vec![1, 2], vec![3, 4]]));
        assert_eq!(read::<Vec<Vec<i64>>>(&["1,2", "3"], &[Multi, Csv]), Some(vec![vec![1, 2], vec![3]]));
        assert_eq!(read::<Vec<i64>>(&[""], &[Csv]), Some(vec![]));
        assert_eq!(read::<Vec<String>>(&["a,"], &[Csv]), Some(vec!["a".to_owned(), String::new()]));
        assert_eq!(read::<Vec<i64>>(&["1,x"], &[Csv]), None);
        let header = Style { collection: &[], trimmed: true };
        assert_eq!(Vec::<i64>::from_text("1, 2\t,3", header), Some(vec![1, 2, 3]));
    }
}
