//! Handlers of the tag `teams`.

use generated::{api::teams::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl TeamsApi for Socialhub {
    async fn list_teams(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListTeams,
    ) -> Result<ListTeamsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_team(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateTeam,
    ) -> Result<CreateTeamResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_team_summaries(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListTeamSummaries,
    ) -> Result<ListTeamSummariesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_team(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteTeam,
    ) -> Result<DeleteTeamResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_team(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateTeam,
    ) -> Result<UpdateTeamResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_team_channel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteTeamChannel,
    ) -> Result<DeleteTeamChannelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn add_team_channels(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: AddTeamChannels,
    ) -> Result<AddTeamChannelsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn add_team_users(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: AddTeamUsers,
    ) -> Result<AddTeamUsersResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_team_user(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteTeamUser,
    ) -> Result<DeleteTeamUserResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
