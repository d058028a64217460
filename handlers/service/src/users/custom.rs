//! Permissions of a user's own: which can be given, and what the account must have for it.

use std::collections::BTreeSet;

use generated::{
    Permission,
    api::users::UpdateUserPermissionsBody,
    models::{ObjectId, SettingsRolesPermissionsItemType as Kind},
    rt::{DateTime, Failure, enumeration},
};

use crate::{
    Role, Service, User,
    body_check::BodyCheck,
    roles::{self, is_admin, is_customizable},
    settings,
    store::{AccountRecord, StoreError, Stored, Transaction, UserRecord},
    users::{guard, must_have_all, must_leave_an_admin, reachable},
};

/// The feature of an account whose users can have permissions of their own.
const FEATURE: &str = "customPermissions";

/// The feature of an account that parts its users into teams.
pub(super) const TEAMS: &str = "teams";

/// Features of the account that permissions are about.
const FEATURES: [(Permission, &str); 15] = [
    (Permission::ApprovalRequest, "cpApprovalProcess"),
    (Permission::ApproveOwnPosts, "cpApprovalProcess"),
    (Permission::ApproveOwnSuggestion, "approvalProcess"),
    (Permission::ApprovePosts, "cpApprovalProcess"),
    (Permission::ApproveSuggestion, "approvalProcess"),
    (Permission::AssignCategories, "categories"),
    (Permission::CreateComment, "coworking"),
    (Permission::EditContacts, "contacts"),
    (Permission::EditCustomFolders, "customFolders"),
    (Permission::EditTemplates, "templates"),
    (Permission::ShortenLinks, "linkShortener"),
    (Permission::ViewCategories, "categories"),
    (Permission::ViewCollaborationTab, "coworking"),
    (Permission::ViewContacts, "contacts"),
    (Permission::ViewTemplates, "templates"),
];

/// Permissions about the media library, which is a product.
const LIBRARY: [Permission; 3] =
    [Permission::AddToMediaLibrary, Permission::MediaLibraryEdit, Permission::UseMediaLibrary];

/// The account has permissions of a user's own.
///
/// # Errors
/// A 409 where it has not.
pub(super) fn must_be_on(account: &AccountRecord) -> Result<(), Failure> {
    if is_on(account) { Ok(()) } else { Err(Failure::conflict(format!("The account's feature `{FEATURE}` is off."))) }
}

/// Whether the account has permissions of a user's own.
pub(super) fn is_on(account: &AccountRecord) -> bool {
    account.has_feature(FEATURE)
}

/// The product or feature that the account lacks for a permission.
fn lacks(account: &AccountRecord, permission: Permission) -> Option<&'static str> {
    let product = match settings::roles::kind(enumeration::text(permission)) {
        Some(Kind::Inbox) => Some("inbox"),
        Some(Kind::Cp) => Some("cp"),
        Some(Kind::General) | None => LIBRARY.contains(&permission).then_some("ml"),
    };
    let feature = FEATURES.iter().find(|(other, _)| *other == permission).map(|(_, feature)| *feature);
    let product = product.filter(|product| !account.products.contains(*product));
    product.or_else(|| feature.filter(|feature| !account.has_feature(feature)))
}

/// What a user keeps of a role who gets permissions of their own.
pub(super) fn kept(account: &AccountRecord, role: Role) -> BTreeSet<Permission> {
    let of_role = roles::permissions(role).iter().copied();
    of_role.filter(|permission| is_customizable(*permission) && lacks(account, *permission).is_none()).collect()
}

/// Gives a user permissions of their own, and the role `CUSTOM`.
///
/// # Errors
/// A 400 where something is no permission that can be given or a former admin needs teams, a 404 where there is no such
/// user or team, a 403 for the only admin and for permissions that the caller lacks, a 409 for callers themselves and where the account lacks what a permission is
/// about; otherwise where the store fails.
pub async fn customize(
    service: &Service,
    caller: &User,
    id: &ObjectId,
    body: UpdateUserPermissionsBody,
) -> Result<Stored<UserRecord>, Failure> {
    let permissions = customizable(&body.permissions)?;
    let teams: BTreeSet<_> = body.teams.into_iter().flatten().collect();
    if *id == caller.user_id {
        return Err(Failure::conflict("Nobody changes their own permissions."));
    }
    must_have_all(caller, &permissions)?;
    let account_id = reachable(&service.store, caller, id).await?.account_id;
    let customize = service.store.transaction(async |together| {
        let users = together.of::<UserRecord>(&account_id);
        let mut user = users.get(id).await?;
        guard(caller, &user)?;
        let account = together.account(&account_id).await?.value;
        must_be_on(&account)?;
        if let Some((permission, lacking)) = permissions.iter().find_map(|it| Some((*it, lacks(&account, *it)?))) {
            let permission = enumeration::text(permission);
            return Err(Failure::conflict(format!("`{permission}` needs `{lacking}`, which the account lacks.")).into());
        }
        if is_admin(user.value.role) {
            must_leave_an_admin(together, &user).await?;
            join(together, &account, &user, &teams).await?;
        }
        together.revoke_masks(id).await?;
        user.value.role = Role::Custom;
        user.value.permissions.clone_from(&permissions);
        user.value.updated_time = DateTime::now();
        users.put(user).await
    });
    Ok(customize.await?)
}

/// The permissions of these names.
fn customizable(names: &[String]) -> Result<BTreeSet<Permission>, Failure> {
    let mut check = BodyCheck::default();
    let mut permissions = BTreeSet::new();
    for name in names {
        match enumeration::variant(name).filter(|permission| is_customizable(*permission)) {
            Some(permission) => drop(permissions.insert(permission)),
            // What was sent is repeated as far as it can be one of our words.
            None => {
                let word: String = name.chars().take(60).collect();
                check.refuse("permissions", "enum", None, &format!("{word:?} is no permission that can be given"));
            }
        }
    }
    check.finish()?;
    Ok(permissions)
}

/// Who was admin sees what teams see from now on, so that there must be one.
async fn join(
    together: &Transaction<'_>,
    account: &AccountRecord,
    user: &Stored<UserRecord>,
    teams: &BTreeSet<ObjectId>,
) -> Result<(), StoreError> {
    let mut joined: BTreeSet<_> = together.teams_of(&user.account_id, &user.id).await?;
    if account.has_feature(TEAMS) {
        if teams.is_empty() {
            let mut check = BodyCheck::default();
            check.refuse("teams", "required", None, "is required for users who were admins");
            check.finish()?;
        }
        joined.extend(teams.iter().cloned());
    } else {
        joined.insert(together.default_team(&user.account_id).await?.id);
    }
    together.put_into_teams(&user.account_id, &user.id, &joined).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_accounts_need() {
        let mut account = AccountRecord::new("Acme");
        assert_eq!(lacks(&account, Permission::ViewTickets), None);
        assert_eq!(lacks(&account, Permission::ViewTemplates), Some("templates"));
        account.features.insert("templates".to_owned(), true);
        assert_eq!(lacks(&account, Permission::ViewTemplates), None);
        account.products.clear();
        assert_eq!(lacks(&account, Permission::ViewTemplates), Some("inbox"));
        assert_eq!(lacks(&account, Permission::EditPosts), Some("cp"));
        assert_eq!(lacks(&account, Permission::UseMediaLibrary), Some("ml"));
        assert_eq!(lacks(&account, Permission::ViewUsers), None);
    }

    #[test]
    fn tables_name_what_exists() {
        for (permission, feature) in FEATURES {
            assert!(is_customizable(permission) && settings::features::is_known(feature), "{feature}");
        }
        assert!(LIBRARY.into_iter().all(is_customizable) && settings::features::is_known(FEATURE));
    }

    #[test]
    fn unknown_names_are_told() {
        let names = ["ViewTickets", "Fly", "EditUsers"].map(str::to_owned);
        let refused = customizable(&names).unwrap_err();
        assert_eq!((refused.status(), refused.violated().len()), (400, 2));
        assert_eq!(customizable(&names[..1]).unwrap().len(), 1);
    }
}
