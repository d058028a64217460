//! The tag `users`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// Users of a customer's account.
pub trait UsersApi: crate::Service {
    /// List account users.
    ///
    /// Returns the users of the account that the current user can access.
    ///
    /// `GET /api2/users`
    async fn list_users(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListUsers,
    ) -> Result<ListUsersResponse, Self::Error>;

    /// Create a user in the account.
    ///
    /// Creates a user in the account and adds the user to teams. Superadmins can also do so for other accounts.
    /// Requires `EditUsers` and `ViewAccountSettings`.
    ///
    /// `POST /api2/users`, permissions: all of `EditUsers`, `ViewAccountSettings`
    async fn create_user(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateUser,
    ) -> Result<CreateUserResponse, Self::Error>;

    /// Activate an account and issue a token.
    ///
    /// Activates the account that matches the user name and the account's one-time token, then issues and returns a
    /// new access token for the user.
    ///
    /// `POST /api2/users/activate`
    async fn activate_account(
        &self,
        cx: rt::Context,
        request: ActivateAccount,
    ) -> Result<ActivateAccountResponse, Self::Error>;

    /// Log in through Keycloak.
    ///
    /// Swaps the Keycloak code for a user access token of Keycloak, issues a new access token, and redirects to
    /// SocialHub.
    ///
    /// `GET /api2/users/keycloak/{realm}/login`
    async fn complete_keycloak_login(
        &self,
        cx: rt::Context,
        request: CompleteKeycloakLogin,
    ) -> Result<CompleteKeycloakLoginResponse, Self::Error>;

    /// Log in with user name and password.
    ///
    /// Verifies user name and password, then issues and returns a new access token.
    ///
    /// `POST /api2/users/login`
    async fn login_user(&self, cx: rt::Context, request: LoginUser) -> Result<LoginUserResponse, Self::Error>;

    /// Log out the current user.
    ///
    /// Clears the token of the current user.
    ///
    /// `GET /api2/users/logout`
    async fn logout_user(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: LogoutUser,
    ) -> Result<LogoutUserResponse, Self::Error>;

    /// Set a user's password.
    ///
    /// Sets a user's password by means of a one-time token. Special error codes: `TokenExpired`,
    /// `PasswordCriteriaMismatch`, `PasswordIdentical`.
    ///
    /// `POST /api2/users/password`
    async fn set_user_password(
        &self,
        cx: rt::Context,
        request: SetUserPassword,
    ) -> Result<SetUserPasswordResponse, Self::Error>;

    /// Request a password reset email.
    ///
    /// Emails a password reset message to the user with the given `userName`.
    ///
    /// `POST /api2/users/password/reset`
    async fn request_password_reset(
        &self,
        cx: rt::Context,
        request: RequestPasswordReset,
    ) -> Result<RequestPasswordResetResponse, Self::Error>;

    /// List user summaries of the account.
    ///
    /// Returns a summary of every account user who shares a team with the caller. Meant to be loaded at
    /// initialization; there is no pagination.
    ///
    /// `GET /api2/users/summary`
    async fn list_user_summaries(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListUserSummaries,
    ) -> Result<ListUserSummariesResponse, Self::Error>;

    /// Generate a TOTP secret.
    ///
    /// Issues a fresh TOTP secret that the user can adopt for two-factor authentication.
    ///
    /// `POST /api2/users/totp/generate`
    async fn generate_totp_secret(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GenerateTotpSecret,
    ) -> Result<GenerateTotpSecretResponse, Self::Error>;

    /// Log in with a TOTP code.
    ///
    /// Verifies the user's TOTP secret and sets their authentication headers. Requires the JWT issued by the password
    /// login.
    ///
    /// `POST /api2/users/totp/login`
    async fn login_user_by_totp(
        &self,
        cx: rt::Context,
        request: LoginUserByTotp,
    ) -> Result<LoginUserByTotpResponse, Self::Error>;

    /// Verify and set the user's TOTP secret.
    ///
    /// Checks the TOTP secret and assigns it to the user for two-factor authentication.
    ///
    /// `POST /api2/users/totp/verify`
    async fn verify_totp_secret(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: VerifyTotpSecret,
    ) -> Result<VerifyTotpSecretResponse, Self::Error>;

    /// Delete a user.
    ///
    /// Removes the given user. Requires `DeleteUsers`.
    ///
    /// `DELETE /api2/users/{userId}`, permission `DeleteUsers`
    async fn delete_user(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteUser,
    ) -> Result<DeleteUserResponse, Self::Error>;

    /// Update a user.
    ///
    /// Everyone may change their own name, email, settings, and so on; changing other users requires `EditUsers`.
    ///
    /// `PATCH /api2/users/{userId}`
    async fn update_user(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateUser,
    ) -> Result<UpdateUserResponse, Self::Error>;

    /// Mask as another user (superadmins only).
    ///
    /// Sets the cookies that a login as another user needs. Reserved for callers with the `SUPERADMIN` role.
    ///
    /// `POST /api2/users/{userId}/mask`, permission `EditAllAccounts`
    async fn mask_as_user(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: MaskAsUser,
    ) -> Result<MaskAsUserResponse, Self::Error>;

    /// Set user permissions and switch to role `CUSTOM`.
    ///
    /// Changing another user's permissions requires `EditUsers`. Only defined, customizable permissions can be set,
    /// and the account must meet their requirements (package, features, products). The user's role becomes `CUSTOM`.
    /// A former admin joins the default team while the teams feature is inactive, and the provided teams while it is
    /// active.
    ///
    /// `PATCH /api2/users/{userId}/permissions`, permission `EditUsers`
    async fn update_user_permissions(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateUserPermissions,
    ) -> Result<UpdateUserPermissionsResponse, Self::Error>;

    /// Remove a user's TOTP secret.
    ///
    /// Drops the user's TOTP secret, which disables two-factor authentication.
    ///
    /// `DELETE /api2/users/{userId}/totp`
    async fn delete_user_totp_secret(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteUserTotpSecret,
    ) -> Result<DeleteUserTotpSecretResponse, Self::Error>;
}

/// Request of `GET /api2/users`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListUsers {
    /// Whether to return only users that have mobile device information.
    pub has_mobile_device: Option<bool>,
    /// Team id; for now usable only together with `hasMobileDevice`.
    pub team_id: Option<models::ObjectId>,
}

impl rt::Request for ListUsers {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            has_mobile_device: r.optional(0)?,
            team_id: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/users`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListUsersResponse {
    /// Users of the account.
    Ok(Vec<models::User>),
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(ListUsersResponse[] json(Ok 200, Unauthorized 401, InternalServerError 500));

/// Request of `POST /api2/users`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateUser {
    pub body: CreateUserBody,
}

impl rt::Request for CreateUser {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/users`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateUserResponse {
    /// Created user.
    Ok(models::User),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateUserResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/users/activate`.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivateAccount {
    /// Client type.
    pub r#type: Option<ActivateAccountType>,
    pub body: ActivateAccountBody,
}

impl rt::Request for ActivateAccount {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            r#type: r.optional(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/users/activate`.
#[derive(Debug, Clone, PartialEq)]
pub enum ActivateAccountResponse {
    /// New access token of the user, plus the products available to the account.
    Ok(ActivateAccountOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ActivateAccountResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/users/keycloak/{realm}/login`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteKeycloakLogin {
    /// Name of the Keycloak realm linked with the user's account.
    pub realm: String,
    /// One-time code from Keycloak.
    pub code: String,
    /// Keycloak session state.
    pub session_state: Option<String>,
    /// State that the web application began the login with; the cookie `keycloak_state` has the same.
    pub state: Option<String>,
}

impl rt::Request for CompleteKeycloakLogin {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            realm: r.required(0)?,
            code: r.required(1)?,
            session_state: r.optional(2)?,
            state: r.optional(3)?,
        })
    }
}

/// Answers to `GET /api2/users/keycloak/{realm}/login`.
#[derive(Debug, Clone, PartialEq)]
pub enum CompleteKeycloakLoginResponse {
    /// Success: redirects to SocialHub.
    Found {
        /// Where to go on.
        location: Option<String>,
        /// Cookie `accesstoken` with the access token.
        set_cookie: Option<String>,
    },
    BadRequest(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for CompleteKeycloakLoginResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location, set_cookie } => {
                rt::Answer::empty(302)
                    .header("Location", location)
                    .header("Set-Cookie", set_cookie)
            }
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::Forbidden(body) => rt::Answer::json(403, &body),
            Self::NotFound(body) => rt::Answer::json(404, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `POST /api2/users/login`.
#[derive(Debug, Clone, PartialEq)]
pub struct LoginUser {
    /// Client type.
    pub r#type: Option<LoginUserType>,
    /// Generated device id.
    pub device_id: Option<String>,
    pub body: LoginUserBody,
}

impl rt::Request for LoginUser {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            r#type: r.optional(0)?,
            device_id: r.optional(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/users/login`.
#[derive(Debug, Clone, PartialEq)]
pub enum LoginUserResponse {
    /// JWT for two-factor authentication.
    Ok(LoginUserOk),
    /// Success with two-factor authentication disabled; the response has no body.
    NoContent {
        /// Cookie `accesstoken` with the access token.
        set_cookie: Option<String>,
    },
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for LoginUserResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Ok(body) => rt::Answer::json(200, &body),
            Self::NoContent { set_cookie } => rt::Answer::empty(204).header("Set-Cookie", set_cookie),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::Forbidden(body) => rt::Answer::json(403, &body),
            Self::NotFound(body) => rt::Answer::json(404, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/users/logout`.
#[derive(Debug, Clone, PartialEq)]
pub struct LogoutUser {
    /// Generated device id.
    pub device_id: Option<String>,
}

impl rt::Request for LogoutUser {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { device_id: r.optional(0)? })
    }
}

/// Answers to `GET /api2/users/logout`.
#[derive(Debug, Clone, PartialEq)]
pub enum LogoutUserResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    LogoutUserResponse[NoContent 204] json(BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Request of `POST /api2/users/password`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetUserPassword {
    pub body: SetUserPasswordBody,
}

impl rt::Request for SetUserPassword {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/users/password`.
#[derive(Debug, Clone, PartialEq)]
pub enum SetUserPasswordResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SetUserPasswordResponse[NoContent 204] json(BadRequest 400, Forbidden 403, NotFound
    404, InternalServerError 500)
);

/// Request of `POST /api2/users/password/reset`.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestPasswordReset {
    pub body: RequestPasswordResetBody,
}

impl rt::Request for RequestPasswordReset {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/users/password/reset`.
#[derive(Debug, Clone, PartialEq)]
pub enum RequestPasswordResetResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RequestPasswordResetResponse[NoContent 204] json(BadRequest 400, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/users/summary`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListUserSummaries {}
impl rt::Request for ListUserSummaries {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/users/summary`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListUserSummariesResponse {
    /// Account users in summary form.
    Ok(Vec<models::UserSummary>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListUserSummariesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/users/totp/generate`.
#[derive(Debug, Clone, PartialEq)]
pub struct GenerateTotpSecret {}
impl rt::Request for GenerateTotpSecret {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `POST /api2/users/totp/generate`.
#[derive(Debug, Clone, PartialEq)]
pub enum GenerateTotpSecretResponse {
    /// TOTP secret and the JWT for verifying the setup.
    Ok(GenerateTotpSecretOk),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GenerateTotpSecretResponse[] json(Ok 200, Unauthorized 401, Forbidden 403, Conflict
    409, InternalServerError 500)
);

/// Request of `POST /api2/users/totp/login`.
#[derive(Debug, Clone, PartialEq)]
pub struct LoginUserByTotp {
    pub body: LoginUserByTotpBody,
}

impl rt::Request for LoginUserByTotp {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/users/totp/login`.
#[derive(Debug, Clone, PartialEq)]
pub enum LoginUserByTotpResponse {
    /// Success; the response has no body.
    NoContent {
        /// Cookie `accesstoken` with the access token.
        set_cookie: Option<String>,
    },
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for LoginUserByTotpResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::NoContent { set_cookie } => rt::Answer::empty(204).header("Set-Cookie", set_cookie),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::Forbidden(body) => rt::Answer::json(403, &body),
            Self::NotFound(body) => rt::Answer::json(404, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `POST /api2/users/totp/verify`.
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyTotpSecret {
    pub body: VerifyTotpSecretBody,
}

impl rt::Request for VerifyTotpSecret {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/users/totp/verify`.
#[derive(Debug, Clone, PartialEq)]
pub enum VerifyTotpSecretResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    VerifyTotpSecretResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/users/{userId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteUser {
    /// Id of the user to remove.
    pub user_id: models::ObjectId,
}

impl rt::Request for DeleteUser {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { user_id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/users/{userId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteUserResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteUserResponse[NoContent 204] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `PATCH /api2/users/{userId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateUser {
    /// Id of the user to change.
    pub user_id: models::ObjectId,
    pub body: UpdateUserBody,
}

impl rt::Request for UpdateUser {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            user_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/users/{userId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateUserResponse {
    /// Updated user.
    Ok(models::User),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    /// The update does not fit this user; the body may explain why it failed.
    Conflict(UpdateUserConflict),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateUserResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/users/{userId}/mask`.
#[derive(Debug, Clone, PartialEq)]
pub struct MaskAsUser {
    /// Id of the user to impersonate.
    pub user_id: models::ObjectId,
}

impl rt::Request for MaskAsUser {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { user_id: r.required(0)? })
    }
}

/// Answers to `POST /api2/users/{userId}/mask`.
#[derive(Debug, Clone, PartialEq)]
pub enum MaskAsUserResponse {
    /// Success; the response has no body.
    NoContent {
        /// Cookie `accesstoken` with the access token.
        set_cookie: Option<String>,
    },
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for MaskAsUserResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::NoContent { set_cookie } => rt::Answer::empty(204).header("Set-Cookie", set_cookie),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::Forbidden(body) => rt::Answer::json(403, &body),
            Self::NotFound(body) => rt::Answer::json(404, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `PATCH /api2/users/{userId}/permissions`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateUserPermissions {
    /// Id of the user whose permissions change.
    pub user_id: models::ObjectId,
    pub body: UpdateUserPermissionsBody,
}

impl rt::Request for UpdateUserPermissions {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            user_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/users/{userId}/permissions`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateUserPermissionsResponse {
    /// Updated user.
    Ok(models::User),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateUserPermissionsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/users/{userId}/totp`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteUserTotpSecret {
    /// Id of the user whose TOTP secret is removed.
    pub user_id: models::ObjectId,
    /// User's authenticator code.
    pub code: String,
}

impl rt::Request for DeleteUserTotpSecret {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            user_id: r.required(0)?,
            code: r.required(1)?,
        })
    }
}

/// Answers to `DELETE /api2/users/{userId}/totp`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteUserTotpSecretResponse {
    /// Success; the response has no body.
    NoContent,
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteUserTotpSecretResponse[NoContent 204] json(Unauthorized 401, Forbidden 403,
    Conflict 409, InternalServerError 500)
);

/// Operation `createUser`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateUserBody {
    pub account_id: Option<models::ObjectId>,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub locale: String,
    pub password: Option<String>,
    pub phone: Option<String>,
    pub role: CreateUserBodyRole,
    /// Ids of the teams that the user joins; without any, the default team.
    pub teams: Option<Vec<models::ObjectId>>,
    pub user_name: String,
}

impl rt::Object for CreateUserBody {
    const SCHEMA: &'static rt::Schema = &CREATE_USER_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_account_id, mut slot_email, mut slot_first_name) = (None, None, None);
        let (mut slot_last_name, mut slot_locale, mut slot_password) = (None, None, None);
        let (mut slot_phone, mut slot_role, mut slot_teams) = (None, None, None);
        let mut slot_user_name = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_account_id)?,
                1 => p.value(&mut slot_email)?,
                2 => p.value(&mut slot_first_name)?,
                3 => p.value(&mut slot_last_name)?,
                4 => p.value(&mut slot_locale)?,
                5 => p.value(&mut slot_password)?,
                6 => p.value(&mut slot_phone)?,
                7 => p.value(&mut slot_role)?,
                8 => p.value(&mut slot_teams)?,
                9 => p.value(&mut slot_user_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            account_id: slot_account_id,
            email: p.required(1, slot_email)?,
            first_name: p.required(2, slot_first_name)?,
            last_name: p.required(3, slot_last_name)?,
            locale: p.required(4, slot_locale)?,
            password: slot_password,
            phone: slot_phone,
            role: p.required(7, slot_role)?,
            teams: slot_teams,
            user_name: p.required(9, slot_user_name)?,
        })
    }
}

/// Operation `createUser`, `body.role`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateUserBodyRole {
    Admin,
    Smm,
    Smmwoi,
    Cm,
    Cmwoi,
    Assigner,
    Reporter,
    Observer,
    Editor,
    Smmaa,
    Advert,
    Custom,
}

impl rt::Enumeration for CreateUserBodyRole {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("ADMIN", Self::Admin), ("SMM", Self::Smm), ("SMMWOI", Self::Smmwoi), ("CM", Self::Cm),
        ("CMWOI", Self::Cmwoi), ("ASSIGNER", Self::Assigner), ("REPORTER", Self::Reporter),
        ("OBSERVER", Self::Observer), ("EDITOR", Self::Editor), ("SMMAA", Self::Smmaa),
        ("ADVERT", Self::Advert), ("CUSTOM", Self::Custom),
    ];
}

/// Operation `activateAccount`, `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActivateAccountType {
    Default,
    Mobile,
}

impl rt::Enumeration for ActivateAccountType {
    const VARIANTS: &'static [(&'static str, Self)] = &[("default", Self::Default), ("mobile", Self::Mobile)];
}

/// Operation `activateAccount`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivateAccountBody {
    pub account_verify_one_time_token: String,
    pub username: String,
}

impl rt::Object for ActivateAccountBody {
    const SCHEMA: &'static rt::Schema = &ACTIVATE_ACCOUNT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_account_verify_one_time_token, mut slot_username) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_account_verify_one_time_token)?,
                1 => p.value(&mut slot_username)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            account_verify_one_time_token: p
                .required(0, slot_account_verify_one_time_token)?,
            username: p.required(1, slot_username)?,
        })
    }
}

/// Operation `activateAccount`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActivateAccountOk {
    pub access_token: Option<String>,
    pub one_time_token: Option<String>,
    pub products: Option<Vec<ActivateAccountOkProductsItem>>,
}

impl rt::serde::Serialize for ActivateAccountOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("accessToken", &self.access_token)?;
        o.optional("oneTimeToken", &self.one_time_token)?;
        o.optional("products", &self.products)?;
        o.end()
    }
}

/// Operation `activateAccount`, `Ok.products.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActivateAccountOkProductsItem {
    Cp,
    Inbox,
    Ml,
}

impl rt::Enumeration for ActivateAccountOkProductsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("cp", Self::Cp), ("inbox", Self::Inbox), ("ml", Self::Ml),
    ];
}

/// Operation `loginUser`, `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoginUserType {
    Default,
    Mobile,
    StoryPublisher,
}

impl rt::Enumeration for LoginUserType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("default", Self::Default), ("mobile", Self::Mobile), ("storyPublisher", Self::StoryPublisher),
    ];
}

/// Operation `loginUser`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct LoginUserBody {
    pub password: String,
    pub username: String,
}

impl rt::Object for LoginUserBody {
    const SCHEMA: &'static rt::Schema = &LOGIN_USER_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_password, mut slot_username) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_password)?,
                1 => p.value(&mut slot_username)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            password: p.required(0, slot_password)?,
            username: p.required(1, slot_username)?,
        })
    }
}

/// Operation `loginUser`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoginUserOk {
    /// QR code of the TOTP secret as a data URL, present while TOTP is being set up.
    pub image: Option<String>,
    pub jwt: Option<String>,
    /// Generated TOTP secret, present while TOTP is being set up.
    pub secret: Option<String>,
    /// Whether TOTP is required (`TOTP_REQUIRED`) or still being set up (`TOTP_SETUP`).
    pub status: Option<LoginUserOkStatus>,
}

impl rt::serde::Serialize for LoginUserOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("image", &self.image)?;
        o.optional("jwt", &self.jwt)?;
        o.optional("secret", &self.secret)?;
        o.optional("status", &self.status)?;
        o.end()
    }
}

/// Whether TOTP is required (`TOTP_REQUIRED`) or still being set up (`TOTP_SETUP`).
/// Operation `loginUser`, `Ok.status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoginUserOkStatus {
    TotpRequired,
    TotpSetup,
}

impl rt::Enumeration for LoginUserOkStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("TOTP_REQUIRED", Self::TotpRequired),
        ("TOTP_SETUP", Self::TotpSetup),
    ];
}

/// Operation `setUserPassword`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetUserPasswordBody {
    /// New password of the user.
    pub password: String,
    /// One-time token that identifies and authorizes the user.
    pub token: String,
}

impl rt::Object for SetUserPasswordBody {
    const SCHEMA: &'static rt::Schema = &SET_USER_PASSWORD_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_password, mut slot_token) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_password)?,
                1 => p.value(&mut slot_token)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            password: p.required(0, slot_password)?,
            token: p.required(1, slot_token)?,
        })
    }
}

/// Operation `requestPasswordReset`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestPasswordResetBody {
    /// `userName` of the user who receives the password reset email.
    pub user_name: String,
}

impl rt::Object for RequestPasswordResetBody {
    const SCHEMA: &'static rt::Schema = &REQUEST_PASSWORD_RESET_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_user_name = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_user_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            user_name: p.required(0, slot_user_name)?,
        })
    }
}

/// Operation `generateTotpSecret`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GenerateTotpSecretOk {
    /// QR code of the TOTP secret as a data URL.
    pub image: Option<String>,
    /// JWT to send along when verifying the secret.
    pub jwt: Option<String>,
    /// Generated TOTP secret.
    pub secret: Option<String>,
}

impl rt::serde::Serialize for GenerateTotpSecretOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("image", &self.image)?;
        o.optional("jwt", &self.jwt)?;
        o.optional("secret", &self.secret)?;
        o.end()
    }
}

/// Operation `loginUserByTotp`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct LoginUserByTotpBody {
    /// Authenticator code that belongs to the TOTP secret.
    pub code: String,
    /// Token from the password login.
    pub jwt: Option<String>,
    pub remember: Option<bool>,
}

impl rt::Object for LoginUserByTotpBody {
    const SCHEMA: &'static rt::Schema = &LOGIN_USER_BY_TOTP_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_code, mut slot_jwt, mut slot_remember) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_code)?,
                1 => p.value(&mut slot_jwt)?,
                2 => p.value(&mut slot_remember)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            code: p.required(0, slot_code)?,
            jwt: slot_jwt,
            remember: slot_remember,
        })
    }
}

/// Operation `verifyTotpSecret`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyTotpSecretBody {
    /// Authenticator code that belongs to the TOTP secret.
    pub code: String,
    /// JWT that carries the TOTP secret.
    pub jwt: String,
}

impl rt::Object for VerifyTotpSecretBody {
    const SCHEMA: &'static rt::Schema = &VERIFY_TOTP_SECRET_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_code, mut slot_jwt) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_code)?,
                1 => p.value(&mut slot_jwt)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            code: p.required(0, slot_code)?,
            jwt: p.required(1, slot_jwt)?,
        })
    }
}

/// Operation `updateUser`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserBody {
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub locale: Option<String>,
    pub mobile_device: Option<UpdateUserBodyMobileDevice>,
    /// Required when users change their own password.
    pub old_password: Option<String>,
    pub password: Option<String>,
    /// Ids of the channels the user may only read.
    pub read_only_channel_ids: Option<Vec<models::ObjectId>>,
    pub role: Option<CreateUserBodyRole>,
    pub settings: Option<rt::JsonObject>,
    /// Ids of the teams the user shall belong to.
    pub teams: Option<Vec<models::ObjectId>>,
}

impl rt::Object for UpdateUserBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_USER_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.email)?,
                1 => p.value(&mut value.first_name)?,
                2 => p.value(&mut value.last_name)?,
                3 => p.value(&mut value.locale)?,
                4 => p.value(&mut value.mobile_device)?,
                5 => p.value(&mut value.old_password)?,
                6 => p.value(&mut value.password)?,
                7 => p.value(&mut value.read_only_channel_ids)?,
                8 => p.value(&mut value.role)?,
                9 => p.value(&mut value.settings)?,
                10 => p.value(&mut value.teams)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateUser`, `body.mobileDevice`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserBodyMobileDevice {
    /// Id of the updated user's mobile device.
    pub id: Option<String>,
    /// Token data of the mobile device.
    pub token: Option<String>,
}

impl rt::Object for UpdateUserBodyMobileDevice {
    const SCHEMA: &'static rt::Schema = &UPDATE_USER_BODY_MOBILE_DEVICE;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.token)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateUser`, `body.role`.
pub type UpdateUserBodyRole = CreateUserBodyRole;

/// Operation `updateUser`, `Conflict`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserConflict {
    /// `InvalidUserUpdate` marks a failed internal update validation; `body.data` then names the fields at fault and
    /// the reasons.
    pub code: Option<String>,
    pub data: Option<UpdateUserConflictData>,
    pub message: Option<String>,
}

impl rt::serde::Serialize for UpdateUserConflict {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("code", &self.code)?;
        o.optional("data", &self.data)?;
        o.optional("message", &self.message)?;
        o.end()
    }
}

/// Operation `updateUser`, `Conflict.data`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserConflictData {
    pub failed: Option<Vec<UpdateUserConflictDataFailedItem>>,
}

impl rt::serde::Serialize for UpdateUserConflictData {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("failed", &self.failed)?;
        o.end()
    }
}

/// Operation `updateUser`, `Conflict.data.failed.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserConflictDataFailedItem {
    /// Attribute that made the update fail.
    pub key: Option<String>,
    /// Why that attribute made the update fail.
    pub reason: Option<UpdateUserConflictDataFailedItemReason>,
}

impl rt::serde::Serialize for UpdateUserConflictDataFailedItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("key", &self.key)?;
        o.optional("reason", &self.reason)?;
        o.end()
    }
}

/// Why that attribute made the update fail.
/// Operation `updateUser`, `Conflict.data.failed.item.reason`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpdateUserConflictDataFailedItemReason {
    UpdatingOwnRole,
    UpdatingRoleAsNonAdmin,
    NonAdminMustBePartOfTeam,
    OldPasswordMissing,
    IncorrectPassword,
    PasswordSameAsOldPassword,
    InvalidPassword,
    NoReadOnlyChannelsForAdmins,
    CantUpdateOwnPermissions,
    ChannelDoesNotExist,
    UpdatingUserMissingWriteAccess,
    TeamNotFound,
    UserHasAssignedTickets,
    InvalidRole,
}

impl rt::Enumeration for UpdateUserConflictDataFailedItemReason {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("updatingOwnRole", Self::UpdatingOwnRole),
        ("updatingRoleAsNonAdmin", Self::UpdatingRoleAsNonAdmin),
        ("nonAdminMustBePartOfTeam", Self::NonAdminMustBePartOfTeam),
        ("oldPasswordMissing", Self::OldPasswordMissing),
        ("incorrectPassword", Self::IncorrectPassword),
        ("passwordSameAsOldPassword", Self::PasswordSameAsOldPassword),
        ("invalidPassword", Self::InvalidPassword),
        ("noReadOnlyChannelsForAdmins", Self::NoReadOnlyChannelsForAdmins),
        ("cantUpdateOwnPermissions", Self::CantUpdateOwnPermissions),
        ("channelDoesNotExist", Self::ChannelDoesNotExist),
        ("updatingUserMissingWriteAccess", Self::UpdatingUserMissingWriteAccess),
        ("teamNotFound", Self::TeamNotFound),
        ("userHasAssignedTickets", Self::UserHasAssignedTickets),
        ("invalidRole", Self::InvalidRole),
    ];
}

/// Operation `updateUserPermissions`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateUserPermissionsBody {
    pub permissions: Vec<String>,
    /// `teams` is required for `ADMIN` users when the teams feature is active in the user's account, so that they
    /// join a team once their role becomes `CUSTOM`.
    pub teams: Option<Vec<models::ObjectId>>,
}

impl rt::Object for UpdateUserPermissionsBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_USER_PERMISSIONS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_permissions, mut slot_teams) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_permissions)?,
                1 => p.value(&mut slot_teams)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            permissions: p.required(0, slot_permissions)?,
            teams: slot_teams,
        })
    }
}

rt::objects!(CreateUserBody, ActivateAccountBody, LoginUserBody, SetUserPasswordBody);

rt::objects!(RequestPasswordResetBody, LoginUserByTotpBody, VerifyTotpSecretBody);

rt::objects!(UpdateUserBody, UpdateUserBodyMobileDevice, UpdateUserPermissionsBody);

rt::values!(ActivateAccountOk, LoginUserOk, GenerateTotpSecretOk, UpdateUserConflict);

rt::values!(UpdateUserConflictData, UpdateUserConflictDataFailedItem);

rt::enumerations!(CreateUserBodyRole, ActivateAccountType, ActivateAccountOkProductsItem);

rt::enumerations!(LoginUserType, LoginUserOkStatus, UpdateUserConflictDataFailedItemReason);

pub(crate) static CREATE_USER_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accountId", &models::OBJECT_ID),
    rt::Property::required(
        "email",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Email).max_length(254),
    ),
    rt::Property::required("firstName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("lastName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("locale", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("password", &rt::Schema::of(rt::Kind::String).max_length(1024)),
    rt::Property::optional("phone", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("role", &CREATE_USER_BODY_ROLE),
    rt::Property::optional("teams", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
    rt::Property::required("userName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static CREATE_USER_BODY_ROLE: rt::Schema = rt::Schema::strings(&[
    "ADMIN", "SMM", "SMMWOI", "CM", "CMWOI", "ASSIGNER", "REPORTER", "OBSERVER", "EDITOR", "SMMAA",
    "ADVERT", "CUSTOM",
]);
pub(crate) static ACTIVATE_ACCOUNT_TYPE: rt::Schema = rt::Schema::strings(&["default", "mobile"]);

pub(crate) static ACTIVATE_ACCOUNT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("accountVerifyOneTimeToken", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::required("username", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static ACTIVATE_ACCOUNT_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accessToken", &rt::schema::STRING),
    rt::Property::optional("oneTimeToken", &rt::schema::STRING),
    rt::Property::optional("products", &rt::Schema::array(&ACTIVATE_ACCOUNT_OK_PRODUCTS_ITEM)),
]);
pub(crate) static ACTIVATE_ACCOUNT_OK_PRODUCTS_ITEM: rt::Schema = rt::Schema::strings(&["cp", "inbox", "ml"]);

pub(crate) static LOGIN_USER_TYPE: rt::Schema = rt::Schema::strings(&["default", "mobile", "storyPublisher"]);

pub(crate) static LOGIN_USER_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("password", &rt::Schema::of(rt::Kind::String).max_length(1024)),
    rt::Property::required("username", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static LOGIN_USER_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("image", &rt::schema::STRING),
    rt::Property::optional("jwt", &rt::schema::STRING),
    rt::Property::optional("secret", &rt::schema::STRING),
    rt::Property::optional("status", &LOGIN_USER_OK_STATUS),
]);
pub(crate) static LOGIN_USER_OK_STATUS: rt::Schema = rt::Schema::strings(&["TOTP_REQUIRED", "TOTP_SETUP"]);

pub(crate) static SET_USER_PASSWORD_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("password", &rt::Schema::of(rt::Kind::String).max_length(1024)),
    rt::Property::required("token", &rt::Schema::of(rt::Kind::String).max_length(8192)),
]);
pub(crate) static REQUEST_PASSWORD_RESET_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("userName", &rt::Schema::of(rt::Kind::String).max_length(255))],
);

pub(crate) static GENERATE_TOTP_SECRET_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("image", &rt::schema::STRING),
    rt::Property::optional("jwt", &rt::schema::STRING),
    rt::Property::optional("secret", &rt::schema::STRING),
]);
pub(crate) static LOGIN_USER_BY_TOTP_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("code", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::optional("jwt", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::optional("remember", &rt::schema::BOOLEAN),
]);
pub(crate) static VERIFY_TOTP_SECRET_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("code", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::required("jwt", &rt::Schema::of(rt::Kind::String).max_length(8192)),
]);
pub(crate) static UPDATE_USER_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "email",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Email).max_length(254),
    ),
    rt::Property::optional("firstName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("lastName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("locale", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("mobileDevice", &UPDATE_USER_BODY_MOBILE_DEVICE),
    rt::Property::optional("oldPassword", &rt::Schema::of(rt::Kind::String).max_length(1024)),
    rt::Property::optional("password", &rt::Schema::of(rt::Kind::String).max_length(1024)),
    rt::Property::optional("readOnlyChannelIds", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
    rt::Property::optional("role", &CREATE_USER_BODY_ROLE),
    rt::Property::optional("settings", &rt::schema::OBJECT),
    rt::Property::optional("teams", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
]);
pub(crate) static UPDATE_USER_BODY_MOBILE_DEVICE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::Schema::of(rt::Kind::String).max_length(512)),
    rt::Property::optional("token", &rt::Schema::of(rt::Kind::String).max_length(512)),
]);
pub(crate) static UPDATE_USER_CONFLICT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("code", &rt::schema::STRING),
    rt::Property::optional("data", &UPDATE_USER_CONFLICT_DATA),
    rt::Property::optional("message", &rt::schema::STRING),
]);
pub(crate) static UPDATE_USER_CONFLICT_DATA: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("failed", &rt::Schema::array(&UPDATE_USER_CONFLICT_DATA_FAILED_ITEM))],
);

pub(crate) static UPDATE_USER_CONFLICT_DATA_FAILED_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("key", &rt::schema::STRING),
    rt::Property::optional("reason", &UPDATE_USER_CONFLICT_DATA_FAILED_ITEM_REASON),
]);
pub(crate) static UPDATE_USER_CONFLICT_DATA_FAILED_ITEM_REASON: rt::Schema = rt::Schema::strings(&[
    "updatingOwnRole", "updatingRoleAsNonAdmin", "nonAdminMustBePartOfTeam", "oldPasswordMissing",
    "incorrectPassword", "passwordSameAsOldPassword", "invalidPassword", "noReadOnlyChannelsForAdmins",
    "cantUpdateOwnPermissions", "channelDoesNotExist", "updatingUserMissingWriteAccess", "teamNotFound",
    "userHasAssignedTickets", "invalidRole",
]);
pub(crate) static UPDATE_USER_PERMISSIONS_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("permissions", &rt::Schema::array(&rt::schema::STRING).max_items(100)),
    rt::Property::optional("teams", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait UsersDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: UsersApi> UsersDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_users(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_user(cx, r)),
            2 => rt::reply(Ok(cx.open()), r, |cx, r| self.activate_account(cx, r)),
            3 => rt::reply(Ok(cx.open()), r, |cx, r| self.complete_keycloak_login(cx, r)),
            4 => rt::reply(Ok(cx.open()), r, |cx, r| self.login_user(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.logout_user(cx, r)),
            6 => rt::reply(Ok(cx.open()), r, |cx, r| self.set_user_password(cx, r)),
            7 => rt::reply(Ok(cx.open()), r, |cx, r| self.request_password_reset(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.list_user_summaries(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.generate_totp_secret(cx, r)),
            10 => rt::reply(Ok(cx.open()), r, |cx, r| self.login_user_by_totp(cx, r)),
            11 => rt::reply(cx.single(), r, |cx, r| self.verify_totp_secret(cx, r)),
            12 => rt::reply(cx.single(), r, |cx, r| self.delete_user(cx, r)),
            13 => rt::reply(cx.single(), r, |cx, r| self.update_user(cx, r)),
            14 => rt::reply(cx.single(), r, |cx, r| self.mask_as_user(cx, r)),
            15 => rt::reply(cx.single(), r, |cx, r| self.update_user_permissions(cx, r)),
            16 => rt::reply(cx.single(), r, |cx, r| self.delete_user_totp_secret(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "users",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_USERS: rt::Operation = rt::Operation {
    id: "listUsers",
    method: "GET",
    path: "/users",
    parameters: &[
        rt::Parameter::query("hasMobileDevice", &rt::schema::BOOLEAN),
        rt::Parameter::query("teamId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::USER))),
        rt::Response::of(&[401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_USER: rt::Operation = rt::Operation {
    id: "createUser",
    method: "POST",
    path: "/users",
    permissions: rt::Permissions::All(&["EditUsers", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&CREATE_USER_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::USER)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static ACTIVATE_ACCOUNT: rt::Operation = rt::Operation {
    id: "activateAccount",
    method: "POST",
    path: "/users/activate",
    security: &[],
    parameters: &[rt::Parameter::query("type", &ACTIVATE_ACCOUNT_TYPE)],
    body: Some(rt::Body::required(&ACTIVATE_ACCOUNT_BODY)),
    body_limit: Some(16384),
    responses: &[
        rt::Response::of(&[200], Some(&ACTIVATE_ACCOUNT_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COMPLETE_KEYCLOAK_LOGIN: rt::Operation = rt::Operation {
    id: "completeKeycloakLogin",
    method: "GET",
    path: "/users/keycloak/{realm}/login",
    security: &[],
    parameters: &[
        rt::Parameter::path("realm", &rt::Schema::of(rt::Kind::String).max_length(255)),
        rt::Parameter::query(
                "code",
                &rt::Schema::of(rt::Kind::String)
                    .max_length(8192)
                    .patterns(&[&patterns::P_97CEE52843CA]),
            )
            .required(),
        rt::Parameter::query(
            "session_state",
            &rt::Schema::of(rt::Kind::String)
                .max_length(8192)
                .patterns(&[&patterns::P_14F4C5AB44B6]),
        ),
        rt::Parameter::query("state", &rt::Schema::of(rt::Kind::String).max_length(255)),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location", "Set-Cookie"]),
        rt::Response::of(&[400, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LOGIN_USER: rt::Operation = rt::Operation {
    id: "loginUser",
    method: "POST",
    path: "/users/login",
    security: &[],
    parameters: &[
        rt::Parameter::query("type", &LOGIN_USER_TYPE),
        rt::Parameter::query("deviceId", &rt::schema::STRING),
    ],
    body: Some(rt::Body::required(&LOGIN_USER_BODY)),
    body_limit: Some(16384),
    responses: &[
        rt::Response::of(&[200], Some(&LOGIN_USER_OK)),
        rt::Response::of(&[204], None).headers(&["Set-Cookie"]),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LOGOUT_USER: rt::Operation = rt::Operation {
    id: "logoutUser",
    method: "GET",
    path: "/users/logout",
    parameters: &[rt::Parameter::query("deviceId", &rt::schema::STRING)],
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR))],
    ..BASE
};

pub(crate) static SET_USER_PASSWORD: rt::Operation = rt::Operation {
    id: "setUserPassword",
    method: "POST",
    path: "/users/password",
    security: &[],
    body: Some(rt::Body::required(&SET_USER_PASSWORD_BODY)),
    body_limit: Some(16384),
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[400, 403, 404, 500], Some(&models::ERROR))],
    ..BASE
};

pub(crate) static REQUEST_PASSWORD_RESET: rt::Operation = rt::Operation {
    id: "requestPasswordReset",
    method: "POST",
    path: "/users/password/reset",
    security: &[],
    body: Some(rt::Body::required(&REQUEST_PASSWORD_RESET_BODY)),
    body_limit: Some(16384),
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[400, 403, 404, 500], Some(&models::ERROR))],
    ..BASE
};

pub(crate) static LIST_USER_SUMMARIES: rt::Operation = rt::Operation {
    id: "listUserSummaries",
    method: "GET",
    path: "/users/summary",
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::USER_SUMMARY))),
        rt::Response::of(&[400, 401, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GENERATE_TOTP_SECRET: rt::Operation = rt::Operation {
    id: "generateTotpSecret",
    method: "POST",
    path: "/users/totp/generate",
    responses: &[
        rt::Response::of(&[200], Some(&GENERATE_TOTP_SECRET_OK)),
        rt::Response::of(&[401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LOGIN_USER_BY_TOTP: rt::Operation = rt::Operation {
    id: "loginUserByTotp",
    method: "POST",
    path: "/users/totp/login",
    security: &[],
    body: Some(rt::Body::required(&LOGIN_USER_BY_TOTP_BODY)),
    body_limit: Some(16384),
    responses: &[
        rt::Response::of(&[204], None).headers(&["Set-Cookie"]),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static VERIFY_TOTP_SECRET: rt::Operation = rt::Operation {
    id: "verifyTotpSecret",
    method: "POST",
    path: "/users/totp/verify",
    body: Some(rt::Body::required(&VERIFY_TOTP_SECRET_BODY)),
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_USER: rt::Operation = rt::Operation {
    id: "deleteUser",
    method: "DELETE",
    path: "/users/{userId}",
    permissions: rt::Permissions::All(&["DeleteUsers"]),
    parameters: &[rt::Parameter::path("userId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_USER: rt::Operation = rt::Operation {
    id: "updateUser",
    method: "PATCH",
    path: "/users/{userId}",
    parameters: &[rt::Parameter::path("userId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_USER_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::USER)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
        rt::Response::of(&[409], Some(&UPDATE_USER_CONFLICT)),
    ],
    ..BASE
};

pub(crate) static MASK_AS_USER: rt::Operation = rt::Operation {
    id: "maskAsUser",
    method: "POST",
    path: "/users/{userId}/mask",
    permissions: rt::Permissions::All(&["EditAllAccounts"]),
    parameters: &[rt::Parameter::path("userId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None).headers(&["Set-Cookie"]),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_USER_PERMISSIONS: rt::Operation = rt::Operation {
    id: "updateUserPermissions",
    method: "PATCH",
    path: "/users/{userId}/permissions",
    permissions: rt::Permissions::All(&["EditUsers"]),
    parameters: &[rt::Parameter::path("userId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_USER_PERMISSIONS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::USER)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_USER_TOTP_SECRET: rt::Operation = rt::Operation {
    id: "deleteUserTotpSecret",
    method: "DELETE",
    path: "/users/{userId}/totp",
    parameters: &[
        rt::Parameter::path("userId", &models::OBJECT_ID),
        rt::Parameter::query("code", &rt::Schema::of(rt::Kind::String).max_length(8192))
            .required(),
    ],
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[401, 403, 409, 500], Some(&models::ERROR))],
    ..BASE
};
