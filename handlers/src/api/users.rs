//! Handlers of the tag `users`.

use generated::{
    api::users::*,
    principal,
    rt::{Context, enumeration},
};

use crate::{
    Failure, Socialhub,
    identity::{APP, REMEMBERED, SESSION, end_of_state, refuse_foreign_pages},
    store::{AccessToken, StoreError, UserRecord},
    users::{self, change, custom, invitation, keycloak, login, mask, password, second_factor},
};

impl UsersApi for Socialhub {
    async fn list_users(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListUsers,
    ) -> Result<ListUsersResponse, Failure> {
        let users = users::visible(&self.store, cx.principal(), &request).await?;
        Ok(ListUsersResponse::Ok(users.into_iter().map(Into::into).collect()))
    }

    async fn create_user(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateUser,
    ) -> Result<CreateUserResponse, Failure> {
        Ok(CreateUserResponse::Ok(invitation::invite(self, cx.principal(), request.body).await?.into()))
    }

    async fn activate_account(
        &self,
        cx: Context,
        request: ActivateAccount,
    ) -> Result<ActivateAccountResponse, Failure> {
        let lifetime = match request.r#type {
            Some(ActivateAccountType::Mobile) => APP,
            Some(ActivateAccountType::Default) | None => SESSION,
        };
        let ActivateAccountBody { username, account_verify_one_time_token } = request.body;
        let activated =
            password::activate(self, cx.head(), &username, &account_verify_one_time_token, lifetime).await?;
        login::keep_device(&cx, &activated.session.device);
        let products = activated.products.iter().filter_map(|name| enumeration::variant(name)).collect();
        Ok(ActivateAccountResponse::Ok(ActivateAccountOk {
            access_token: Some(activated.session.token),
            one_time_token: activated.one_time_token,
            products: Some(products),
        }))
    }

    async fn complete_keycloak_login(
        &self,
        cx: Context,
        request: CompleteKeycloakLogin,
    ) -> Result<CompleteKeycloakLoginResponse, Failure> {
        let (code, state) = (&request.code, request.state.as_deref());
        let session = keycloak::log_in(self, cx.head(), &request.realm, code, state, SESSION).await?;
        login::keep_device(&cx, &session.device);
        if state.is_some() {
            cx.add_header("set-cookie", &end_of_state(&cx.head().client()));
        }
        Ok(CompleteKeycloakLoginResponse::Found {
            location: Some(keycloak::home(cx.head())),
            set_cookie: Some(login::token_cookie(cx.head(), &session.token, SESSION)),
        })
    }

    async fn login_user(&self, cx: Context, request: LoginUser) -> Result<LoginUserResponse, Failure> {
        let lifetime = match request.r#type {
            Some(LoginUserType::Mobile | LoginUserType::StoryPublisher) => APP,
            Some(LoginUserType::Default) | None => SESSION,
        };
        let LoginUserBody { username, password } = request.body;
        let answer = match login::by_password(self, cx.head(), &username, &password, lifetime).await? {
            login::Login::Done(session) => {
                login::keep_device(&cx, &session.device);
                let cookie = login::token_cookie(cx.head(), &session.token, lifetime);
                return Ok(LoginUserResponse::NoContent { set_cookie: Some(cookie) });
            }
            login::Login::Code(jwt) => {
                LoginUserOk { jwt: Some(jwt), status: Some(LoginUserOkStatus::TotpRequired), ..LoginUserOk::default() }
            }
            login::Login::SetUp(jwt, new) => LoginUserOk {
                jwt: Some(jwt),
                secret: Some(new.secret),
                image: Some(new.image),
                status: Some(LoginUserOkStatus::TotpSetup),
            },
        };
        Ok(LoginUserResponse::Ok(answer))
    }

    async fn logout_user(
        &self,
        cx: Context<principal::Token<Self>>,
        request: LogoutUser,
    ) -> Result<LogoutUserResponse, Failure> {
        refuse_foreign_pages(cx.head())?;
        let caller = cx.principal();
        if let Some(device) = &request.device_id {
            let users = self.store.of::<UserRecord>(&caller.account_id);
            users.update(&caller.user_id, |user| drop(user.mobile_devices.shift_remove(device))).await?;
        }
        if let Some(session) = &caller.session_id {
            match self.store.of::<AccessToken>(&caller.account_id).delete(session).await {
                // Logged out twice at once.
                Ok(()) | Err(StoreError::Missing(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        cx.add_header("set-cookie", &login::token_cookie(cx.head(), "", std::time::Duration::ZERO));
        Ok(LogoutUserResponse::NoContent)
    }

    async fn set_user_password(
        &self,
        cx: Context,
        request: SetUserPassword,
    ) -> Result<SetUserPasswordResponse, Failure> {
        let device = password::set(self, cx.head(), &request.body.token, &request.body.password).await?;
        login::keep_device(&cx, &device);
        Ok(SetUserPasswordResponse::NoContent)
    }

    async fn request_password_reset(
        &self,
        cx: Context,
        request: RequestPasswordReset,
    ) -> Result<RequestPasswordResetResponse, Failure> {
        password::request_reset(self, cx.head(), request.body.user_name).await?;
        Ok(RequestPasswordResetResponse::NoContent)
    }

    async fn list_user_summaries(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListUserSummaries,
    ) -> Result<ListUserSummariesResponse, Failure> {
        let users = users::colleagues(&self.store, cx.principal()).await?;
        Ok(ListUserSummariesResponse::Ok(users.into_iter().map(Into::into).collect()))
    }

    async fn generate_totp_secret(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: GenerateTotpSecret,
    ) -> Result<GenerateTotpSecretResponse, Failure> {
        let (jwt, new) = second_factor::generate(self, cx.principal()).await?;
        let (secret, image) = (Some(new.secret), Some(new.image));
        Ok(GenerateTotpSecretResponse::Ok(GenerateTotpSecretOk { jwt: Some(jwt), secret, image }))
    }

    async fn login_user_by_totp(
        &self,
        cx: Context,
        request: LoginUserByTotp,
    ) -> Result<LoginUserByTotpResponse, Failure> {
        let LoginUserByTotpBody { code, jwt, remember } = request.body;
        let lifetime = if remember.unwrap_or(false) { REMEMBERED } else { SESSION };
        let session = second_factor::log_in(self, cx.head(), jwt.as_deref(), &code, lifetime).await?;
        login::keep_device(&cx, &session.device);
        let cookie = login::token_cookie(cx.head(), &session.token, lifetime);
        Ok(LoginUserByTotpResponse::NoContent { set_cookie: Some(cookie) })
    }

    async fn verify_totp_secret(
        &self,
        cx: Context<principal::Token<Self>>,
        request: VerifyTotpSecret,
    ) -> Result<VerifyTotpSecretResponse, Failure> {
        second_factor::verify(self, cx.principal(), &request.body.jwt, &request.body.code).await?;
        Ok(VerifyTotpSecretResponse::NoContent)
    }

    async fn delete_user(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteUser,
    ) -> Result<DeleteUserResponse, Failure> {
        users::remove(&self.store, cx.principal(), &request.user_id).await?;
        Ok(DeleteUserResponse::NoContent)
    }

    async fn update_user(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateUser,
    ) -> Result<UpdateUserResponse, Failure> {
        Ok(match change::change(self, cx.head(), cx.principal(), &request.user_id, &request.body).await? {
            Ok(changed) => {
                if let Some(device) = &changed.device {
                    login::keep_device(&cx, device);
                }
                UpdateUserResponse::Ok(changed.user.into())
            }
            Err(conflict) => UpdateUserResponse::Conflict(conflict),
        })
    }

    async fn mask_as_user(
        &self,
        cx: Context<principal::Token<Self>>,
        request: MaskAsUser,
    ) -> Result<MaskAsUserResponse, Failure> {
        let token = mask::put_on(self, cx.principal(), &request.user_id, SESSION).await?;
        let cookie = login::token_cookie(cx.head(), &token, SESSION);
        Ok(MaskAsUserResponse::NoContent { set_cookie: Some(cookie) })
    }

    async fn update_user_permissions(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateUserPermissions,
    ) -> Result<UpdateUserPermissionsResponse, Failure> {
        let user = custom::customize(self, cx.principal(), &request.user_id, request.body).await?;
        Ok(UpdateUserPermissionsResponse::Ok(user.into()))
    }

    async fn delete_user_totp_secret(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteUserTotpSecret,
    ) -> Result<DeleteUserTotpSecretResponse, Failure> {
        let caller = cx.principal();
        if request.user_id != caller.user_id {
            return Err(users::denied());
        }
        second_factor::remove(self, caller, &request.code).await?;
        Ok(DeleteUserTotpSecretResponse::NoContent)
    }
}
