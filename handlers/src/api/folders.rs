//! Handlers of the tag `folders`.

use generated::{
    api::folders::*,
    models::ObjectId,
    principal,
    rt::{Context, DateTime, JsonObject},
};
use serde_json::json;

use crate::{
    Failure, Page, Socialhub, User,
    body_check::{BodyCheck, required_name},
    store::{ChannelRecord, Entity as _, FolderRecord, PLACE, Query, StoreError, Stored, Transaction},
};

/// How many folders an account has at most: their places are 0 to 9.
const MOST: i64 = 10;

impl FoldersApi for Socialhub {
    async fn list_inbox_folders(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListInboxFolders,
    ) -> Result<ListInboxFoldersResponse, Failure> {
        #[allow(clippy::cast_possible_truncation, reason = "a number that is too large is the largest")]
        let count = |number: f64| number as i64;
        let page = Page::new(Some(count(request.offset)), Some(count(request.count)))?;
        let folders = self.store.of::<FolderRecord>(&cx.principal().account_id);
        let found = folders.list(Query::all().ascending(PLACE), page).await?;
        Ok(ListInboxFoldersResponse::Ok(found.into_iter().map(Into::into).collect()))
    }

    async fn create_inbox_folder(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateInboxFolder,
    ) -> Result<CreateInboxFolderResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let CreateInboxFolderBody { filters, name } = request.body;
        let name = required_name(&name)?;
        let filters = self.filters(cx.principal(), filters).await?.unwrap_or_default();
        let create = self.store.transaction(async |together| {
            let folders = together.of::<FolderRecord>(account_id);
            let place = folders.count(Query::all()).await?;
            if place >= MOST {
                return Err(Failure::conflict(format!("An account has {MOST} folders at most.")).into());
            }
            let (name, filters) = (name.clone(), filters.clone());
            folders.insert(FolderRecord { name, filters, place, updated_time: DateTime::now() }).await
        });
        Ok(CreateInboxFolderResponse::Created(create.await.map_err(taken)?.into()))
    }

    async fn reorder_inbox_folders(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ReorderInboxFolders,
    ) -> Result<ReorderInboxFoldersResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let ReorderInboxFoldersBody { folder_id, index } = request.body;
        let mut check = BodyCheck::default();
        check.require("folderId", Some(&folder_id));
        check.finish()?;
        let id = folder_id_of(folder_id)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 9, by the contract")]
        let index = index as usize;
        let reorder = self.store.transaction(async |together| {
            let folders = together.of::<FolderRecord>(account_id);
            let mut all = folders.all(Query::all().ascending(PLACE)).await?;
            let place = all.iter().position(|folder| folder.id == id).ok_or(StoreError::Missing(FolderRecord::KIND))?;
            let moved = all.remove(place);
            all.insert(index.min(all.len()), moved);
            renumber(together, all).await
        });
        reorder.await?;
        Ok(ReorderInboxFoldersResponse::NoContent)
    }

    async fn delete_inbox_folder(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteInboxFolder,
    ) -> Result<DeleteInboxFolderResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let id = folder_id_of(request.id)?;
        let delete = self.store.transaction(async |together| {
            let folders = together.of::<FolderRecord>(account_id);
            folders.delete(&id).await?;
            renumber(together, folders.all(Query::all().ascending(PLACE)).await?).await
        });
        delete.await?;
        Ok(DeleteInboxFolderResponse::NoContent)
    }

    async fn update_inbox_folder(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateInboxFolder,
    ) -> Result<UpdateInboxFolderResponse, Failure> {
        let id = folder_id_of(request.id)?;
        let UpdateInboxFolderBody { filters, name } = request.body;
        let name = name.as_deref().map(required_name).transpose()?;
        let filters = self.filters(cx.principal(), filters).await?;
        let change = |folder: &mut FolderRecord| {
            if let Some(name) = &name {
                folder.name.clone_from(name);
            }
            if let Some(filters) = &filters {
                folder.filters.clone_from(filters);
            }
            folder.updated_time = DateTime::now();
        };
        let folders = self.store.of::<FolderRecord>(&cx.principal().account_id);
        Ok(UpdateInboxFolderResponse::Ok(folders.update(&id, change).await.map_err(taken)?.into()))
    }
}

impl Socialhub {
    /// What a folder shows, if it is said.
    ///
    /// # Errors
    /// A 400 where a channel is none of the account's.
    async fn filters(
        &self,
        user: &User,
        filters: Option<CreateInboxFolderBodyFilters>,
    ) -> Result<Option<JsonObject>, Failure> {
        let Some(CreateInboxFolderBodyFilters { channel_ids, ticket_types }) = filters else { return Ok(None) };
        let mut check = BodyCheck::default();
        let mut shown = JsonObject::new();
        if let Some(ids) = channel_ids {
            let all = self.store.of::<ChannelRecord>(&user.account_id).all(Query::all()).await?;
            for (index, id) in ids.iter().enumerate() {
                if !all.iter().any(|channel| channel.id.as_str() == id) {
                    let place = format!("filters/channelIds/{index}");
                    check.refuse(&place, "enum", None, "must be the id of a channel");
                }
            }
            shown.insert("channelIds".to_owned(), json!(ids));
        }
        if let Some(types) = ticket_types {
            let types: Vec<_> = types.into_iter().map(CreateInboxFolderBodyFiltersTicketTypesItem::as_str).collect();
            shown.insert("ticketTypes".to_owned(), json!(types));
        }
        check.finish()?;
        Ok(Some(shown))
    }
}

/// A folder's id in a place that takes any text.
fn folder_id_of(text: String) -> Result<ObjectId, StoreError> {
    ObjectId::new(text).map_err(|_| StoreError::Missing(FolderRecord::KIND))
}

/// Puts folders in this order.
async fn renumber(together: &Transaction<'_>, folders: Vec<Stored<FolderRecord>>) -> Result<(), StoreError> {
    for (place, mut folder) in (0..).zip(folders) {
        if folder.value.place != place {
            folder.value.place = place;
            let account_id = folder.account_id.clone();
            together.of(&account_id).put(folder).await?;
        }
    }
    Ok(())
}

fn taken(error: StoreError) -> Failure {
    match &error {
        StoreError::Duplicate(_) => Failure::conflict("There is a folder of this name.").with_source(error),
        _ => error.into(),
    }
}
