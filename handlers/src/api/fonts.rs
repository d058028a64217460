//! Handlers of the tag `fonts`.

use generated::{
    api::fonts::*,
    models::{Font, FontStyles, ObjectId},
    principal,
    rt::{Context, DateTime},
};

use crate::{
    Failure, Socialhub,
    body_check::BodyCheck,
    media::{self, Base},
    store::{Entity as _, FontRecord, Query, StoreError, Stored},
};

impl FontsApi for Socialhub {
    async fn list_fonts(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListFonts,
    ) -> Result<ListFontsResponse, Failure> {
        let fonts = self.store.of::<FontRecord>(&cx.principal().account_id).all(Query::all()).await?;
        let base = Base::of(cx.head());
        let mut shown = Vec::new();
        for font in fonts {
            shown.push(self.shown(font, &base).await?);
        }
        Ok(ListFontsResponse::Ok(shown))
    }

    async fn create_font(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateFont,
    ) -> Result<CreateFontResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let CreateFontBody { font_family, identifier, media_ids, styles } = request.body;
        let mut check = BodyCheck::default();
        check.require("fontFamily", Some(&font_family));
        check.require("identifier", Some(&identifier));
        check.finish()?;
        self.must_exist(account_id, &media_ids).await?;
        let mut font = FontRecord {
            font_family,
            identifier,
            font_style: None,
            font_weight: None,
            media_ids,
            updated_time: DateTime::now(),
        };
        style(&mut font, styles.as_ref());
        let font = self.store.of(account_id).insert(font).await.map_err(taken)?;
        Ok(CreateFontResponse::Created(self.shown(font, &Base::of(cx.head())).await?))
    }

    async fn delete_font(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteFont,
    ) -> Result<DeleteFontResponse, Failure> {
        self.store.of::<FontRecord>(&cx.principal().account_id).delete(&font_id(request.font_id)?).await?;
        Ok(DeleteFontResponse::NoContent)
    }

    async fn update_font(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateFont,
    ) -> Result<UpdateFontResponse, Failure> {
        let account_id = &cx.principal().account_id;
        let id = font_id(request.font_id)?;
        let UpdateFontBody { font_family, identifier, media_ids, styles } = request.body;
        let mut check = BodyCheck::default();
        for (property, text) in [("fontFamily", &font_family), ("identifier", &identifier)] {
            if text.is_some() {
                check.require(property, text.as_deref());
            }
        }
        check.finish()?;
        self.must_exist(account_id, media_ids.as_deref().unwrap_or_default()).await?;
        let change = |font: &mut FontRecord| {
            if let Some(family) = &font_family {
                font.font_family.clone_from(family);
            }
            if let Some(identifier) = &identifier {
                font.identifier.clone_from(identifier);
            }
            if let Some(ids) = &media_ids {
                font.media_ids.clone_from(ids);
            }
            style(font, styles.as_ref());
            font.updated_time = DateTime::now();
        };
        let font = self.store.of::<FontRecord>(account_id).update(&id, change).await.map_err(taken)?;
        Ok(UpdateFontResponse::Ok(self.shown(font, &Base::of(cx.head())).await?))
    }
}

impl Socialhub {
    /// Asks whether the account has these media.
    async fn must_exist(&self, account_id: &ObjectId, ids: &[ObjectId]) -> Result<(), StoreError> {
        for id in ids {
            media::get(&self.store, account_id, id).await?;
        }
        Ok(())
    }

    /// A font with its media. One that was deleted since is not among them.
    async fn shown(&self, stored: Stored<FontRecord>, base: &Base) -> Result<Font, StoreError> {
        let mut files = Vec::new();
        for id in &stored.value.media_ids {
            match media::get(&self.store, &stored.account_id, id).await {
                Ok(media) => files.push(media::shown(media, base)),
                Err(StoreError::Missing(_)) => {}
                Err(error) => return Err(error),
            }
        }
        let created_time = stored.created_time();
        let FontRecord { font_family, identifier, font_style, font_weight, media_ids: _, updated_time } = stored.value;
        let has_style = font_style.is_some() || font_weight.is_some();
        Ok(Font {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(created_time),
            font_family: Some(font_family),
            identifier: Some(identifier),
            media_ids: Some(files),
            styles: has_style.then_some(FontStyles { font_style, font_weight }),
            updated_time: Some(updated_time),
        })
    }
}

/// Gives a font the styles that are named.
fn style(font: &mut FontRecord, styles: Option<&CreateFontBodyStyles>) {
    let Some(CreateFontBodyStyles { font_style, font_weight }) = styles else { return };
    if let Some(style) = font_style {
        font.font_style = Some(style.as_str().to_owned());
    }
    if let Some(weight) = font_weight {
        font.font_weight = Some(weight.as_str().to_owned());
    }
}

/// A font's id in a path that takes any text.
fn font_id(text: String) -> Result<ObjectId, StoreError> {
    ObjectId::new(text).map_err(|_| StoreError::Missing(FontRecord::KIND))
}

fn taken(error: StoreError) -> Failure {
    match &error {
        StoreError::Duplicate(_) => Failure::conflict("There is a font of this identifier.").with_source(error),
        _ => error.into(),
    }
}
