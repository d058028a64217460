//! Handlers of the tag `accounts`.

use std::collections::BTreeSet;

use generated::{
    Permission,
    api::accounts::*,
    models::{Account, ObjectId},
    principal,
    rt::{Context, DateTime},
};

use crate::{
    Failure, Page, Socialhub, User,
    accounts::{self, Change, Powers, Registration, Terms, account, account_id, ordered, reactivate},
    identity::{Limit, Source},
    settings::ai_panel::{self, Refusal},
    store::{AccountRecord, CHANNEL_ACTIVE, ChannelRecord, Entity as _, Query, StoreError, Stored},
    users::guard_all,
};

impl AccountsApi for Socialhub {
    async fn list_accounts(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListAccounts,
    ) -> Result<ListAccountsResponse, Failure> {
        let user = cx.principal();
        let accounts = if user.may(Permission::ViewAllAccounts) {
            self.all_accounts().await?
        } else {
            vec![self.store.account(&user.account_id).await?]
        };
        Ok(ListAccountsResponse::Ok(self.show_accounts(accounts, user).await?))
    }

    async fn create_account(
        &self,
        _cx: Context<principal::Token<Self>>,
        request: CreateAccount,
    ) -> Result<CreateAccountResponse, Failure> {
        let record = ordered(&request.body)?;
        let id = self.store.new_id();
        let made = self.store.transaction(async |together| {
            let made = together.create_account(id.clone(), record.clone()).await?;
            together.default_team(&made.id).await?;
            Ok(made)
        });
        Ok(CreateAccountResponse::Created(account(&made.await.map_err(taken)?, true)?))
    }

    async fn list_account_custom_tags(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListAccountCustomTags,
    ) -> Result<ListAccountCustomTagsResponse, Failure> {
        let accounts = self.all_accounts().await?;
        let tags = accounts.iter().filter_map(|account| account.value.details.get("customTags")?.as_array()).flatten();
        let tags: BTreeSet<_> = tags.filter_map(|tag| tag.as_str()).collect();
        Ok(ListAccountCustomTagsResponse::Ok(tags.into_iter().map(str::to_owned).collect()))
    }

    async fn list_linked_accounts(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListLinkedAccounts,
    ) -> Result<ListLinkedAccountsResponse, Failure> {
        let own = account(&self.store.account(&cx.principal().account_id).await?, false)?;
        let mut linked = Vec::new();
        for id in own.linked_accounts.unwrap_or_default() {
            // One that is gone is linked no more.
            let Some(account) = self.store.of::<AccountRecord>(&id).find(&id).await? else { continue };
            let channels = self.store.of::<ChannelRecord>(&id).all(Query::all().equals(CHANNEL_ACTIVE, true)).await?;
            linked.push(ListLinkedAccountsOkItem {
                id: Some(id),
                name: Some(account.value.name),
                channels: Some(channels.into_iter().map(linked_channel).collect()),
            });
        }
        Ok(ListLinkedAccountsResponse::Ok(linked))
    }

    async fn register_account(
        &self,
        cx: Context,
        request: RegisterAccount,
    ) -> Result<RegisterAccountResponse, Failure> {
        // Each registration sends mail to whoever is named.
        Limit::registration(&Source::of(cx.head())).count(&self.store).await?;
        let is_true = |value: Option<String>| value.as_deref() == Some("true");
        let terms = Terms {
            cp_only: is_true(request.cp_only),
            tell_sales: !is_true(request.no_salesforce),
            campaign: request.campaign,
            code: request.code,
        };
        let registration = Registration::new(request.body, &terms, &self.identity).await?;
        let id = self.store.new_id();
        let store = self.store.transaction(async |tx| {
            // Registrations that fail send no mail.
            Limit::stranger_mail(registration.address()).count_in(tx).await?;
            registration.store(tx, &id, &self.links, &self.support).await
        });
        let (stored, link) = store.await.map_err(taken)?;
        Ok(RegisterAccountResponse::Created(registered(account(&stored, true)?, link)))
    }

    async fn update_account_ai_thresholds(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateAccountAiThresholds,
    ) -> Result<UpdateAccountAiThresholdsResponse, Failure> {
        let id = &cx.principal().account_id;
        let UpdateAccountAiThresholdsBody { field, value } = request.body;
        let change = |record: &mut AccountRecord| {
            match ai_panel::check(&accounts::of(id, record)?, &field) {
                Ok(()) => {}
                Err(Refusal::Unknown) => return Err(StoreError::Missing("threshold")),
                Err(Refusal::Off) => return Err(Failure::conflict("The feature is off, or one that it needs.").into()),
            }
            record.ai_thresholds.insert(field.clone(), value);
            Ok(())
        };
        self.store.of::<AccountRecord>(id).try_update(id, change).await?;
        Ok(UpdateAccountAiThresholdsResponse::NoContent)
    }

    async fn archive_account_tickets(
        &self,
        _cx: Context<principal::Token<Self>>,
        request: ArchiveAccountTickets,
    ) -> Result<ArchiveAccountTicketsResponse, Failure> {
        let id = account_id(&request.account_id)?;
        let until = request.until.unwrap_or_else(DateTime::now);
        let channel_id = request.channel_id.map(ObjectId::new).transpose();
        let channel_id = channel_id.map_err(|_| StoreError::Missing(ChannelRecord::KIND))?;
        self.store
            .transaction(async |together| {
                let accounts = together.of::<AccountRecord>(&id);
                let mut account = accounts.get(&id).await?;
                if let Some(channel_id) = &channel_id {
                    together.of::<ChannelRecord>(&id).get(channel_id).await?;
                }
                account.value.archive_tickets(channel_id.as_ref(), until);
                accounts.put(account).await
            })
            .await?;
        Ok(ArchiveAccountTicketsResponse::NoContent)
    }

    async fn reactivate_account(
        &self,
        _cx: Context<principal::Token<Self>>,
        request: ReactivateAccount,
    ) -> Result<ReactivateAccountResponse, Failure> {
        let id = account_id(&request.account_id)?;
        let stored = self.store.of::<AccountRecord>(&id).try_update(&id, reactivate).await?;
        Ok(ReactivateAccountResponse::Created(account(&stored, true)?))
    }

    async fn get_account(
        &self,
        cx: Context<principal::Token<Self>>,
        request: GetAccount,
    ) -> Result<GetAccountResponse, Failure> {
        let user = cx.principal();
        let others = [Permission::ViewAllAccounts, Permission::EditAccountSalesSettings];
        let id = reachable(user, &request.id, &others)?;
        Ok(GetAccountResponse::Ok(self.show_account(self.store.account(id).await?, user).await?))
    }

    async fn update_account(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateAccount,
    ) -> Result<UpdateAccountResponse, Failure> {
        let user = cx.principal();
        let id = reachable(user, &request.id, &[Permission::EditAllAccounts])?;
        let change = Change::new(request.body)?;
        let powers = Powers::of(user);
        let update = self.store.transaction(async |together| {
            let accounts = together.of::<AccountRecord>(id);
            let mut account = accounts.get(id).await?;
            let keycloak = account.value.keycloak.clone();
            change.apply(id, &mut account.value, powers)?;
            // Whoever runs the realm logs in as anybody of the account.
            if account.value.keycloak != keycloak {
                guard_all(together, user, id).await?;
            }
            // Only those who may link accounts get here with any.
            for linked in change.linked_accounts() {
                together.account(&linked).await?;
            }
            accounts.put(account).await
        });
        Ok(UpdateAccountResponse::Ok(self.show_account(update.await.map_err(taken)?, user).await?))
    }
}

impl Socialhub {
    /// All accounts, read a page at a time.
    async fn all_accounts(&self) -> Result<Vec<Stored<AccountRecord>>, Failure> {
        let mut all = Vec::new();
        loop {
            let offset = i64::try_from(all.len()).unwrap_or(i64::MAX);
            let page = Page::new(Some(offset), Some(Page::MAX_COUNT))?;
            let next = self.store.across::<AccountRecord>().list(Query::all(), page).await?;
            if next.is_empty() {
                return Ok(all);
            }
            all.extend(next);
        }
    }
}

/// The account that is asked for, if the caller can reach it: one's own, or any with these permissions. Another one does
/// not exist.
fn reachable<'a>(user: &User, id: &'a ObjectId, others: &[Permission]) -> Result<&'a ObjectId, StoreError> {
    let is_reachable = *id == user.account_id || others.iter().all(|permission| user.may(*permission));
    if is_reachable { Ok(id) } else { Err(StoreError::Missing("account")) }
}

impl Socialhub {
    /// Accounts as this user sees them. The storage that their media use is counted, not stored.
    async fn show_accounts(
        &self,
        accounts: Vec<Stored<AccountRecord>>,
        user: &User,
    ) -> Result<Vec<Account>, StoreError> {
        let usage = self.store.media_usage(&accounts.iter().map(|account| &account.id).collect::<Vec<_>>()).await?;
        let shown = |mut stored: Stored<AccountRecord>| {
            stored.value.set_media_storage_usage(usage.get(&stored.id).copied().unwrap_or(0));
            account(&stored, user.may(Permission::ViewAllAccounts))
        };
        accounts.into_iter().map(shown).collect()
    }

    async fn show_account(&self, account: Stored<AccountRecord>, user: &User) -> Result<Account, StoreError> {
        self.show_accounts(vec![account], user).await?.pop().ok_or(StoreError::Missing(AccountRecord::KIND))
    }
}

/// What is taken, in words.
fn taken(error: StoreError) -> Failure {
    match &error {
        StoreError::Duplicate(constraint) if constraint.starts_with("users_") => {
            Failure::conflict("There is a user of this name.").with_source(error)
        }
        StoreError::Duplicate(constraint) if constraint.contains("keycloak") => {
            Failure::conflict("The realm is another account's.").with_source(error)
        }
        StoreError::Duplicate(_) => Failure::conflict("There is an account of this name.").with_source(error),
        _ => error.into(),
    }
}

fn linked_channel(channel: Stored<ChannelRecord>) -> ListLinkedAccountsOkItemChannelsItem {
    let ChannelRecord { name, image_url, social_network, network_id, .. } = channel.value;
    ListLinkedAccountsOkItemChannelsItem {
        id: Some(channel.id),
        name: Some(name),
        image_url,
        social_network: Some(social_network.as_str().to_owned()),
        network_id,
    }
}

/// The account with the link that verifies it.
fn registered(account: Account, link: String) -> RegisterAccountCreated {
    RegisterAccountCreated {
        id: account.id,
        available_features: account.available_features,
        channel_limit: account.channel_limit,
        created_time: account.created_time,
        custom_tags: account.custom_tags,
        expiration_time: account.expiration_time,
        features: account.features,
        keycloak: account.keycloak,
        last_activity: account.last_activity,
        linked_accounts: account.linked_accounts,
        locale: account.locale,
        manifest_ids: account.manifest_ids,
        monitoring_result_limit: account.monitoring_result_limit,
        name: account.name,
        package: account.package,
        privacy: account.privacy,
        products: account.products,
        salesforce_id: account.salesforce_id,
        shortener: account.shortener,
        support: account.support,
        tags: account.tags,
        user_limit: account.user_limit,
        verification_link: Some(link),
    }
}
