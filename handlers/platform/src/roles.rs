//! Which role may do what: the table in `roles.toml`, and the permissions that users of the role `CUSTOM` can have.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use generated::{
    Permission,
    models::{SettingsRolesPermissionsItemKey, UserRole},
    rt::{Enumeration as _, enumeration},
};
use serde::Deserialize;

/// A user's role.
pub type Role = UserRole;

/// The table, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    sets: BTreeMap<String, Vec<Permission>>,
    roles: BTreeMap<Role, Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Row {
    sets: Vec<String>,
    #[serde(default)]
    permissions: Vec<Permission>,
    #[serde(default)]
    reads_only: bool,
}

/// A role, as it is looked up.
struct Entry {
    permissions: BTreeSet<Permission>,
    reads_only: bool,
}

static ROLES: LazyLock<BTreeMap<Role, Entry>> = LazyLock::new(|| {
    #[allow(clippy::expect_used, reason = "the text is a constant, and a test reads it")]
    let table: Table = toml::from_str(include_str!("roles.toml")).expect("the table of roles is well-formed");
    table.roles.into_iter().map(|(role, row)| (role, row.entry(&table.sets))).collect()
});

impl Row {
    fn entry(self, sets: &BTreeMap<String, Vec<Permission>>) -> Entry {
        let shared = self.sets.iter().filter_map(|name| sets.get(name)).flatten().copied();
        Entry { permissions: shared.chain(self.permissions).collect(), reads_only: self.reads_only }
    }
}

static NONE: BTreeSet<Permission> = BTreeSet::new();

/// What users of this role may do; nothing for `CUSTOM`, whose users have permissions of their own.
pub fn permissions(role: Role) -> &'static BTreeSet<Permission> {
    ROLES.get(&role).map_or(&NONE, |entry| &entry.permissions)
}

/// Whether users of this role write nothing but what concerns themselves, whatever their permissions are.
pub fn reads_only(role: Role) -> bool {
    ROLES.get(&role).is_some_and(|entry| entry.reads_only)
}

/// Whether users of this role see all teams and channels of their account.
pub const fn is_admin(role: Role) -> bool {
    matches!(role, Role::Admin | Role::Superadmin)
}

/// Whether users of this role belong to those who run the service, for whom accounts are no border.
pub const fn is_superadmin(role: Role) -> bool {
    matches!(role, Role::Superadmin)
}

/// Whether this permission can be given to users one by one: those that `Settings` lists.
pub fn is_customizable(permission: Permission) -> bool {
    let text = enumeration::text(permission);
    SettingsRolesPermissionsItemKey::VARIANTS.iter().any(|(name, _)| *name == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_but_custom_is_in_the_table() {
        for (name, role) in Role::VARIANTS {
            assert_eq!(ROLES.contains_key(role), *role != Role::Custom, "{name}");
        }
    }

    #[test]
    fn every_set_exists_and_is_used() {
        let table: Table = toml::from_str(include_str!("roles.toml")).unwrap();
        let used: BTreeSet<_> = table.roles.values().flat_map(|role| &role.sets).collect();
        assert_eq!(used, table.sets.keys().collect());
    }

    #[test]
    fn every_permission_is_somebody_s_and_superadmins_have_all() {
        for (name, permission) in Permission::VARIANTS {
            assert!(permissions(Role::Superadmin).contains(permission), "{name}");
        }
    }

    #[test]
    fn what_can_be_customized_is_a_permission() {
        let customizable = Permission::VARIANTS.iter().filter(|(_, permission)| is_customizable(*permission)).count();
        assert_eq!(customizable, SettingsRolesPermissionsItemKey::VARIANTS.len());
        assert!(!is_customizable(Permission::EditAllAccounts) && is_customizable(Permission::EditPosts));
    }
}
