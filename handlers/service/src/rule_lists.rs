//! Lists that rules refer to: of words, and of interactors.

use std::collections::{BTreeMap, BTreeSet};

use generated::{
    api::rules::{CreateInteractorListBodyListItem, SearchChannelInteractorsOkItemInteractorsItem as Found},
    models::{
        InteractorListPopulated, InteractorListPopulatedListItem as Item,
        InteractorListPopulatedListItemInteractorId as Interactor, ObjectId,
    },
    rt::DateTime,
};

use crate::{
    Failure, account_limits,
    body_check::BodyCheck,
    store::{
        ChannelRecord, Entity, ID, InteractorListRecord, InteractorRecord, Member, Query, Store, StoreError, Stored,
    },
};

/// Values of one query: databases limit the number of bind parameters.
const CHUNK: usize = 500;

/// Lists that are in memory at once while all lists of an account are read: one can be 2 MiB long.
const PART: usize = 5;

/// What `show` makes of each list of an account, in the order of creation. Lists are read a few at a time, so that their
/// contents are never in memory all at once. A list that is created or deleted meanwhile is not among them.
///
/// # Errors
/// Where the store fails.
pub async fn each<E: Entity, T>(
    store: &Store,
    account_id: &ObjectId,
    show: impl Fn(Stored<E>) -> T,
) -> Result<Vec<T>, StoreError> {
    let all = store.of::<E>(account_id);
    let mut shown = Vec::new();
    // By their ids, and not page by page: SQLite would read the documents of all later pages with each page to sort them.
    for ids in all.distinct(ID, Query::all()).await?.chunks(PART) {
        let lists = all.all(Query::all().one_of(ID, ids)).await?;
        shown.extend(lists.into_iter().map(&show));
    }
    Ok(shown)
}

/// Words without white space around them, each once.
///
/// # Errors
/// A 400 where one is empty.
pub fn keywords(words: Vec<String>) -> Result<Vec<String>, Failure> {
    let mut check = BodyCheck::default();
    let mut kept: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for (index, word) in words.iter().enumerate() {
        check.require(&format!("keywords/{index}"), Some(word));
        if seen.insert(word.trim().to_lowercase()) {
            kept.push(word.trim().to_owned());
        }
    }
    check.finish()?;
    Ok(kept)
}

/// Who is to be on a list, each once.
pub fn members(list: &[CreateInteractorListBodyListItem]) -> Vec<Member> {
    let mut members = Vec::new();
    let mut seen = BTreeSet::new();
    for item in list {
        let member = Member { channel_id: item.channel_id.clone(), interactor_id: item.interactor_id.id.clone() };
        if seen.insert(member.clone()) {
            members.push(member);
        }
    }
    members
}

/// Checks that the account has all of these interactors: before the transaction that writes the list, as there can be many.
/// The data of one that is deleted meanwhile is shown no more, as if it were deleted later.
///
/// # Errors
/// A 400 that names those that it has not.
pub async fn must_exist(store: &Store, account_id: &ObjectId, members: &[Member]) -> Result<(), StoreError> {
    let mut check = BodyCheck::default();
    let mut index = 0;
    for members in members.chunks(CHUNK) {
        let found = existing(store, account_id, members).await?;
        for member in members {
            if !found.contains(member) {
                let message = "must be the id of an interactor of the channel";
                check.refuse(&format!("list/{index}/interactorId/_id"), "enum", None, message);
            }
            index += 1;
        }
    }
    Ok(check.finish()?)
}

/// Those of these interactors that the account has.
async fn existing(store: &Store, account_id: &ObjectId, members: &[Member]) -> Result<BTreeSet<Member>, StoreError> {
    let query = Query::all().one_of(ID, members.iter().map(|member| &member.interactor_id));
    let found = store.of::<InteractorRecord>(account_id).all(query).await?;
    let member = |it: Stored<InteractorRecord>| Member { channel_id: it.value.channel_id, interactor_id: it.id };
    Ok(found.into_iter().map(member).collect())
}

/// Puts someone on lists, each in a transaction of its own: lists can be long, and others write in between.
///
/// # Errors
/// A 404 if the account has no such interactor, or lacks one of the lists: then nothing changes. A 403 if the account's
/// lists become too long: then lists before that one have changed.
pub async fn join(store: &Store, account_id: &ObjectId, member: &Member, lists: &[ObjectId]) -> Result<(), StoreError> {
    if !existing(store, account_id, std::slice::from_ref(member)).await?.contains(member) {
        return Err(StoreError::Missing(InteractorRecord::KIND));
    }
    let all = store.of::<InteractorListRecord>(account_id);
    for id in all.existing(lists, &Query::all()).await? {
        let join = store.transaction(async |transaction| {
            let all = transaction.of::<InteractorListRecord>(account_id);
            // One that was deleted meanwhile would be without the member anyway.
            let Some(mut list) = all.find(&id).await? else { return Ok(()) };
            if !list.value.members.contains(member) {
                list.value.members.push(member.clone());
                list.value.updated_time = DateTime::now();
                account_limits::INTERACTOR_LISTS.put(&all, list).await?;
            }
            Ok(())
        });
        join.await?;
    }
    Ok(())
}

/// A list with what is known about its members. One whose data was deleted is an id.
///
/// # Errors
/// Where the store fails.
pub async fn populated(
    store: &Store,
    list: Stored<InteractorListRecord>,
) -> Result<InteractorListPopulated, StoreError> {
    let channels = store.of::<ChannelRecord>(&list.account_id).all(Query::all()).await?;
    let networks: BTreeMap<_, _> = channels.iter().map(|it| (&it.id, it.value.social_network.as_str())).collect();
    let mut people = BTreeMap::new();
    for members in list.value.members.chunks(CHUNK) {
        let query = Query::all().one_of(ID, members.iter().map(|member| &member.interactor_id));
        for person in store.of::<InteractorRecord>(&list.account_id).all(query).await? {
            people.insert(person.id.clone(), person.value);
        }
    }
    let created_time = list.created_time();
    let item = |Member { channel_id, interactor_id }: Member| {
        let mut shown = Interactor::default();
        if let Some(person) = people.get(&interactor_id).cloned() {
            shown.name = Some(person.name);
            shown.network_specific = Some(person.network_specific);
            shown.picture = person.picture;
            shown.social_network = networks.get(&channel_id).map(|network| (*network).to_owned());
            shown.social_network_user_id = Some(person.network_user_id);
            shown.url = person.url;
        }
        shown.id = Some(interactor_id);
        Item { channel_id: Some(channel_id), interactor_id: Some(shown) }
    };
    Ok(InteractorListPopulated {
        id: Some(list.id),
        account_id: Some(list.account_id),
        created_time: Some(created_time),
        list: Some(list.value.members.into_iter().map(item).collect()),
        name: Some(list.value.name),
        updated_time: Some(list.value.updated_time),
    })
}

/// An interactor as a search shows one.
pub fn found(person: Stored<InteractorRecord>, network: &str) -> Found {
    let InteractorRecord { channel_id: _, network_user_id, name, url, picture, network_specific } = person.value;
    Found {
        id: Some(person.id),
        name: Some(name),
        network_specific: Some(network_specific),
        picture,
        social_network: Some(network.to_owned()),
        social_network_user_id: Some(network_user_id),
        url,
    }
}

/// What is taken, in words.
pub fn taken(error: StoreError) -> Failure {
    match &error {
        StoreError::Duplicate(_) => Failure::conflict("There is a list of this name.").with_source(error),
        _ => error.into(),
    }
}
