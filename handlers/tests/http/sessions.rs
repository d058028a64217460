//! Who is let in, after any sequence of logins, masks, logouts, resets, changes of users and of accounts: the server against
//! a model of it.

use std::time::Duration;

use generated::models::ObjectId;
use handlers::{
    Role,
    identity::SESSION,
    store::{Purpose, UserRecord},
};
use serde_json::{Value, json};

use crate::{
    app::App,
    cast::{account, close, expire, user},
};

/// Random numbers that are the same each time (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }
}

/// A user, as the model has them.
struct ModelUser {
    id: ObjectId,
    account: usize,
    is_superadmin: bool,
    is_active: bool,
    exists: bool,
}

/// A token: whose, who acts as that user, and from which token that was begun.
struct ModelToken {
    token: String,
    user: usize,
    mask: Option<(usize, usize)>,
    is_revoked: bool,
}

struct Model {
    /// Ids, and whether they are open.
    accounts: Vec<(ObjectId, bool)>,
    users: Vec<ModelUser>,
    tokens: Vec<ModelToken>,
}

/// What the server lets a token do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Accepted {
    No,
    Reads,
    Writes,
}

impl Model {
    fn accepted(&self, token: &ModelToken) -> Accepted {
        let can_call = |user: &ModelUser| user.exists && user.is_active;
        let user = &self.users[token.user];
        let is_open = |user: &ModelUser| self.accounts[user.account].1;
        if token.is_revoked || !can_call(user) {
            return Accepted::No;
        }
        match token.mask {
            None if is_open(user) => Accepted::Writes,
            None => Accepted::No,
            Some((behind, _)) => {
                let behind = &self.users[behind];
                match (can_call(behind) && behind.is_superadmin && is_open(behind), is_open(user)) {
                    (false, _) => Accepted::No,
                    (true, true) => Accepted::Writes,
                    (true, false) => Accepted::Reads,
                }
            }
        }
    }

    /// Revokes a token, and the masks that were issued from it.
    fn revoke(&mut self, index: usize) {
        if !std::mem::replace(&mut self.tokens[index].is_revoked, true) {
            let issued = |token: &ModelToken| token.mask.is_some_and(|(_, from)| from == index);
            let from_it: Vec<_> = (0..self.tokens.len()).filter(|other| issued(&self.tokens[*other])).collect();
            from_it.into_iter().for_each(|other| self.revoke(other));
        }
    }

    fn revoke_where(&mut self, is_meant: impl Fn(&ModelToken) -> bool) {
        let meant: Vec<_> = (0..self.tokens.len()).filter(|index| is_meant(&self.tokens[*index])).collect();
        meant.into_iter().for_each(|index| self.revoke(index));
    }
}

/// A run of the model and the server.
struct Run<'a> {
    app: &'a App,
    model: Model,
    /// A superadmin who stays, in an account that stays.
    chief: String,
    random: Random,
}

impl<'a> Run<'a> {
    async fn new(app: &'a App, seed: u64) -> Self {
        let named = |name: &str| format!("{name} {seed}");
        let chief = account(app, &named("Chief"), Value::Null).await;
        let chief = user(app, &chief, Role::Superadmin).await.token;
        let mut model = Model { accounts: Vec::new(), users: Vec::new(), tokens: Vec::new() };
        for (name, role) in [("Operations", Role::Superadmin), ("Acme", Role::Admin), ("Other", Role::Smm)] {
            let id = account(app, &named(name), Value::Null).await;
            // There is another admin, so that each of the two can go.
            user(app, &id, Role::Admin).await;
            for _ in 0..2 {
                let id = user(app, &id, role).await.user_id;
                let is_superadmin = role == Role::Superadmin;
                let account = model.accounts.len();
                model.users.push(ModelUser { id, account, is_superadmin, is_active: true, exists: true });
            }
            model.accounts.push((id, true));
        }
        Self { app, model, chief, random: Random(seed) }
    }

    fn some_user(&mut self) -> usize {
        self.random.below(self.model.users.len())
    }

    fn some_token(&mut self) -> Option<usize> {
        let count = self.model.tokens.len();
        (count > 0).then(|| self.random.below(count))
    }

    /// The id and the account of a user.
    fn ids(&self, user: usize) -> (ObjectId, ObjectId) {
        let user = &self.model.users[user];
        (user.id.clone(), self.model.accounts[user.account].0.clone())
    }

    async fn log_in(&mut self) {
        let user = self.some_user();
        if !self.model.users[user].exists {
            return;
        }
        let (id, account_id) = self.ids(user);
        let issue = self
            .app
            .store
            .transaction(async |together| together.issue_access_token(&account_id, &id, SESSION, None).await);
        let token = issue.await.unwrap();
        self.model.tokens.push(ModelToken { token, user, mask: None, is_revoked: false });
    }

    async fn mask(&mut self) {
        // Mostly a superadmin's, for the others are refused anyway.
        let is_meant = |token: &ModelToken| {
            self.model.users[token.user].is_superadmin && self.model.accepted(token) == Accepted::Writes
        };
        let meant: Vec<_> = (0..self.model.tokens.len()).filter(|index| is_meant(&self.model.tokens[*index])).collect();
        let index = match self.random.below(4) {
            1.. if !meant.is_empty() => Some(meant[self.random.below(meant.len())]),
            _ => self.some_token(),
        };
        let (Some(index), whom) = (index, self.some_user()) else { return };
        let caller = &self.model.tokens[index];
        let (token, as_user, behind) = (caller.token.clone(), caller.user, caller.mask.map(|(behind, _)| behind));
        let accepted = self.model.accepted(caller);
        let answer = self.app.post(format!("/users/{}/mask", self.ids(whom).0)).token(&token).send().await;
        let target = &self.model.users[whom];
        // Superadmins may do what everybody may, so nobody is above them.
        let expected = match accepted {
            Accepted::No => 401,
            _ if !self.model.users[as_user].is_superadmin => 403,
            Accepted::Reads => 403,
            Accepted::Writes if !target.exists => 404,
            Accepted::Writes if !target.is_active => 403,
            Accepted::Writes => 204,
        };
        assert_eq!(answer.status, expected, "{answer:?}");
        if expected == 204 {
            let token = answer.cookie("accesstoken").unwrap().value().to_owned();
            let mask = Some((behind.unwrap_or(as_user), index));
            self.model.tokens.push(ModelToken { token, user: whom, mask, is_revoked: false });
        }
    }

    async fn log_out(&mut self) {
        let Some(index) = self.some_token() else { return };
        let token = &self.model.tokens[index];
        let is_in = self.model.accepted(token) != Accepted::No;
        let answer = self.app.get("/users/logout").token(&token.token).send().await;
        assert_eq!(answer.status, if is_in { 204 } else { 401 }, "{answer:?}");
        if is_in {
            self.model.revoke(index);
        }
    }

    async fn reset_password(&mut self) {
        let user = self.some_user();
        if !self.model.users[user].exists {
            return;
        }
        let (id, account_id) = self.ids(user);
        let lifetime = Duration::from_secs(600);
        let issue = self.app.store.transaction(async |together| {
            together.issue_one_time_token(&account_id, &id, Purpose::Password, lifetime).await
        });
        let password = format!("staple {} battery", self.random.next());
        let choose = json!({ "token": issue.await.unwrap(), "password": password });
        self.app.post("/users/password").json(choose).send().await.expect(204);
        self.model.revoke_where(|token| token.user == user);
    }

    async fn turn_user(&mut self) {
        let user = self.some_user();
        if !self.model.users[user].exists {
            return;
        }
        let (id, account_id) = self.ids(user);
        let active = !self.model.users[user].is_active;
        self.model.users[user].is_active = active;
        self.app.store.of::<UserRecord>(&account_id).update(&id, |user| user.active = active).await.unwrap();
    }

    async fn delete_user(&mut self) {
        let user = self.some_user();
        let (id, _) = self.ids(user);
        let exists = self.model.users[user].exists;
        let answer = self.app.delete(format!("/users/{id}")).token(&self.chief).send().await;
        assert_eq!(answer.status, if exists { 204 } else { 404 }, "{answer:?}");
        self.model.users[user].exists = false;
        self.model.revoke_where(|token| token.user == user || token.mask.is_some_and(|(behind, _)| behind == user));
    }

    async fn demote(&mut self) {
        let user = self.some_user();
        if !self.model.users[user].is_superadmin || !self.model.users[user].exists {
            return;
        }
        let change = self.app.patch(format!("/users/{}", self.ids(user).0)).token(&self.chief);
        change.json(json!({ "role": "ADMIN" })).send().await.expect(200);
        self.model.users[user].is_superadmin = false;
        self.model.revoke_where(|token| token.mask.is_some_and(|(behind, _)| behind == user));
    }

    async fn turn_account(&mut self) {
        let account = self.random.below(self.model.accounts.len());
        let (id, is_open) = self.model.accounts[account].clone();
        if !is_open {
            let reactivate = self.app.put(format!("/accounts/{id}/reactivate")).token(&self.chief);
            reactivate.send().await.expect(201);
        } else if self.random.below(2) == 0 {
            close(self.app, &id).await;
        } else {
            expire(self.app, &id).await;
        }
        self.model.accounts[account].1 = !is_open;
    }

    /// Shows a token, by reading and by writing.
    async fn use_token(&self, token: &ModelToken, history: &[&str]) {
        let read = self.app.get("/users/summary").token(&token.token).send().await;
        let change = self.app.post("/media").token(&token.token).json(json!({ "name": "a.png", "size": 1 }));
        let write = change.send().await;
        let seen = match (read.status, write.status) {
            (401, 401) => Accepted::No,
            (200, 403) => Accepted::Reads,
            (200, 201) => Accepted::Writes,
            _ => panic!("{history:?}: {read:?} {write:?}"),
        };
        assert_eq!(seen, self.model.accepted(token), "{history:?}: {read:?} {write:?}");
    }

    async fn step(&mut self, history: &mut Vec<&'static str>) {
        // Whoever is logged in does more than others do to them.
        let (name, ()) = match self.random.below(20) {
            0..6 => ("log in", self.log_in().await),
            6..12 => ("mask", self.mask().await),
            12 => ("log out", self.log_out().await),
            13 => ("reset password", self.reset_password().await),
            14..16 => ("turn user", self.turn_user().await),
            16 => ("delete user", self.delete_user().await),
            17 => ("demote", self.demote().await),
            _ => ("turn account", self.turn_account().await),
        };
        history.push(name);
        if let Some(index) = self.some_token() {
            self.use_token(&self.model.tokens[index], history).await;
        }
    }
}

#[actix_web::test]
async fn tokens_are_accepted_as_the_model_says_whatever_happened_before() {
    for app in App::each().await {
        let (mut reads, mut writes, mut refused) = (0, 0, 0);
        // Some of these end with masks that look at closed accounts.
        for seed in 40..52 {
            let mut run = Run::new(&app, seed).await;
            let mut history = Vec::new();
            for _ in 0..30 {
                run.step(&mut history).await;
            }
            for token in &run.model.tokens {
                run.use_token(token, &history).await;
                match run.model.accepted(token) {
                    Accepted::No => refused += 1,
                    Accepted::Reads => reads += 1,
                    Accepted::Writes => writes += 1,
                }
            }
        }
        println!("tokens in the end: {refused} refused, {reads} that read, {writes} that write");
        assert!(refused > 30 && reads > 0 && writes > 10, "{refused} {reads} {writes}");
    }
}
