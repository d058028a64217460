//! Channels of networks that say themselves what a token is for: how one is connected, and how its token is renewed.

use std::collections::BTreeSet;

use generated::{
    api::channels::{
        CreateFacebookChannelsBodyItem, CreateFacebookChannelsOkResultsValue as Outcome, CreateInstagramChannelBody,
        CreateLinkedinChannelBody, CreateLinkedinChannelBodyEndpointSourceObject as LinkedinToken,
        CreateWhatsappChannelBody, SetChannelTokenBody,
    },
    models::ObjectId,
    rt::DateTime,
};

use crate::{
    Failure, Service, User,
    body_check::required_name,
    channels::admission::{Admission, unique_name},
    networks::{NetworkError, from_now, urn_id},
    store::{ChannelRecord, Network, NetworkToken, Query, Stored},
};

/// A token of a user, of which nothing else is known.
fn token(user_id: impl Into<String>, token: impl Into<String>) -> NetworkToken {
    NetworkToken {
        user_id: user_id.into(),
        user_name: None,
        token: token.into(),
        user_token: None,
        refresh_token: None,
        expires: None,
        main_page: None,
    }
}

/// What a network refuses, in its name.
fn refused(network: &'static str, why: &str) -> Failure {
    NetworkError::Refused(network, why.to_owned()).into()
}

impl Service {
    /// Connects a page of Facebook. What is wrong with this one is told beside the others' outcomes; that Facebook cannot
    /// be asked is no page's fault.
    pub async fn connect_facebook(
        &self,
        user: &User,
        item: &CreateFacebookChannelsBodyItem,
    ) -> Result<Outcome, Failure> {
        let failed = |failure: &Failure| Outcome {
            created: Some(false),
            error: Some(failure.code().to_owned()),
            message: Some(failure.message().to_owned()),
            ..Outcome::default()
        };
        let admission = match self.facebook_page(user, item).await {
            Ok(channel) => Admission::new(channel),
            Err(failure) if failure.status() < 500 => return Ok(failed(&failure)),
            Err(failure) => return Err(failure),
        };
        match admission.store(&self.store, &user.account_id).await {
            Ok(admitted) => {
                let (id, name) = admitted.hours_from.unzip();
                Ok(Outcome {
                    id: Some(admitted.channel.id),
                    created: Some(true),
                    new_channel: Some(admitted.is_new),
                    bh_setfrom_id: id,
                    bh_setfrom_name: name,
                    error: None,
                    message: None,
                })
            }
            Err(failure) if failure.status() < 500 => Ok(failed(&failure)),
            Err(failure) => Err(failure),
        }
    }

    /// A page of Facebook as a channel, if the token is for it.
    async fn facebook_page(
        &self,
        user: &User,
        item: &CreateFacebookChannelsBodyItem,
    ) -> Result<ChannelRecord, Failure> {
        let endpoint = &item.endpoint;
        let given = endpoint.access_token.first().ok_or_else(|| Failure::bad_request("There is no token."))?;
        let info = self.networks.facebook()?.inspect(&given.access_token).await?;
        if info.page_id.as_ref().is_some_and(|page| *page != endpoint.page_id) {
            return Err(refused("Facebook", "the token is for another page"));
        }
        if info.user_id != given.user_id || info.app_id != endpoint.app_id {
            return Err(refused("Facebook", "the token is another user's, or another app's"));
        }
        let main_page = endpoint.main_page_id.clone().zip(endpoint.main_page_access_token.clone());
        let page = &endpoint.source_object;
        let url = page.link.clone().unwrap_or_else(|| format!("https://www.facebook.com/{}", endpoint.page_id));
        let picture = page.picture.as_ref().and_then(|picture| picture.data.url.clone());
        let mut channel = ChannelRecord {
            network_id: Some(endpoint.page_id.clone()),
            network_url: Some(url),
            image_url: picture,
            tokens: vec![NetworkToken {
                user_name: Some(given.user_name.clone()),
                expires: info.expires,
                main_page,
                ..token(&given.user_id, &given.access_token)
            }],
            ..ChannelRecord::new(item.name.trim(), "", Network::Facebook)
        };
        channel.unique_name = unique_name(&self.store, &user.account_id, &channel).await?;
        Ok(channel)
    }

    /// Renews the tokens of all active channels of Facebook and Instagram that a user's token is for.
    pub async fn renew_facebook(&self, user: &User, user_token: &str) -> Result<Vec<ObjectId>, Failure> {
        let renewed = self.networks.facebook()?.renew(user_token).await?;
        self.renew(user, |channel| {
            let id = channel.network_id.as_ref();
            let page = renewed.pages.iter().find(|page| match channel.social_network {
                Network::Facebook => Some(&page.id) == id,
                Network::InstagramBusiness => id.is_some() && page.instagram_id.as_ref() == id,
                _ => false,
            })?;
            Some(NetworkToken {
                user_name: Some(renewed.user_name.clone()),
                user_token: Some(renewed.token.clone()),
                expires: renewed.expires,
                ..token(&renewed.user_id, &page.token)
            })
        })
        .await
    }

    /// Gives each active channel that the user can reach a token, where there is one for it.
    async fn renew(
        &self,
        user: &User,
        token: impl Fn(&ChannelRecord) -> Option<NetworkToken>,
    ) -> Result<Vec<ObjectId>, Failure> {
        let reachable: BTreeSet<_> = self.channels_of(user).await?.into_iter().map(|channel| channel.id).collect();
        let renew = self.store.transaction(async |together| {
            let channels = together.of::<ChannelRecord>(&user.account_id);
            let mut renewed = Vec::new();
            for mut channel in channels.all(Query::all()).await? {
                if !channel.value.active || !reachable.contains(&channel.id) {
                    continue;
                }
                if let Some(token) = token(&channel.value) {
                    channel.value.set_token(token);
                    renewed.push(channels.put(channel).await?.id);
                }
            }
            Ok(renewed)
        });
        Ok(renew.await?)
    }

    /// Gives a channel of Facebook or Instagram a token.
    pub async fn set_token(
        &self,
        user: &User,
        channel: &Stored<ChannelRecord>,
        body: SetChannelTokenBody,
    ) -> Result<(), Failure> {
        let SetChannelTokenBody { access_token, main_page_access_token, main_page_id, user_name, user_token } = body;
        let id = channel.value.network_id.as_deref().unwrap_or_default();
        let info = match channel.value.social_network {
            Network::Facebook => {
                let info = self.networks.facebook()?.inspect(&access_token).await?;
                if info.page_id.as_deref().is_some_and(|page| page != id) {
                    return Err(refused("Facebook", "the token is for another page"));
                }
                info
            }
            Network::InstagramBusiness => {
                self.networks.instagram()?.account(id, &access_token).await?;
                self.networks.facebook()?.inspect(&access_token).await?
            }
            _ => {
                return Err(Failure::bad_request("Only channels of Facebook and Instagram are given tokens this way."));
            }
        };
        let new = NetworkToken {
            user_name,
            user_token,
            expires: info.expires,
            main_page: main_page_id.zip(main_page_access_token),
            ..token(info.user_id, access_token)
        };
        let change = |channel: &mut ChannelRecord| {
            if !channel.active {
                return Err(Failure::bad_request("The channel is not active; re-activate it first.").into());
            }
            channel.set_token(new.clone());
            Ok(())
        };
        self.store.of::<ChannelRecord>(&user.account_id).try_update(&channel.id, change).await?;
        Ok(())
    }

    /// Connects an Instagram account.
    pub async fn connect_instagram(
        &self,
        user: &User,
        body: CreateInstagramChannelBody,
    ) -> Result<Stored<ChannelRecord>, Failure> {
        let endpoint = body.endpoint;
        let source = endpoint.source_object;
        let (page_id, access_token) = (endpoint.page_id, source.access_token);
        let info = self.networks.facebook()?.inspect(&access_token).await?;
        if endpoint.app_id.is_some_and(|app| app != info.app_id) {
            return Err(refused("Instagram", "the token was issued to another app"));
        }
        let account = self.networks.instagram()?.account(&page_id, &access_token).await?;
        let channel = ChannelRecord {
            network_id: Some(page_id),
            network_url: Some(format!("https://www.instagram.com/{}", account.user_name)),
            image_url: account.picture,
            tokens: vec![NetworkToken {
                user_name: source.token_owner_user_name,
                user_token: source.user_token,
                expires: info.expires,
                ..token(info.user_id, access_token)
            }],
            ..ChannelRecord::new(body.name.unwrap_or(account.user_name), "", Network::InstagramBusiness)
        };
        self.connect(user, channel, body.unique_name, None, None).await
    }

    /// Connects an organization on LinkedIn.
    pub async fn connect_linkedin(
        &self,
        user: &User,
        body: CreateLinkedinChannelBody,
    ) -> Result<Stored<ChannelRecord>, Failure> {
        let endpoint = body.endpoint;
        let source = endpoint.source_object;
        let network = self.networks.linkedin()?;
        let ends = network.inspect(&source.access_token).await?;
        let page_id = urn_id(&endpoint.page_id).to_owned();
        let all = network.administrations(&source.access_token).await?;
        let found = all.into_iter().find(|it| it.organization == page_id);
        let member =
            found.ok_or_else(|| refused("LinkedIn", "the token's member does not administer the organization"))?;
        if endpoint.owner.is_some_and(|owner| urn_id(&owner) != member.member) {
            return Err(refused("LinkedIn", "the token is another member's"));
        }
        let channel = ChannelRecord {
            network_url: Some(format!("https://www.linkedin.com/company/{page_id}")),
            network_id: Some(page_id),
            image_url: body.image_url,
            tokens: vec![linkedin_token(&member.member, &source, ends)],
            ..ChannelRecord::new(body.name, "", Network::Linkedin)
        };
        self.connect(user, channel, body.unique_name, None, None).await
    }

    /// Renews the tokens of all active channels of LinkedIn that a member's token is for.
    pub async fn renew_linkedin(&self, user: &User, source: LinkedinToken) -> Result<Vec<ObjectId>, Failure> {
        let network = self.networks.linkedin()?;
        let ends = network.inspect(&source.access_token).await?;
        let all = network.administrations(&source.access_token).await?;
        self.renew(user, |channel| {
            let id = channel.network_id.as_ref().filter(|_| channel.social_network == Network::Linkedin)?;
            let found = all.iter().find(|it| it.organization == *id)?;
            Some(linkedin_token(&found.member, &source, ends))
        })
        .await
    }

    /// Connects a number of WhatsApp.
    pub async fn connect_whatsapp(
        &self,
        user: &User,
        body: CreateWhatsappChannelBody,
        team_id: Option<ObjectId>,
    ) -> Result<Stored<ChannelRecord>, Failure> {
        let (account, number) = (body.waba_id, body.page_id);
        let network = self.networks.whatsapp()?;
        let access_token = network.exchange(&body.code).await?;
        let phone = network.phone_number(&account, &number, &access_token).await?;
        let digits: String = phone.number.chars().filter(char::is_ascii_digit).collect();
        let channel = ChannelRecord {
            network_id: Some(number),
            network_url: Some(format!("https://wa.me/{digits}")),
            tokens: vec![NetworkToken { user_name: Some(phone.name.clone()), ..token(account, access_token) }],
            ..ChannelRecord::new(phone.name, "", Network::Whatsapp)
        };
        self.connect(user, channel, None, None, team_id).await
    }

    /// Connects a site of WordPress.
    pub async fn connect_wordpress(
        &self,
        user: &User,
        access_token: String,
        channel_id: Option<ObjectId>,
        team_id: Option<ObjectId>,
    ) -> Result<Stored<ChannelRecord>, Failure> {
        let site = self.networks.wordpress()?.site(&access_token).await?;
        let channel = ChannelRecord {
            network_id: Some(site.id),
            network_url: site.url,
            image_url: site.picture,
            tokens: vec![token(site.user_id, access_token)],
            ..ChannelRecord::new(site.name, "", Network::Wordpress)
        };
        self.connect(user, channel, None, channel_id, team_id).await
    }

    async fn connect(
        &self,
        user: &User,
        mut channel: ChannelRecord,
        name: Option<String>,
        channel_id: Option<ObjectId>,
        team_id: Option<ObjectId>,
    ) -> Result<Stored<ChannelRecord>, Failure> {
        channel.unique_name = match name {
            Some(name) => required_name(&name)?,
            None => unique_name(&self.store, &user.account_id, &channel).await?,
        };
        let admission = Admission { channel, channel_id, team_id };
        Ok(admission.store(&self.store, &user.account_id).await?.channel)
    }
}

/// A member's token, with what is said about its end: by whoever brings it, or else by LinkedIn.
fn linkedin_token(member: &str, source: &LinkedinToken, ends: Option<DateTime>) -> NetworkToken {
    #[allow(clippy::cast_possible_truncation, reason = "a number that is too large is the largest")]
    let said = source.expires_in.and_then(|seconds| from_now(seconds as i64));
    NetworkToken {
        refresh_token: source.refresh_token.clone(),
        expires: said.or(ends),
        ..token(member, source.access_token.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_tokens() {
        let source = LinkedinToken {
            access_token: "t".to_owned(),
            expires_in: None,
            refresh_token: None,
            refresh_token_expires_in: None,
        };
        let end = DateTime::from(jiff::Timestamp::from_second(7).unwrap());
        assert_eq!(linkedin_token("m", &source, Some(end)).expires, Some(end));
        let said = LinkedinToken { expires_in: Some(60.0), ..source };
        assert!(linkedin_token("m", &said, Some(end)).expires > Some(DateTime::now()));
    }
}
