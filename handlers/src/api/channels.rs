//! Handlers of the tag `channels`.

use std::collections::{BTreeMap, BTreeSet};

use generated::{
    api::channels::*,
    models::{ObjectId, PostStatus},
    principal,
    rt::{Context, DateTime, enumeration},
};
use jiff::SignedDuration;

use crate::{
    Failure, Page, Socialhub,
    channels::{
        admission::Admission,
        business_hours, dismissal,
        listing::{self, Filter, Manifests},
        names,
        placeholders::Said,
        renew_grant, taken,
    },
    media::Base,
    store::{
        ChannelRecord, Entity as _, ID, InteractorRecord, Network, NetworkToken, Placeholder, PostRecord, Query,
        StoreError, Stored, posts,
    },
};

impl ChannelsApi for Socialhub {
    async fn list_channels(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListChannels,
    ) -> Result<ListChannelsResponse, Failure> {
        let page = Page::new(request.offset, request.count)?;
        let user = cx.principal();
        let mut channels = self.channels_of(user).await?;
        let manifests = Manifests::of(&self.store, &channels).await?;
        let in_teams = listing::in_teams(&self.store, &user.account_id, request.team_ids.as_deref()).await?;
        let filter = Filter::of(&request, in_teams);
        channels.retain(|channel| filter.finds(channel, &manifests));
        listing::sort(&mut channels, &manifests, request.sort_by, request.order);
        Ok(ListChannelsResponse::Ok(page.part_of(channels).map(Into::into).collect()))
    }

    async fn count_channels(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: CountChannels,
    ) -> Result<CountChannelsResponse, Failure> {
        let user = cx.principal();
        let channels = self.channels_of(user).await?;
        let manifests = Manifests::of(&self.store, &channels).await?;
        let all = self.store.of::<ChannelRecord>(&user.account_id).all(Query::all()).await?;
        let in_account = all.iter().filter(|channel| channel.value.is_counted()).count();
        Ok(CountChannelsResponse::Ok(listing::counts(&channels, &manifests, in_account)))
    }

    async fn create_custom_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateCustomChannel,
    ) -> Result<CreateCustomChannelResponse, Failure> {
        let user = cx.principal();
        let CreateCustomChannelBody { image_id, image_url, name, unique_name, social_network: _ } = request.body;
        let image = self.image_url(user, image_id.as_ref(), &Base::of(cx.head())).await?;
        let (name, unique_name) = names(&name, unique_name.as_deref())?;
        let channel = ChannelRecord {
            image_url: image.or(image_url),
            image_id,
            ..ChannelRecord::new(name, unique_name, Network::Custom)
        };
        let admission = Admission { channel, channel_id: request.channel_id, team_id: request.team_ids };
        let admit = self.store.transaction(async |together| {
            let admitted = admission.admit(together, &user.account_id).await?;
            let grant = renew_grant(together, &admitted.channel).await?;
            Ok((admitted.channel, grant))
        });
        let (channel, grant) = admit.await.map_err(taken)?;
        Ok(CreateCustomChannelResponse::Created(self.with_token(channel, &grant)?))
    }

    async fn reset_custom_channel_token(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ResetCustomChannelToken,
    ) -> Result<ResetCustomChannelTokenResponse, Failure> {
        let id = self.channel_of(cx.principal(), &request.id).await?.id;
        let account_id = &cx.principal().account_id;
        let reset = self.store.transaction(async |together| {
            let channel = together.of::<ChannelRecord>(account_id).get(&id).await?;
            if channel.value.social_network != Network::Custom {
                return Err(Failure::conflict("Only custom channels have tokens of ours.").into());
            }
            if !channel.value.active {
                return Err(Failure::conflict("The channel is not active; re-activate it first.").into());
            }
            let grant = renew_grant(together, &channel).await?;
            Ok((channel, grant))
        });
        let (channel, grant) = reset.await?;
        Ok(ResetCustomChannelTokenResponse::Created(self.with_token(channel, &grant)?))
    }

    async fn create_facebook_channels(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateFacebookChannels,
    ) -> Result<CreateFacebookChannelsResponse, Failure> {
        let mut results = BTreeMap::new();
        for item in &request.body {
            results.insert(item.name.clone(), self.connect_facebook(cx.principal(), item).await?);
        }
        Ok(CreateFacebookChannelsResponse::Ok(CreateFacebookChannelsOk { results: Some(results) }))
    }

    async fn refresh_facebook_channel_tokens(
        &self,
        cx: Context<principal::Token<Self>>,
        request: RefreshFacebookChannelTokens,
    ) -> Result<RefreshFacebookChannelTokensResponse, Failure> {
        let ids = self.renew_facebook(cx.principal(), &request.body.user_token).await?;
        let body = RefreshFacebookChannelTokensOk { channel_ids: Some(ids) };
        Ok(RefreshFacebookChannelTokensResponse::Ok(body))
    }

    async fn list_channel_details(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListChannelDetails,
    ) -> Result<ListChannelDetailsResponse, Failure> {
        let user = cx.principal();
        let wanted = Query::all().one_of(ID, &request.body);
        let found = self.store.of::<ChannelRecord>(&user.account_id).all(wanted).await?;
        self.must_reach(user, found.iter().map(|channel| &channel.id)).await?;
        let mut details = Vec::new();
        for channel in found {
            let posts = self.planned_posts(&channel).await?;
            details.push(ListChannelDetailsOkItem {
                id: Some(channel.id),
                fans: None,
                image_url: channel.value.image_url,
                name: Some(channel.value.name),
                posts: Some(posts),
                social_network: Some(channel.value.social_network),
                unique_name: Some(channel.value.unique_name),
            });
        }
        Ok(ListChannelDetailsResponse::Ok(details))
    }

    async fn create_instagram_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateInstagramChannel,
    ) -> Result<CreateInstagramChannelResponse, Failure> {
        let channel = self.connect_instagram(cx.principal(), request.body).await?;
        Ok(CreateInstagramChannelResponse::Ok(channel.into()))
    }

    async fn create_linkedin_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateLinkedinChannel,
    ) -> Result<CreateLinkedinChannelResponse, Failure> {
        let channel = self.connect_linkedin(cx.principal(), request.body).await?;
        Ok(CreateLinkedinChannelResponse::Ok(channel.into()))
    }

    async fn refresh_linkedin_channel_tokens(
        &self,
        cx: Context<principal::Token<Self>>,
        request: RefreshLinkedinChannelTokens,
    ) -> Result<RefreshLinkedinChannelTokensResponse, Failure> {
        let ids = self.renew_linkedin(cx.principal(), request.body).await?;
        let body = RefreshFacebookChannelTokensOk { channel_ids: Some(ids) };
        Ok(RefreshLinkedinChannelTokensResponse::Ok(body))
    }

    async fn create_placeholder_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreatePlaceholderChannel,
    ) -> Result<CreatePlaceholderChannelResponse, Failure> {
        let user = cx.principal();
        let CreatePlaceholderChannelBody { cc, email_advance, image_id, image_url, name, network, recipients } =
            request.body;
        let image = self.image_url(user, image_id.as_ref(), &Base::of(cx.head())).await?;
        let (name, unique_name) = names(&name, None)?;
        let mut placeholder = Placeholder::default();
        Said { recipients, cc, email_advance, network }.apply(&mut placeholder, "")?;
        let channel = ChannelRecord {
            image_url: image.or(image_url),
            image_id,
            placeholder: Some(placeholder),
            ..ChannelRecord::new(name, unique_name, Network::Placeholders)
        };
        let admission = Admission { channel, channel_id: request.channel_id, team_id: request.team_ids };
        let admitted = admission.store(&self.store, &user.account_id).await?;
        Ok(CreatePlaceholderChannelResponse::Created(admitted.channel.into()))
    }

    async fn update_placeholder_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdatePlaceholderChannel,
    ) -> Result<UpdatePlaceholderChannelResponse, Failure> {
        let user = cx.principal();
        let id = self.channel_of(user, &request.id).await?.id;
        let UpdatePlaceholderChannelBody { endpoint, image_id, image_url, name } = request.body;
        let image = self.image_url(user, image_id.as_ref(), &Base::of(cx.head())).await?;
        let name = name.as_deref().map(|name| names(name, None)).transpose()?;
        let UpdatePlaceholderChannelBodyEndpoint { cc, email_advance, network, recipients } =
            endpoint.unwrap_or_default();
        let said = Said { recipients, cc, email_advance, network };
        let change = |channel: &mut ChannelRecord| {
            if channel.social_network != Network::Placeholders {
                return Err(StoreError::Missing("placeholder"));
            }
            said.apply(channel.placeholder.get_or_insert_default(), "endpoint/")?;
            if let Some((name, unique_name)) = &name {
                channel.name.clone_from(name);
                channel.unique_name.clone_from(unique_name);
            }
            picture(channel, image_id.as_ref(), image.as_ref().or(image_url.as_ref()));
            Ok(())
        };
        let changed = self.store.of::<ChannelRecord>(&user.account_id).try_update(&id, change).await.map_err(taken)?;
        Ok(UpdatePlaceholderChannelResponse::Ok(changed.into()))
    }

    async fn list_channel_summaries(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListChannelSummaries,
    ) -> Result<ListChannelSummariesResponse, Failure> {
        let user = cx.principal();
        let channels = self.channels_of(user).await?;
        let manifests = Manifests::of(&self.store, &channels).await?;
        let networks = request.network.map(|networks| networks.into_iter().map(|it| it.as_str()).collect());
        let filter = Filter::new(request.include_inactive)
            .networks(networks)
            .without(request.excluded_networks.as_deref().unwrap_or_default())
            .product(request.product)
            .in_teams(listing::in_teams(&self.store, &user.account_id, request.team_ids.as_deref()).await?);
        let found = channels.into_iter().filter(|channel| filter.finds(channel, &manifests));
        Ok(ListChannelSummariesResponse::Ok(found.map(Into::into).collect()))
    }

    async fn list_channel_token_owners(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListChannelTokenOwners,
    ) -> Result<ListChannelTokenOwnersResponse, Failure> {
        let channels = self.channels_of(cx.principal()).await?;
        let mut owners = BTreeMap::new();
        for (id, name) in channels.iter().flat_map(|channel| listing::owners(&channel.value)) {
            let known = owners.entry(id).or_insert(name);
            *known = known.or(name);
        }
        let owner = |(id, name): (&str, Option<&str>)| ListChannelTokenOwnersOkItem {
            user_id: Some(id.to_owned()),
            user_name: name.map(str::to_owned),
        };
        Ok(ListChannelTokenOwnersResponse::Ok(owners.into_iter().map(owner).collect()))
    }

    async fn create_whatsapp_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateWhatsappChannel,
    ) -> Result<CreateWhatsappChannelResponse, Failure> {
        let channel = self.connect_whatsapp(cx.principal(), request.body, request.team_ids).await?;
        Ok(CreateWhatsappChannelResponse::Ok(channel.into()))
    }

    async fn create_wordpress_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateWordpressChannel,
    ) -> Result<CreateWordpressChannelResponse, Failure> {
        let token = request.body.endpoint.access_token;
        let (channel_id, team_id) = (request.channel_id, request.team_ids);
        let channel = self.connect_wordpress(cx.principal(), token, channel_id, team_id).await?;
        Ok(CreateWordpressChannelResponse::Created(channel.into()))
    }

    async fn get_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: GetChannel,
    ) -> Result<GetChannelResponse, Failure> {
        Ok(GetChannelResponse::Ok(self.channel_of(cx.principal(), &request.id).await?.into()))
    }

    async fn delete_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteChannel,
    ) -> Result<DeleteChannelResponse, Failure> {
        let user = cx.principal();
        if request.full_deletion {
            if !user.is_superadmin() {
                return Err(Failure::new(403, "AccessDenied", "Only superadmins delete channels entirely."));
            }
            let delete = self.store.transaction(async |together| {
                let found = together.across::<ChannelRecord>().find(&request.id).await?;
                let channel = found.ok_or(StoreError::Missing(ChannelRecord::KIND))?;
                let channel = dismissal::deactivate(together, channel, "", &self.links).await?;
                dismissal::delete(together, &channel).await
            });
            delete.await?;
            return Ok(DeleteChannelResponse::NoContent);
        }
        self.channel_of(user, &request.id).await?;
        let deactivate = self.store.transaction(async |together| {
            let channel = together.of::<ChannelRecord>(&user.account_id).get(&request.id).await?;
            dismissal::tell_integration(together, &channel).await?;
            dismissal::deactivate(together, channel, "", &self.links).await
        });
        deactivate.await?;
        Ok(DeleteChannelResponse::NoContent)
    }

    async fn update_channel(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateChannel,
    ) -> Result<UpdateChannelResponse, Failure> {
        let user = cx.principal();
        let id = self.channel_of(user, &request.id).await?.id;
        let UpdateChannelBody { image_id, image_url, name } = request.body;
        let image = self.image_url(user, image_id.as_ref(), &Base::of(cx.head())).await?;
        let name = name.as_deref().map(|name| names(name, None)).transpose()?;
        let change = |channel: &mut ChannelRecord| {
            if let Some((name, _)) = &name {
                channel.name.clone_from(name);
            }
            picture(channel, image_id.as_ref(), image.as_ref().or(image_url.as_ref()));
        };
        let changed = self.store.of::<ChannelRecord>(&user.account_id).update(&id, change).await?;
        Ok(UpdateChannelResponse::Ok(changed.into()))
    }

    async fn set_channel_token(
        &self,
        cx: Context<principal::Token<Self>>,
        request: SetChannelToken,
    ) -> Result<SetChannelTokenResponse, Failure> {
        let user = cx.principal();
        let channel = self.channel_of(user, &request.id).await?;
        self.set_token(user, &channel, request.body).await?;
        Ok(SetChannelTokenResponse::NoContent)
    }

    async fn delete_channel_token(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteChannelToken,
    ) -> Result<DeleteChannelTokenResponse, Failure> {
        let user = cx.principal();
        let id = self.channel_of(user, &request.id).await?.id;
        let is_meant = |token: &NetworkToken| {
            token.user_id == request.user_id
                && token.is_expired() == (request.from == DeleteChannelTokenFrom::ExpiredAccessToken)
        };
        let delete = self.store.transaction(async |together| {
            let channels = together.of::<ChannelRecord>(&user.account_id);
            let mut channel = channels.get(&id).await?;
            let before = channel.value.tokens.len();
            channel.value.tokens.retain(|token| !is_meant(token));
            if channel.value.tokens.len() == before {
                return Err(StoreError::Missing("token"));
            }
            let channel = channels.put(channel).await?;
            let is_lost =
                request.from == DeleteChannelTokenFrom::AccessToken && dismissal::has_lost_all(&channel.value);
            if is_lost { dismissal::deactivate(together, channel, "", &self.links).await } else { Ok(channel) }
        });
        Ok(DeleteChannelTokenResponse::Ok(delete.await?.into()))
    }

    async fn update_all_channels_business_hours(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateAllChannelsBusinessHours,
    ) -> Result<UpdateAllChannelsBusinessHoursResponse, Failure> {
        let user = cx.principal();
        let hours = request.body.and_then(|body| body.business_hours);
        if let Some(hours) = &hours {
            business_hours::check(hours)?;
        }
        let reachable: BTreeSet<_> = self.channels_of(user).await?.into_iter().map(|channel| channel.id).collect();
        let update = self.store.transaction(async |together| {
            let channels = together.of::<ChannelRecord>(&user.account_id);
            let mut changed = channels.all(Query::all()).await?;
            changed.retain(|channel| reachable.contains(&channel.id));
            let Some(hours) = &hours else { return Ok(changed) };
            for channel in &mut changed {
                channel.value.business_hours = Some(hours.clone());
            }
            channels.put_all(changed).await
        });
        Ok(UpdateAllChannelsBusinessHoursResponse::Ok(update.await?.into_iter().map(Into::into).collect()))
    }

    async fn update_channel_business_hours(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateChannelBusinessHours,
    ) -> Result<UpdateChannelBusinessHoursResponse, Failure> {
        let user = cx.principal();
        let id = channel_id(request.cid)?;
        self.channel_of(user, &id).await?;
        let hours = request.body.business_hours;
        if let Some(hours) = &hours {
            business_hours::check(hours)?;
        }
        let change = |channel: &mut ChannelRecord| {
            if hours.is_some() {
                channel.business_hours.clone_from(&hours);
            }
        };
        let changed = self.store.of::<ChannelRecord>(&user.account_id).update(&id, change).await?;
        Ok(UpdateChannelBusinessHoursResponse::Ok(changed.into()))
    }

    async fn delete_channel_interactor_data(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteChannelInteractorData,
    ) -> Result<DeleteChannelInteractorDataResponse, Failure> {
        let user = cx.principal();
        let channel_id = channel_id(request.cid)?;
        self.channel_of(user, &channel_id).await?;
        let missing = || StoreError::Missing(InteractorRecord::KIND);
        let interactor_id = ObjectId::new(request.id).map_err(|_| missing())?;
        // It is little enough to be done before the answer.
        let delete = self.store.transaction(async |together| {
            let interactors = together.of::<InteractorRecord>(&user.account_id);
            if interactors.get(&interactor_id).await?.value.channel_id != channel_id {
                return Err(missing());
            }
            together.leave_lists(&user.account_id, |member| member.interactor_id == interactor_id).await?;
            interactors.delete(&interactor_id).await
        });
        delete.await?;
        Ok(DeleteChannelInteractorDataResponse::NoContent)
    }
}

impl Socialhub {
    /// How many posts are planned for a channel within the next 30 days.
    async fn planned_posts(&self, channel: &Stored<ChannelRecord>) -> Result<f64, StoreError> {
        const AHEAD: SignedDuration = SignedDuration::from_hours(30 * 24);
        let now = DateTime::now().as_millisecond();
        let query = Query::all()
            .equals(posts::CHANNEL, &channel.id)
            .equals(posts::STATUS, enumeration::text(PostStatus::Scheduled))
            .above(posts::PUBLISH_TIME, now)
            .at_most(posts::PUBLISH_TIME, now.saturating_add(i64::try_from(AHEAD.as_millis()).unwrap_or(i64::MAX)));
        #[allow(clippy::cast_precision_loss, reason = "nobody plans 2^52 posts")]
        Ok(self.store.of::<PostRecord>(&channel.account_id).count(query).await? as f64)
    }
}

/// A channel's id in a path that takes any text.
fn channel_id(text: String) -> Result<ObjectId, StoreError> {
    ObjectId::new(text).map_err(|_| StoreError::Missing(ChannelRecord::KIND))
}

/// Gives a channel another picture, where one is named.
fn picture(channel: &mut ChannelRecord, image_id: Option<&ObjectId>, image_url: Option<&String>) {
    if let Some(url) = image_url {
        channel.image_url = Some(url.clone());
        channel.image_id = image_id.cloned();
    }
}
