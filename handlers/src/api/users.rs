//! Handlers of the tag `users`.

use generated::{api::users::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl UsersApi for Socialhub {
    async fn list_users(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListUsers,
    ) -> Result<ListUsersResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_user(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateUser,
    ) -> Result<CreateUserResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn activate_account(
        &self,
        _cx: Context,
        _request: ActivateAccount,
    ) -> Result<ActivateAccountResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn complete_keycloak_login(
        &self,
        _cx: Context,
        _request: CompleteKeycloakLogin,
    ) -> Result<CompleteKeycloakLoginResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn login_user(&self, _cx: Context, _request: LoginUser) -> Result<LoginUserResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn logout_user(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: LogoutUser,
    ) -> Result<LogoutUserResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn set_user_password(
        &self,
        _cx: Context,
        _request: SetUserPassword,
    ) -> Result<SetUserPasswordResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn request_password_reset(
        &self,
        _cx: Context,
        _request: RequestPasswordReset,
    ) -> Result<RequestPasswordResetResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_user_summaries(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListUserSummaries,
    ) -> Result<ListUserSummariesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn generate_totp_secret(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GenerateTotpSecret,
    ) -> Result<GenerateTotpSecretResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn login_user_by_totp(
        &self,
        _cx: Context,
        _request: LoginUserByTotp,
    ) -> Result<LoginUserByTotpResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn verify_totp_secret(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: VerifyTotpSecret,
    ) -> Result<VerifyTotpSecretResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_user(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteUser,
    ) -> Result<DeleteUserResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_user(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateUser,
    ) -> Result<UpdateUserResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn mask_as_user(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: MaskAsUser,
    ) -> Result<MaskAsUserResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_user_permissions(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateUserPermissions,
    ) -> Result<UpdateUserPermissionsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_user_totp_secret(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteUserTotpSecret,
    ) -> Result<DeleteUserTotpSecretResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
