//! The people and accounts that credentials rest on. Each kind of credential is one query, which reads the state of the
//! account with it: a closed or expired account refuses from the next request on.

use generated::models::ObjectId;
use serde::Deserialize;
use sqlx::{Row as _, any::AnyRow};

use crate::{
    Role,
    identity::Audience,
    store::{
        Access, Grant, Sql, Store, StoreError, Stored, TeamRecord, UserRecord,
        accounts::AccountState,
        tokens::{hash, now},
    },
};

/// The session that an access token belongs to.
#[derive(Debug)]
pub struct Session {
    /// The id of the access token.
    pub id: ObjectId,
    /// The user.
    pub user: Stored<UserRecord>,
    /// Whether the user's account is open.
    pub account_is_open: bool,
    /// Who acts as the user, if somebody else does.
    pub masked_by: Option<Superadmin>,
}

/// Someone who acts as another user.
#[derive(Debug)]
pub struct Superadmin {
    /// The user.
    pub id: ObjectId,
    /// The role, which may have changed since.
    pub role: Role,
    /// Whether the user can log in.
    pub active: bool,
    /// Whether the user's account is open.
    pub account_is_open: bool,
    /// Whether the mask was issued from a session; otherwise it was by the development token.
    pub has_session: bool,
}

/// Who has begun to create a channel.
#[derive(Debug)]
pub struct Creator {
    /// The user.
    pub user: Stored<UserRecord>,
    /// Whether the user's account is open.
    pub account_is_open: bool,
    /// The team that was asked for, if the account has it.
    pub team: Option<TeamRecord>,
}

/// The part of a user that decides whether a mask may go on.
#[derive(Deserialize)]
struct UserState {
    role: Role,
    active: bool,
}

impl Store {
    /// The session that a token belongs to, while the token is worth something.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn session(&self, token: &str) -> Result<Option<Session>, StoreError> {
        let mut sql = Sql::new(
            "SELECT tokens.id AS session, tokens.masked_by, tokens.masked_from, \
             users.id, users.account_id, users.version, users.document, accounts.document AS account, \
             superadmins.document AS superadmin, theirs.document AS superadmins_account \
             FROM access_tokens tokens \
             JOIN users ON users.id = tokens.user_id \
             JOIN accounts ON accounts.id = users.account_id \
             LEFT JOIN users superadmins ON superadmins.id = tokens.masked_by \
             LEFT JOIN accounts theirs ON theirs.id = superadmins.account_id \
             WHERE tokens.hash = ",
        );
        sql.push_value(hash(token));
        sql.push(" AND tokens.expires_at > ");
        sql.push_value(now());
        let rows = Access::Store(self).rows(sql).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        Ok(Some(Session {
            id: ObjectId::new(row.try_get::<String, _>("session")?)?,
            user: Stored::read(row)?,
            account_is_open: is_open(row, "account")?,
            masked_by: superadmin(row)?,
        }))
    }

    /// The grant that a signed token rests on, while the token counts and the account is open.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn grant(
        &self,
        account_id: &ObjectId,
        id: &ObjectId,
        audience: Audience,
        issued_at: i64,
    ) -> Result<Option<Stored<Grant>>, StoreError> {
        let mut sql = Sql::new(
            "SELECT grants.id, grants.account_id, grants.version, grants.document, accounts.document AS account \
             FROM grants JOIN accounts ON accounts.id = grants.account_id WHERE grants.id = ",
        );
        sql.push_value(id);
        sql.push(" AND grants.account_id = ");
        sql.push_value(account_id);
        let rows = Access::Store(self).rows(sql).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let grant: Stored<Grant> = Stored::read(row)?;
        let counts = grant.value.counts(audience, issued_at) && is_open(row, "account")?;
        Ok(counts.then_some(grant))
    }

    /// The user who has begun to create a channel, and the team that is to receive it.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn creator(
        &self,
        account_id: &ObjectId,
        user_id: &ObjectId,
        team_id: Option<&ObjectId>,
    ) -> Result<Option<Creator>, StoreError> {
        let mut sql = Sql::new(
            "SELECT users.id, users.account_id, users.version, users.document, accounts.document AS account, \
             teams.document AS team \
             FROM users JOIN accounts ON accounts.id = users.account_id \
             LEFT JOIN teams ON teams.account_id = users.account_id AND teams.id = ",
        );
        sql.push_value(team_id);
        sql.push(" WHERE users.id = ");
        sql.push_value(user_id);
        sql.push(" AND users.account_id = ");
        sql.push_value(account_id);
        let rows = Access::Store(self).rows(sql).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let team: Option<String> = row.try_get("team")?;
        let team = team.map(|team| serde_json::from_str(&team)).transpose()?;
        Ok(Some(Creator { user: Stored::read(row)?, account_is_open: is_open(row, "account")?, team }))
    }
}

/// Whether the account in a column is open.
fn is_open(row: &AnyRow, column: &str) -> Result<bool, StoreError> {
    let document: String = row.try_get(column)?;
    Ok(serde_json::from_str::<AccountState>(&document)?.is_open())
}

fn superadmin(row: &AnyRow) -> Result<Option<Superadmin>, StoreError> {
    let Some(id) = row.try_get::<Option<String>, _>("masked_by")? else { return Ok(None) };
    let UserState { role, active } = serde_json::from_str(&row.try_get::<String, _>("superadmin")?)?;
    Ok(Some(Superadmin {
        id: ObjectId::new(id)?,
        role,
        active,
        account_is_open: is_open(row, "superadmins_account")?,
        has_session: row.try_get::<Option<String>, _>("masked_from")?.is_some(),
    }))
}
