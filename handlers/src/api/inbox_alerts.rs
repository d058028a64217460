//! Handlers of the tag `inbox alerts`.

use generated::{
    api::inbox_alerts::*,
    models::ObjectId,
    principal,
    rt::{Context, DateTime},
};

use crate::{
    Failure, Socialhub, User, account_limits,
    store::{ALERT_USER, ChannelRecord, Entity as _, ID, InboxAlertRecord, Query, StoreError},
};

impl InboxAlertsApi for Socialhub {
    async fn list_inbox_alerts(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListInboxAlerts,
    ) -> Result<ListInboxAlertsResponse, Failure> {
        let user = cx.principal();
        let mine = Query::all().equals(ALERT_USER, &user.user_id);
        let alerts = self.store.of::<InboxAlertRecord>(&user.account_id).all(mine).await?;
        Ok(ListInboxAlertsResponse::Ok(alerts.into_iter().map(Into::into).collect()))
    }

    async fn create_inbox_alert(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateInboxAlert,
    ) -> Result<CreateInboxAlertResponse, Failure> {
        let user = cx.principal();
        let CreateInboxAlertBody { channel_ids, emails, exclude_business_hours, interval, threshold } = request.body;
        self.must_have(user, &channel_ids).await?;
        let alert = InboxAlertRecord {
            user_id: user.user_id.clone(),
            channel_ids,
            emails,
            interval,
            threshold,
            exclude_business_hours: exclude_business_hours.unwrap_or(false),
            last_alert_time: None,
            updated_time: DateTime::now(),
        };
        let stored = account_limits::INBOX_ALERTS.create(&self.store, &user.account_id, alert).await?;
        Ok(CreateInboxAlertResponse::Created(vec![stored.into()]))
    }

    async fn delete_inbox_alert(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteInboxAlert,
    ) -> Result<DeleteInboxAlertResponse, Failure> {
        let user = cx.principal();
        let mine = Query::all().equals(ALERT_USER, &user.user_id).equals(ID, &request.alert_id);
        match self.store.of::<InboxAlertRecord>(&user.account_id).delete_all(mine).await? {
            0 => Err(StoreError::Missing(InboxAlertRecord::KIND).into()),
            _ => Ok(DeleteInboxAlertResponse::NoContent),
        }
    }

    async fn update_inbox_alert(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateInboxAlert,
    ) -> Result<UpdateInboxAlertResponse, Failure> {
        let user = cx.principal();
        let UpdateInboxAlertBody { channel_ids, emails, exclude_business_hours, interval, threshold } = request.body;
        self.must_have(user, channel_ids.as_deref().unwrap_or_default()).await?;
        let change = |alert: &mut InboxAlertRecord| {
            if alert.user_id != user.user_id {
                return Err(StoreError::Missing(InboxAlertRecord::KIND));
            }
            if let Some(ids) = &channel_ids {
                alert.channel_ids.clone_from(ids);
            }
            if let Some(emails) = &emails {
                alert.emails.clone_from(emails);
            }
            alert.interval = interval.unwrap_or(alert.interval);
            alert.threshold = threshold.unwrap_or(alert.threshold);
            alert.exclude_business_hours = exclude_business_hours.unwrap_or(alert.exclude_business_hours);
            alert.updated_time = DateTime::now();
            Ok(())
        };
        let alerts = self.store.of::<InboxAlertRecord>(&user.account_id);
        Ok(UpdateInboxAlertResponse::Ok(vec![alerts.try_update(&request.alert_id, change).await?.into()]))
    }
}

impl Socialhub {
    /// Asks whether these are channels that the user can reach.
    ///
    /// # Errors
    /// A 404 where the account has no such channel, a 403 where the user cannot reach it.
    async fn must_have(&self, user: &User, ids: &[ObjectId]) -> Result<(), Failure> {
        let channels = self.store.of::<ChannelRecord>(&user.account_id).all(Query::all()).await?;
        if !ids.iter().all(|id| channels.iter().any(|channel| channel.id == *id)) {
            return Err(StoreError::Missing(ChannelRecord::KIND).into());
        }
        self.must_reach(user, ids).await
    }
}
