//! Who can call: a type for each security scheme of the contract.

use std::{collections::BTreeSet, sync::Arc};

use generated::{
    Permission,
    models::ObjectId,
    rt::{Failure, Operation, Principal, enumeration},
};

use crate::{Role, effects::Effect, roles};

/// The principals of SocialHub, by security scheme.
#[derive(Debug)]
pub struct Principals;

impl generated::Principals for Principals {
    type ApprovalToken = Approval;
    type ChannelToken = Integration;
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
    /// The role. What the user may do is not decided by it, but by the permissions.
    pub role: Role,
    /// What the user may do.
    pub permissions: Permissions,
    /// The login that the token came from; none for the development token.
    pub session_id: Option<ObjectId>,
    /// The superadmin who acts as the user, if one does.
    pub masked_by: Option<ObjectId>,
    /// Why the user only reads, whatever the permissions; none for those who write.
    pub reads_only: Option<ReadsOnly>,
}

/// Why a user only reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadsOnly {
    /// The role is a viewer's.
    Role,
    /// The account is closed or expired, and a superadmin looks at it through a mask.
    ClosedAccount,
}

impl User {
    /// Whether the user may do this.
    pub fn may(&self, permission: Permission) -> bool {
        self.permissions.contains(permission)
    }

    /// For what depends on more than the operation: asks for a permission in the handler.
    ///
    /// # Errors
    /// A 403 that names the permission.
    pub fn must(&self, permission: Permission) -> Result<(), Failure> {
        if self.may(permission) { Ok(()) } else { Err(Failure::forbidden(enumeration::text(permission))) }
    }

    /// Whether the user is one of those who run the service, for whom accounts are no border.
    pub const fn is_superadmin(&self) -> bool {
        roles::is_superadmin(self.role)
    }

    /// Whether the user sees all teams and channels of the account.
    pub const fn is_admin(&self) -> bool {
        roles::is_admin(self.role)
    }
}

/// What a user may do.
#[derive(Debug, Clone, Default)]
pub struct Permissions(Arc<BTreeSet<Permission>>);

impl Permissions {
    /// Whether this is among them.
    pub fn contains(&self, permission: Permission) -> bool {
        self.0.contains(&permission)
    }

    /// All of them, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = Permission> {
        self.0.iter().copied()
    }
}

impl FromIterator<Permission> for Permissions {
    fn from_iter<I: IntoIterator<Item = Permission>>(permissions: I) -> Self {
        Self(Arc::new(permissions.into_iter().collect()))
    }
}

impl Principal for User {
    fn permits(&self, permission: &str) -> bool {
        enumeration::variant(permission).is_some_and(|permission| self.may(permission))
    }

    fn may_call(&self, operation: &Operation) -> Result<(), Failure> {
        let refusal = match (self.reads_only, Effect::of(operation)) {
            (None, _) | (_, Effect::Reads) | (Some(ReadsOnly::Role), Effect::ChangesCaller) => return Ok(()),
            (Some(ReadsOnly::Role), Effect::Writes) => {
                let message = format!("Users of the role `{}` only read.", enumeration::text(self.role));
                Failure::new(403, "InsufficientPermissions", message)
            }
            (Some(ReadsOnly::ClosedAccount), _) => {
                Failure::new(403, "AccessDenied", "The account is closed. A mask only reads it.")
            }
        };
        Err(refusal)
    }
}

/// An integration (scheme `channelToken`). Its token says all that it may do, so it has no permissions.
#[derive(Debug, Clone)]
pub enum Integration {
    /// The one behind a custom channel.
    Channel(Channel),
    /// One that a user has sent to create or re-activate channels, and that may do nothing else.
    Creation(Creation),
}

impl Integration {
    /// The channel that the integration stands behind.
    ///
    /// # Errors
    /// A 401 where its token is for creating channels only.
    pub fn channel(&self) -> Result<&Channel, Failure> {
        match self {
            Self::Channel(channel) => Ok(channel),
            Self::Creation(_) => Err(Failure::unauthorized()),
        }
    }

    /// Where the integration may create channels.
    ///
    /// # Errors
    /// A 401 where its token is a channel's.
    pub fn creation(&self) -> Result<&Creation, Failure> {
        match self {
            Self::Creation(creation) => Ok(creation),
            Self::Channel(_) => Err(Failure::unauthorized()),
        }
    }
}

/// A custom channel.
#[derive(Debug, Clone)]
pub struct Channel {
    /// The account that the channel belongs to.
    pub account_id: ObjectId,
    /// The channel.
    pub channel_id: ObjectId,
}

/// Leave to create channels.
#[derive(Debug, Clone)]
pub struct Creation {
    /// The account that the channels will belong to.
    pub account_id: ObjectId,
    /// The manifest that they will have.
    pub manifest_id: ObjectId,
    /// The user who has begun it.
    pub user_id: ObjectId,
    /// The team that receives the channels.
    pub team_id: Option<ObjectId>,
}

/// Someone outside who was asked to approve one post (scheme `approvalToken`); without permissions.
#[derive(Debug, Clone)]
pub struct Approval {
    /// The account that the post belongs to.
    pub account_id: ObjectId,
    /// The post.
    pub post_id: ObjectId,
    /// The request to approve it.
    pub request_id: ObjectId,
}

/// Whoever holds the link of a shared dashboard (scheme `shareToken`); without permissions.
#[derive(Debug, Clone)]
pub struct Share {
    /// The account that the dashboard belongs to.
    pub account_id: ObjectId,
    /// The dashboard.
    pub dashboard_id: ObjectId,
    /// The link.
    pub link_id: ObjectId,
}

macro_rules! without_permissions {
    ($($principal:ty),+) => {
        $(impl Principal for $principal {
            fn permits(&self, _permission: &str) -> bool {
                false
            }
        })+
    };
}

without_permissions!(Integration, Approval, Share);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_may_do_what_is_listed() {
        let id = ObjectId::new("0123456789abcdef01234567").unwrap();
        let user = User {
            account_id: id.clone(),
            user_id: id,
            role: Role::Custom,
            permissions: [Permission::ViewContacts].into_iter().collect(),
            session_id: None,
            masked_by: None,
            reads_only: None,
        };
        assert!(user.permits("ViewContacts"));
        assert!(!user.permits("EditContacts") && !user.permits("Fly"));
        assert_eq!(user.must(Permission::EditContacts).unwrap_err().status(), 403);
    }
}
