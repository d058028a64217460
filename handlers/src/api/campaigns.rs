//! Handlers of the tag `campaigns`.

use generated::{api::campaigns::*, models::Campaign, principal, rt::Context};

use crate::{
    Failure, Socialhub, account_limits,
    body_check::BodyCheck,
    store::{CAMPAIGN_END, CAMPAIGN_START, CampaignRecord, Query},
};

impl CampaignsApi for Socialhub {
    async fn list_campaigns(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListCampaigns,
    ) -> Result<ListCampaignsResponse, Failure> {
        let ListCampaigns { since, until } = request;
        if until < since {
            return Err(Failure::bad_request("`until` is before `since`."));
        }
        let overlapping = Query::all()
            .at_most(CAMPAIGN_START, until.as_millisecond())
            .at_least(CAMPAIGN_END, since.as_millisecond())
            .ascending(CAMPAIGN_START);
        let found = self.store.of::<CampaignRecord>(&cx.principal().account_id).all(overlapping).await?;
        Ok(ListCampaignsResponse::Ok(found.into_iter().map(Into::into).collect()))
    }

    async fn create_campaign(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateCampaign,
    ) -> Result<CreateCampaignResponse, Failure> {
        // What the service knows by itself does not count.
        let Campaign { name, description, colour, start_time, end_time, .. } = request.body;
        let campaign = CampaignRecord { name: name.trim().to_owned(), description, colour, start_time, end_time };
        check(&campaign)?;
        let create = account_limits::CAMPAIGNS.create(&self.store, &cx.principal().account_id, campaign);
        Ok(CreateCampaignResponse::Created(create.await?.into()))
    }

    async fn delete_campaign(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteCampaign,
    ) -> Result<DeleteCampaignResponse, Failure> {
        self.store.of::<CampaignRecord>(&cx.principal().account_id).delete(&request.id).await?;
        Ok(DeleteCampaignResponse::NoContent)
    }

    async fn update_campaign(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateCampaign,
    ) -> Result<UpdateCampaignResponse, Failure> {
        let UpdateCampaignBody { name, description, colour, start_time, end_time } = request.body;
        let change = |campaign: &mut CampaignRecord| {
            if let Some(name) = &name {
                campaign.name = name.trim().to_owned();
            }
            if description.is_some() {
                campaign.description.clone_from(&description);
            }
            if colour.is_some() {
                campaign.colour.clone_from(&colour);
            }
            campaign.start_time = start_time.unwrap_or(campaign.start_time);
            campaign.end_time = end_time.unwrap_or(campaign.end_time);
            Ok(check(campaign)?)
        };
        let update = account_limits::CAMPAIGNS.update(&self.store, &cx.principal().account_id, &request.id, change);
        Ok(UpdateCampaignResponse::Ok(update.await?.into()))
    }
}

/// A campaign has a name, and ends after it begins.
fn check(campaign: &CampaignRecord) -> Result<(), Failure> {
    let mut check = BodyCheck::default();
    check.require("name", Some(&campaign.name));
    if campaign.end_time < campaign.start_time {
        check.refuse("endTime", "minimum", None, "must not be before `startTime`");
    }
    check.finish()
}
