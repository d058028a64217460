//! Handlers of the tag `teams`.

use generated::{api::teams::*, models::ObjectId, principal, rt::Context};

use crate::{
    Failure, Socialhub, User, account_limits,
    body_check::BodyCheck,
    roles::{is_admin, is_superadmin},
    store::{ChannelRecord, Entity, ID, Query, StoreError, Stored, TeamRecord, Transaction, UserRecord},
    users::guard_each,
};

impl TeamsApi for Socialhub {
    async fn list_teams(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListTeams,
    ) -> Result<ListTeamsResponse, Failure> {
        let teams = self.store.of::<TeamRecord>(&cx.principal().account_id).all(Query::all()).await?;
        Ok(ListTeamsResponse::Ok(teams.into_iter().map(Into::into).collect()))
    }

    async fn create_team(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateTeam,
    ) -> Result<CreateTeamResponse, Failure> {
        let team = TeamRecord::new(name(&request.body.name)?);
        let create = account_limits::TEAMS.create(&self.store, &cx.principal().account_id, team);
        Ok(CreateTeamResponse::Ok(create.await.map_err(taken)?.into()))
    }

    async fn list_team_summaries(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListTeamSummaries,
    ) -> Result<ListTeamSummariesResponse, Failure> {
        let User { account_id, user_id, .. } = cx.principal();
        let teams = self.store.of::<TeamRecord>(account_id).all(Query::all()).await?;
        let mine = teams.into_iter().filter(|team| team.value.users.contains(user_id));
        Ok(ListTeamSummariesResponse::Ok(mine.map(Into::into).collect()))
    }

    async fn delete_team(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteTeam,
    ) -> Result<DeleteTeamResponse, Failure> {
        let caller = cx.principal();
        let account_id = &caller.account_id;
        self.store
            .transaction(async |together| {
                let team = together.of::<TeamRecord>(account_id).get(&request.id).await?;
                guard_each(together, caller, account_id, &team.value.users).await?;
                if team.value.is_default {
                    return Err(Failure::conflict("New users join this team where nothing else is said.").into());
                }
                let others = others(together, &team).await?;
                if !others.channels.is_superset(&team.value.channels) {
                    return Err(Failure::conflict("Some channels of the team belong to no other team.").into());
                }
                let left: Vec<_> = team.value.users.difference(&others.users).collect();
                must_be_admins(together, account_id, &left).await?;
                together.of::<TeamRecord>(account_id).delete(&team.id).await
            })
            .await?;
        Ok(DeleteTeamResponse::NoContent)
    }

    async fn update_team(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateTeam,
    ) -> Result<UpdateTeamResponse, Failure> {
        let caller = cx.principal();
        let account_id = &caller.account_id;
        let UpdateTeamBody { name: new_name, admins } = request.body;
        let new_name = new_name.as_deref().map(name).transpose()?;
        let update = self.store.transaction(async |together| {
            let teams = together.of::<TeamRecord>(account_id);
            let mut team = teams.get(&request.id).await?;
            if let Some(name) = &new_name {
                team.value.name.clone_from(name);
            }
            if let Some(admins) = &admins {
                let admins = together.of::<UserRecord>(account_id).existing(admins, &Query::all()).await?;
                if !team.value.users.is_superset(&admins) {
                    return Err(Failure::conflict("The admins of a team are members of it.").into());
                }
                guard_each(together, caller, account_id, admins.symmetric_difference(&team.value.admins)).await?;
                team.value.admins = admins;
            }
            teams.put(team).await
        });
        Ok(UpdateTeamResponse::Ok(update.await.map_err(taken)?.into()))
    }

    async fn delete_team_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteTeamChannel,
    ) -> Result<DeleteTeamChannelResponse, Failure> {
        let User { account_id, user_id, role, .. } = cx.principal();
        self.store
            .transaction(async |together| {
                let teams = together.of::<TeamRecord>(account_id);
                let mut team = teams.get(&request.id).await?;
                if !is_superadmin(*role) && !team.value.admins.contains(user_id) {
                    return Err(not_admin().into());
                }
                if !team.value.channels.remove(&request.channel_id) {
                    return Err(StoreError::Missing(ChannelRecord::KIND));
                }
                if !others(together, &team).await?.channels.contains(&request.channel_id) {
                    return Err(Failure::conflict("The channel belongs to no other team.").into());
                }
                teams.put(team).await
            })
            .await?;
        Ok(DeleteTeamChannelResponse::Ok)
    }

    async fn add_team_channels(
        &self,
        cx: Context<principal::Token<Self>>,
        request: AddTeamChannels,
    ) -> Result<AddTeamChannelsResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let add = self.store.transaction(async |together| {
            let teams = together.of::<TeamRecord>(account_id);
            let mut team = teams.get(&request.id).await?;
            let channels =
                together.of::<ChannelRecord>(account_id).existing(&request.body.channel_ids, &Query::all()).await?;
            team.value.channels.extend(channels);
            teams.put(team).await
        });
        Ok(AddTeamChannelsResponse::Ok(add.await?.into()))
    }

    async fn add_team_users(
        &self,
        cx: Context<principal::Token<Self>>,
        request: AddTeamUsers,
    ) -> Result<AddTeamUsersResponse, Failure> {
        let caller = cx.principal();
        let account_id = &caller.account_id;
        let add = self.store.transaction(async |together| {
            let teams = together.of::<TeamRecord>(account_id);
            let mut team = teams.get(&request.id).await?;
            let users = together.of::<UserRecord>(account_id).existing(&request.body.user_ids, &Query::all()).await?;
            guard_each(together, caller, account_id, users.difference(&team.value.users)).await?;
            team.value.users.extend(users);
            teams.put(team).await
        });
        Ok(AddTeamUsersResponse::Ok(add.await?.into()))
    }

    async fn delete_team_user(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteTeamUser,
    ) -> Result<DeleteTeamUserResponse, Failure> {
        let caller = cx.principal();
        let account_id = &caller.account_id;
        let remove = self.store.transaction(async |together| {
            let teams = together.of::<TeamRecord>(account_id);
            let mut team = teams.get(&request.id).await?;
            if !team.value.remove_user(&request.user_id) {
                return Err(StoreError::Missing(UserRecord::KIND));
            }
            guard_each(together, caller, account_id, [&request.user_id]).await?;
            if !others(together, &team).await?.users.contains(&request.user_id) {
                must_be_admins(together, account_id, &[&request.user_id]).await?;
            }
            teams.put(team).await
        });
        Ok(DeleteTeamUserResponse::Ok(remove.await?.into()))
    }
}

/// A team's name without white space around it.
fn name(text: &str) -> Result<String, Failure> {
    let mut check = BodyCheck::default();
    check.require("name", Some(text));
    check.finish()?;
    Ok(text.trim().to_owned())
}

fn taken(error: StoreError) -> Failure {
    match &error {
        StoreError::Duplicate(_) => Failure::conflict("There is a team of this name.").with_source(error),
        _ => error.into(),
    }
}

fn not_admin() -> Failure {
    Failure::new(403, "InsufficientPermissions", "Only admins of the team and superadmins take channels out of it.")
}

/// Whom and what the account's other teams have.
async fn others(together: &Transaction<'_>, team: &Stored<TeamRecord>) -> Result<TeamRecord, StoreError> {
    let mut others = TeamRecord::new("");
    for other in together.teams(&team.account_id).await? {
        if other.id != team.id {
            others.users.extend(other.value.users);
            others.channels.extend(other.value.channels);
        }
    }
    Ok(others)
}

/// Everybody but admins belongs to a team.
async fn must_be_admins(
    together: &Transaction<'_>,
    account_id: &ObjectId,
    users: &[&ObjectId],
) -> Result<(), StoreError> {
    let users = together.of::<UserRecord>(account_id).all(Query::all().one_of(ID, users.iter().copied())).await?;
    if users.iter().all(|user| is_admin(user.value.role)) {
        Ok(())
    } else {
        Err(Failure::conflict("Users other than admins belong to a team, and some would to none.").into())
    }
}
