//! Handlers of the tag `fonts`.

use std::collections::{BTreeMap, BTreeSet};

use generated::{
    api::fonts::*,
    models::{Font, FontStyles, ObjectId},
    principal,
    rt::{Context, DateTime},
};

use crate::{
    Failure, Socialhub, account_limits,
    body_check::BodyCheck,
    media::{self, Base},
    store::{Entity as _, FontRecord, MediaRecord, Query, StoreError, Stored},
};

impl FontsApi for Socialhub {
    async fn list_fonts(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListFonts,
    ) -> Result<ListFontsResponse, Failure> {
        let fonts = self.store.of::<FontRecord>(&cx.principal().account_id).all(Query::all()).await?;
        Ok(ListFontsResponse::Ok(self.shown(fonts, &Base::of(cx.head())).await?))
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
        let create = account_limits::FONTS.create(&self.store, account_id, font);
        let font = create.await.map_err(taken)?;
        Ok(CreateFontResponse::Created(self.shown_alone(font, &Base::of(cx.head())).await?))
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
        Ok(UpdateFontResponse::Ok(self.shown_alone(font, &Base::of(cx.head())).await?))
    }
}

impl Socialhub {
    /// Checks that the account has these media.
    async fn must_exist(&self, account_id: &ObjectId, ids: &[ObjectId]) -> Result<(), StoreError> {
        let found = media::all(&self.store, account_id, ids).await?;
        if ids.iter().all(|id| found.contains_key(id)) { Ok(()) } else { Err(StoreError::Missing("media")) }
    }

    async fn shown_alone(&self, font: Stored<FontRecord>, base: &Base) -> Result<Font, StoreError> {
        self.shown(vec![font], base).await?.pop().ok_or(StoreError::Missing(FontRecord::KIND))
    }

    /// The fonts of an account with their media. One that was deleted since is not among them.
    async fn shown(&self, fonts: Vec<Stored<FontRecord>>, base: &Base) -> Result<Vec<Font>, StoreError> {
        let Some(account_id) = fonts.first().map(|font| font.account_id.clone()) else { return Ok(Vec::new()) };
        let ids = fonts.iter().flat_map(|font| &font.value.media_ids);
        let media = media::all(&self.store, &account_id, ids).await?;
        Ok(fonts.into_iter().map(|font| shown(font, &media, base)).collect())
    }
}

fn shown(stored: Stored<FontRecord>, media: &BTreeMap<ObjectId, Stored<MediaRecord>>, base: &Base) -> Font {
    let created_time = stored.created_time();
    let FontRecord { font_family, identifier, font_style, font_weight, media_ids, updated_time } = stored.value;
    // Earlier releases stored any number of ids, and some of them many times.
    let mut seen = BTreeSet::new();
    let ids = media_ids.iter().filter(|id| seen.insert(*id));
    let files = ids.filter_map(|id| Some(media::shown(media.get(id)?.clone(), base)));
    let has_style = font_style.is_some() || font_weight.is_some();
    Font {
        id: Some(stored.id),
        account_id: Some(stored.account_id),
        created_time: Some(created_time),
        font_family: Some(font_family),
        identifier: Some(identifier),
        media_ids: Some(files.collect()),
        styles: has_style.then_some(FontStyles { font_style, font_weight }),
        updated_time: Some(updated_time),
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
