//! Roles and permissions, with titles in the user's language.

use generated::{
    models::{
        SettingsRoles, SettingsRolesPermissionsItem as PermissionItem,
        SettingsRolesPermissionsItemType as PermissionType, SettingsRolesRolesItem as RoleItem,
    },
    rt::enumeration,
};

use crate::{Role, mail::Locale};

/// A line for each role: its key, and its title in English, German and French.
const ROLES: &str = include_str!("titles_of_roles.txt");

/// A line for each permission that can be given to a user alone: key, type, and titles as above.
const PERMISSIONS: &str = include_str!("titles_of_permissions.txt");

/// Which of the columns that follow each other is in this language.
const fn column(locale: Locale) -> usize {
    match locale {
        Locale::En => 0,
        Locale::De => 1,
        Locale::Fr => 2,
    }
}

/// The roles and permissions that the settings offer. `permissions_of` says which permissions a role has, by its key.
pub fn of(locale: Locale, permissions_of: impl Fn(&str) -> Vec<&'static str>) -> SettingsRoles {
    let roles = rows(ROLES).map(|[key, titles @ ..]: [&str; 4]| RoleItem {
        key: enumeration::variant(key),
        title: title_in(titles, locale),
        // A role has permissions that the contract does not list here.
        permissions: Some(permissions_of(key).into_iter().filter_map(enumeration::variant).collect()),
    });
    let permissions = rows(PERMISSIONS).map(|[key, kind, titles @ ..]: [&str; 5]| {
        let kind = enumeration::variant(kind);
        PermissionItem {
            key: enumeration::variant(key),
            title: title_in(titles, locale),
            description: None,
            r#type: kind,
            type_title: kind.and_then(|kind| title_in(type_titles(kind), locale)),
        }
    });
    SettingsRoles { roles: Some(roles.collect()), permissions: Some(permissions.collect()) }
}

/// A role's name for people. Those that the settings do not offer have their key.
pub fn title(role: Role, locale: Locale) -> String {
    let key = enumeration::text(role);
    let row = rows(ROLES).find(|[other, ..]: &[&str; 4]| *other == key);
    row.and_then(|[_, titles @ ..]| title_in(titles, locale)).unwrap_or_else(|| key.to_owned())
}

/// What a permission is about that can be given to a user alone.
pub fn kind(permission: &str) -> Option<PermissionType> {
    let [_, kind, ..] = rows(PERMISSIONS).find(|[key, ..]: &[&str; 5]| *key == permission)?;
    enumeration::variant(kind)
}

fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table.lines().filter_map(|line| line.split('|').collect::<Vec<_>>().try_into().ok())
}

fn title_in(titles: [&str; 3], locale: Locale) -> Option<String> {
    titles.get(column(locale)).map(|title| (*title).to_owned())
}

const fn type_titles(kind: PermissionType) -> [&'static str; 3] {
    match kind {
        PermissionType::General => ["General", "Allgemein", "Général"],
        PermissionType::Inbox => ["Inbox", "Inbox", "Boîte de réception"],
        PermissionType::Cp => ["Content Planner", "Content Planner", "Planificateur de contenu"],
    }
}

#[cfg(test)]
mod tests {
    use generated::{models, rt::Enumeration as _};

    use super::*;

    #[test]
    fn every_role_and_permission_has_titles() {
        for locale in [Locale::En, Locale::De, Locale::Fr] {
            let roles = of(locale, |_| vec!["ViewTickets", "DeleteUsers"]);
            let (permissions, roles) = (roles.permissions.unwrap(), roles.roles.unwrap());
            assert_eq!(permissions.len(), models::SettingsRolesPermissionsItemKey::VARIANTS.len());
            assert_eq!(roles.len(), models::SettingsRolesRolesItemKey::VARIANTS.len());
            assert!(permissions.iter().all(|it| it.key.is_some() && it.type_title.is_some() && it.title.is_some()));
            assert!(
                roles.iter().all(|it| it.key.is_some() && it.title.as_ref().is_some_and(|title| !title.is_empty()))
            );
            assert!(roles.iter().all(|it| it.permissions.as_ref().unwrap().len() == 1));
        }
    }
}
