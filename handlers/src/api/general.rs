//! Handlers of the tag `general`.

use generated::{
    api::general::*,
    principal,
    rt::{Context, enumeration},
};

use crate::{
    Failure, Socialhub, User, accounts::account, mail::Locale, roles::is_admin, settings::features, store::UserRecord,
};

impl GeneralApi for Socialhub {
    async fn get_current_user(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: GetCurrentUser,
    ) -> Result<GetCurrentUserResponse, Failure> {
        let User { account_id, user_id, role, permissions, .. } = cx.principal();
        let user = self.store.of::<UserRecord>(account_id).get(user_id).await?.value;
        let account = account(&self.store.account(account_id).await?, false)?;
        let channels = self.store.reachable_channels(account_id, user_id, is_admin(*role)).await?;
        let active = channels.iter().filter(|channel| channel.value.active).map(|channel| channel.id.clone());
        Ok(GetCurrentUserResponse::Ok(GetCurrentUserOk {
            account_id: Some(account_id.clone()),
            user_id: Some(user_id.clone()),
            locale: enumeration::variant(Locale::of(&user.locale).code()),
            active_channel_ids: Some(active.collect()),
            channel_ids: Some(channels.iter().map(|channel| channel.id.clone()).collect()),
            permissions: Some(permissions.iter().map(|it| enumeration::text(it).to_owned()).collect()),
            features: Some(features::flags(&account)),
            expiration_time: account.expiration_time,
            package: account.package.as_deref().and_then(enumeration::variant),
            account_name: account.name,
            user_name: Some(user.user_name),
            role: enumeration::variant(enumeration::text(*role)),
            last_login_time: user.last_login_time,
            read_only_channel_ids: Some(user.read_only_channel_ids.into_iter().collect()),
        }))
    }
}
