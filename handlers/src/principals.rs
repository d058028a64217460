//! Who can call: a type for each security scheme of the contract.

use std::collections::BTreeSet;

use generated::{
    Permission,
    models::ObjectId,
    rt::{Principal, enumeration},
};

/// The principals of SocialHub, by security scheme.
#[derive(Debug)]
pub struct Principals;

impl generated::Principals for Principals {
    type ApprovalToken = Approval;
    type ChannelToken = Channel;
    type ShareToken = Share;
    type Token = User;
}

/// A user who has logged in (scheme `token`).
#[derive(Debug, Clone)]
pub struct User {
    /// The account: all that the user can see belongs to it.
    pub account_id: ObjectId,
    /// The user.
    pub user_id: ObjectId,
    /// What the user may do.
    pub permissions: Permissions,
}

/// What a user may do.
#[derive(Debug, Clone)]
pub enum Permissions {
    /// Everything.
    All,
    /// What is listed, and nothing else.
    Only(BTreeSet<Permission>),
}

impl Principal for User {
    fn permits(&self, permission: &str) -> bool {
        match &self.permissions {
            Permissions::All => true,
            Permissions::Only(permissions) => {
                enumeration::variant(permission).is_some_and(|permission| permissions.contains(&permission))
            }
        }
    }
}

/// The integration behind a custom channel (scheme `channelToken`). Its token says all that it may do, so it has no
/// permissions.
#[derive(Debug, Clone)]
pub struct Channel {
    /// The account that the channel belongs to.
    pub account_id: ObjectId,
    /// The channel.
    pub channel_id: ObjectId,
}

/// Someone outside who was asked to approve one post (scheme `approvalToken`); without permissions.
#[derive(Debug, Clone)]
pub struct Approval {
    /// The account that the post belongs to.
    pub account_id: ObjectId,
    /// The post.
    pub post_id: ObjectId,
}

/// Whoever holds the link of a shared dashboard (scheme `shareToken`); without permissions.
#[derive(Debug, Clone)]
pub struct Share {
    /// The account that the dashboard belongs to.
    pub account_id: ObjectId,
    /// The dashboard.
    pub dashboard_id: ObjectId,
}

impl Principal for Channel {
    fn permits(&self, _permission: &str) -> bool {
        false
    }
}

impl Principal for Approval {
    fn permits(&self, _permission: &str) -> bool {
        false
    }
}

impl Principal for Share {
    fn permits(&self, _permission: &str) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_may_do_what_is_listed() {
        let id = ObjectId::new("0123456789abcdef01234567").unwrap();
        let mut user = User { account_id: id.clone(), user_id: id, permissions: Permissions::All };
        assert!(user.permits("ViewContacts") && user.permits("EditContacts"));
        user.permissions = Permissions::Only(BTreeSet::from([Permission::ViewContacts]));
        assert!(user.permits("ViewContacts"));
        assert!(!user.permits("EditContacts") && !user.permits("Fly"));
    }
}
