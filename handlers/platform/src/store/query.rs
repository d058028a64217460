//! Which entities of a kind, and in which order: conditions on columns, as SQL with arguments.

use sqlx::{Any, AssertSqlSafe, any::AnyArguments, query::Query as Statement};

use crate::{
    Page,
    store::{StoreError, dialect::Dialect},
};

/// A column that entities are searched and sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    pub(super) name: &'static str,
    is_text: bool,
}

impl Column {
    /// A column of the type `TEXT`.
    pub const fn text(name: &'static str) -> Self {
        Self { name, is_text: true }
    }

    /// A column of the type `BIGINT`: whole numbers, times in milliseconds since 1970, 0 and 1.
    pub const fn integer(name: &'static str) -> Self {
        Self { name, is_text: false }
    }

    /// A column of the type `DOUBLE PRECISION`.
    pub const fn number(name: &'static str) -> Self {
        Self { name, is_text: false }
    }
}

/// The id of every entity. It begins with the time of creation.
// Its digits sort alike in every language.
pub const ID: Column = Column { name: "id", is_text: false };

/// The account that an entity belongs to.
pub const ACCOUNT_ID: Column = Column { name: "account_id", is_text: false };

/// What stands in a column.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, or none.
    Text(Option<String>),
    /// A whole number, or none.
    Integer(Option<i64>),
    /// A number, or none.
    Number(Option<f64>),
}

macro_rules! values {
    ($($from:ty => |$it:ident| $value:expr),+ $(,)?) => {
        $(impl From<$from> for Value {
            fn from($it: $from) -> Self {
                $value
            }
        })+
    };
}

values! {
    String => |it| Self::Text(Some(it)),
    &String => |it| Self::Text(Some(it.clone())),
    &str => |it| Self::Text(Some(it.to_owned())),
    Option<String> => |it| Self::Text(it),
    Option<&str> => |it| Self::Text(it.map(str::to_owned)),
    &generated::models::ObjectId => |it| Self::Text(Some(it.as_str().to_owned())),
    Option<&generated::models::ObjectId> => |it| Self::Text(it.map(|id| id.as_str().to_owned())),
    i64 => |it| Self::Integer(Some(it)),
    Option<i64> => |it| Self::Integer(it),
    bool => |it| Self::Integer(Some(i64::from(it))),
    f64 => |it| Self::Number(Some(it)),
    Option<f64> => |it| Self::Number(it),
}

impl Value {
    fn bind(self, statement: Statement<'_, Any, AnyArguments>) -> Statement<'_, Any, AnyArguments> {
        match self {
            Self::Text(text) => statement.bind(text),
            Self::Integer(integer) => statement.bind(integer),
            Self::Number(number) => statement.bind(number),
        }
    }
}

/// A text of SQL with `$1`, `$2`... and what stands there. The text is made of constants.
#[derive(Debug, Clone)]
pub(super) struct Sql {
    pub(super) text: String,
    pub(super) values: Vec<Value>,
}

impl Sql {
    /// The statement, with its values in their places.
    ///
    /// # Errors
    /// Where a text has a NUL. It is a character of JSON and of SQLite's, and none of PostgreSQL's; so no store takes it.
    pub(super) fn statement(self) -> Result<Statement<'static, Any, AnyArguments>, StoreError> {
        let has_nul = |value: &Value| matches!(value, Value::Text(Some(text)) if text.contains('\0'));
        if self.values.iter().any(has_nul) {
            return Err(StoreError::Nul);
        }
        Ok(self.values.into_iter().fold(sqlx::query(AssertSqlSafe(self.text)), |query, value| value.bind(query)))
    }
}

impl Sql {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), values: Vec::new() }
    }

    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds a value and its placeholder.
    pub(super) fn push_value(&mut self, value: impl Into<Value>) {
        self.values.push(value.into());
        self.text.push('$');
        self.text.push_str(&self.values.len().to_string());
    }

    /// Adds values and their placeholders as a list in parentheses.
    pub(super) fn push_list(&mut self, values: impl IntoIterator<Item = impl Into<Value>>) {
        self.push("(");
        for (index, value) in values.into_iter().enumerate() {
            if index > 0 {
                self.push(", ");
            }
            self.push_value(value);
        }
        self.push(")");
    }
}

/// Conditions that all hold, and an order. Without one, entities come in the order of creation.
#[derive(Debug, Clone, Default)]
pub struct Query {
    conditions: Vec<Condition>,
    order: Vec<(By, &'static str)>,
}

/// What an order goes by.
#[derive(Debug, Clone)]
enum By {
    Column(Column),
    /// The first of these queries that finds an entity; after all of them, what none finds.
    Rank(Vec<Query>),
}

#[derive(Debug, Clone)]
enum Condition {
    Compare(Column, &'static str, Value),
    /// Whether it has one of these values, or none of them.
    OneOf(Column, bool, Vec<Value>),
    IsNull(Column),
    /// Whether a text stands in it.
    Contains(Column, bool, String),
    StartsWith(Column, String),
    AnyOf(Vec<Query>),
    After(Vec<(Column, &'static str, Value)>),
}

impl Query {
    /// All of them.
    pub fn all() -> Self {
        Self::default()
    }

    /// Those with this value.
    pub fn equals(self, column: Column, value: impl Into<Value>) -> Self {
        self.with(Condition::Compare(column, "=", value.into()))
    }

    /// Those with another value. One without any is not among them.
    pub fn differs(self, column: Column, value: impl Into<Value>) -> Self {
        self.with(Condition::Compare(column, "<>", value.into()))
    }

    /// Those with one of these values.
    pub fn one_of<V: Into<Value>>(self, column: Column, values: impl IntoIterator<Item = V>) -> Self {
        self.with(Condition::OneOf(column, true, values.into_iter().map(Into::into).collect()))
    }

    /// Those with none of these values.
    pub fn none_of<V: Into<Value>>(self, column: Column, values: impl IntoIterator<Item = V>) -> Self {
        self.with(Condition::OneOf(column, false, values.into_iter().map(Into::into).collect()))
    }

    /// Those with this value or a greater one.
    pub fn at_least(self, column: Column, value: impl Into<Value>) -> Self {
        self.with(Condition::Compare(column, ">=", value.into()))
    }

    /// Those with a smaller value.
    pub fn below(self, column: Column, value: impl Into<Value>) -> Self {
        self.with(Condition::Compare(column, "<", value.into()))
    }

    /// Those with this value or a smaller one.
    pub fn at_most(self, column: Column, value: impl Into<Value>) -> Self {
        self.with(Condition::Compare(column, "<=", value.into()))
    }

    /// Those with a greater value.
    pub fn above(self, column: Column, value: impl Into<Value>) -> Self {
        self.with(Condition::Compare(column, ">", value.into()))
    }

    /// Those without a value.
    pub fn is_null(self, column: Column) -> Self {
        self.with(Condition::IsNull(column))
    }

    /// Those with this text somewhere. To search without regard to case, store what is searched in lower case, and
    /// search in lower case.
    pub fn contains(self, column: Column, text: &str) -> Self {
        self.with(Condition::Contains(column, true, text.to_owned()))
    }

    /// Those of which the other query's conditions hold too. Its order does not matter.
    pub fn and(mut self, other: Self) -> Self {
        self.conditions.extend(other.conditions);
        self
    }

    /// Those that one of these queries finds. Their orders do not matter.
    pub fn any_of(self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.with(Condition::AnyOf(queries.into_iter().collect()))
    }

    /// Those without this text anywhere.
    pub fn lacks(self, column: Column, text: &str) -> Self {
        self.with(Condition::Contains(column, false, text.to_owned()))
    }

    /// Those that begin with this text.
    pub fn starts_with(self, column: Column, text: &str) -> Self {
        self.with(Condition::StartsWith(column, format!("{}%", escaped(text))))
    }

    /// What the first of these queries finds comes first, then what the second one finds, and what none of them finds
    /// comes last. Their orders do not matter.
    pub fn best_first(mut self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.order.push((By::Rank(queries.into_iter().collect()), ""));
        self
    }

    /// The opposite of [`Self::best_first`].
    pub fn best_last(mut self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.order.push((By::Rank(queries.into_iter().collect()), " DESC"));
        self
    }

    /// In the order of another query; where this one has an order already, among equals of that.
    pub fn in_order_of(mut self, other: Self) -> Self {
        self.order.extend(other.order);
        self
    }

    /// In this order; among equals, in the order given next.
    pub fn ascending(mut self, column: Column) -> Self {
        self.order.push((By::Column(column), ""));
        self
    }

    /// In the opposite order.
    pub fn descending(mut self, column: Column) -> Self {
        self.order.push((By::Column(column), " DESC"));
        self
    }

    fn with(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Those that come after an entity in this query's order of columns: `last` says what it has in a column. None of the
    /// columns may be empty.
    pub(super) fn after(self, last: impl Fn(Column) -> Option<Value>) -> Self {
        let order = self.order.iter().filter_map(|(by, direction)| match by {
            By::Column(column) => Some((*column, *direction)),
            By::Rank(_) => None,
        });
        let order = order.chain([(ID, self.tie())]);
        let place = order.filter_map(|(column, direction)| Some((column, direction, last(column)?))).collect();
        self.with(Condition::After(place))
    }

    /// The direction of ids among equals: the newest first where the first column says so.
    fn tie(&self) -> &'static str {
        let columns = self.order.iter().filter(|(by, _)| matches!(by, By::Column(_)));
        columns.map(|(_, direction)| *direction).next().unwrap_or_default()
    }

    /// Adds the conditions, each after `AND`.
    pub(super) fn write_conditions(self, sql: &mut Sql, dialect: Dialect) {
        for condition in self.conditions {
            sql.push(" AND ");
            condition.write(sql, dialect);
        }
    }

    /// Adds the order; by id in the end, so that no two pages show the same entity.
    pub(super) fn write_order(&self, sql: &mut Sql, dialect: Dialect) {
        sql.push(" ORDER BY ");
        for (by, direction) in &self.order {
            match by {
                By::Column(column) => column.write_sorted(sql, dialect),
                By::Rank(queries) => write_rank(queries, sql, dialect),
            }
            sql.push(direction);
            sql.push(", ");
        }
        sql.push(ID.name);
        sql.push(self.tie());
    }
}

/// Adds the number of the first query that finds an entity.
fn write_rank(queries: &[Query], sql: &mut Sql, dialect: Dialect) {
    sql.push("CASE");
    for (rank, query) in queries.iter().enumerate() {
        sql.push(" WHEN 1 = 1");
        query.clone().write_conditions(sql, dialect);
        sql.push(&format!(" THEN {rank}"));
    }
    sql.push(&format!(" ELSE {} END", queries.len()));
}

impl Column {
    /// Adds the column with the order that its texts have.
    fn write_sorted(self, sql: &mut Sql, dialect: Dialect) {
        sql.push(self.name);
        if self.is_text {
            sql.push(dialect.by_code_point());
        }
    }
}

impl Condition {
    fn write(self, sql: &mut Sql, dialect: Dialect) {
        match self {
            Self::Compare(column, operator, value) => {
                sql.push(column.name);
                sql.push(operator);
                sql.push_value(value);
            }
            Self::OneOf(_, is_one, values) if values.is_empty() => sql.push(if is_one { "1 = 0" } else { "1 = 1" }),
            Self::OneOf(column, is_one, values) => {
                sql.push(column.name);
                sql.push(if is_one { " IN " } else { " NOT IN " });
                sql.push_list(values);
            }
            Self::IsNull(column) => {
                sql.push(column.name);
                sql.push(" IS NULL");
            }
            // Not `LIKE`, which both databases try anew at each character of the column: seconds for a long text.
            Self::Contains(column, contains, text) => {
                sql.push(dialect.position());
                sql.push("(");
                sql.push(column.name);
                sql.push(", ");
                sql.push_value(text);
                sql.push(if contains { ") > 0" } else { ") = 0" });
            }
            Self::StartsWith(column, pattern) => {
                sql.push(column.name);
                sql.push(" LIKE ");
                sql.push_value(pattern);
                sql.push(" ESCAPE '\\'");
            }
            Self::AnyOf(queries) => {
                sql.push("(1 = 0");
                for query in queries {
                    sql.push(" OR (1 = 1");
                    query.write_conditions(sql, dialect);
                    sql.push(")");
                }
                sql.push(")");
            }
            Self::After(place) => write_after(&place, sql, dialect),
        }
    }
}

/// A text that a pattern matches as it stands.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// Greater in the first column, or equal there and greater in the second one, and so on.
fn write_after(place: &[(Column, &'static str, Value)], sql: &mut Sql, dialect: Dialect) {
    sql.push("(1 = 0");
    for (index, (column, direction, value)) in place.iter().enumerate() {
        sql.push(" OR (");
        for (equal, _, value) in place.iter().take(index) {
            sql.push(equal.name);
            sql.push(" = ");
            sql.push_value(value.clone());
            sql.push(" AND ");
        }
        column.write_sorted(sql, dialect);
        sql.push(if direction.is_empty() { " > " } else { " < " });
        sql.push_value(value.clone());
        sql.push(")");
    }
    sql.push(")");
}

/// Adds the part of a list.
pub(super) fn write_page(sql: &mut Sql, page: Page) {
    sql.push(" LIMIT ");
    sql.push_value(page.count());
    sql.push(" OFFSET ");
    sql.push_value(page.offset());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_and_order() {
        const NAME: Column = Column::text("name");
        let query = Query::all()
            .equals(NAME, "a")
            .one_of(ID, ["b", "c"])
            .one_of(ID, Vec::<String>::new())
            .none_of(ID, ["d", "e"])
            .none_of(ID, Vec::<String>::new())
            .contains(NAME, "50%")
            .descending(NAME);
        let mut sql = Sql::new("WHERE 1 = 1");
        query.clone().write_conditions(&mut sql, Dialect::Postgres);
        query.write_order(&mut sql, Dialect::Postgres);
        assert_eq!(
            sql.text,
            "WHERE 1 = 1 AND name=$1 AND id IN ($2, $3) AND 1 = 0 AND id NOT IN ($4, $5) AND 1 = 1 \
             AND strpos(name, $6) > 0 \
             ORDER BY name COLLATE \"C\" DESC, id DESC"
        );
        assert_eq!(sql.values[5], Value::from("50%"));
    }

    #[test]
    fn one_of_several_conditions() {
        const NAME: Column = Column::text("name");
        let query = Query::all().any_of([Query::all().equals(NAME, "a").is_null(ID), Query::all().equals(NAME, "b")]);
        let mut sql = Sql::new("WHERE 1 = 1");
        query.write_conditions(&mut sql, Dialect::Sqlite);
        assert_eq!(sql.text, "WHERE 1 = 1 AND (1 = 0 OR (1 = 1 AND name=$1 AND id IS NULL) OR (1 = 1 AND name=$2))");
    }

    #[test]
    fn what_comes_after_an_entity() {
        const NAME: Column = Column::text("name");
        const AGE: Column = Column::integer("age");
        let last = |column| Some(if column == AGE { Value::from(7) } else { Value::from("n") });
        let mut sql = Sql::new("WHERE 1 = 1");
        Query::all().descending(NAME).ascending(AGE).after(last).write_conditions(&mut sql, Dialect::Postgres);
        assert_eq!(
            sql.text,
            "WHERE 1 = 1 AND (1 = 0 OR (name COLLATE \"C\" < $1) OR (name = $2 AND age > $3) \
             OR (name = $4 AND age = $5 AND id < $6))"
        );
    }

    #[test]
    fn ranks() {
        const NAME: Column = Column::text("name");
        let query = Query::all().best_last([Query::all().equals(NAME, "a"), Query::all().starts_with(NAME, "a_")]);
        let mut sql = Sql::new("");
        query.descending(NAME).write_order(&mut sql, Dialect::Sqlite);
        assert_eq!(
            sql.text,
            " ORDER BY CASE WHEN 1 = 1 AND name=$1 THEN 0 WHEN 1 = 1 AND name LIKE $2 ESCAPE '\\' THEN 1 ELSE 2 END DESC, \
             name COLLATE BINARY DESC, id DESC"
        );
        assert_eq!(sql.values[1], Value::from("a\\_%"));
    }
}
